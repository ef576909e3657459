package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.data.CapacityHistory;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Technology;
import org.junit.jupiter.api.Test;

class CapacityPathTest {
    private final ReferenceData data = ReferenceData.load();
    private final CapacityPath path = new CapacityPath(data);
    private final int texas = data.regionIndex("US-TX");

    @Test
    void capacityMovesOnALineBetweenTheEndsOfYears() {
        CapacityHistory solar = data.capacityHistory().stream()
            .filter(row -> row.region().equals("US-TX") && row.technology() == Technology.SOLAR).findFirst().orElseThrow();
        double end2021 = solar.mwAtYearEnd(2021);
        double end2022 = solar.mwAtYearEnd(2022);
        assertThat(end2022).isGreaterThan(end2021);
        int row = GenerationTable.row(texas, Technology.SOLAR);
        assertThat(path.mw(row, 2022, 6)).isCloseTo(end2021 + (end2022 - end2021) * 5.5 / 12.0, within(1e-9));
        assertThat(path.mw(row, 2031, 1)).as("flat after history").isEqualTo(solar.mwAtYearEnd(2025));
    }

    @Test
    void historyNeverOverwritesWhatTheModelBuiltOrRetired() {
        GenerationTable table = new GenerationTable(data.regions().size());
        path.write(table, 2030, 1);
        double before = table.capacityMw(texas, Technology.GAS_CC);
        table.addBuilt(texas, Technology.GAS_CC, 500.0);
        table.addRetired(texas, Technology.GAS_CC, 200.0);
        path.write(table, 2030, 2);
        assertThat(table.capacityMw(texas, Technology.GAS_CC)).isCloseTo(before + 300.0, within(1e-9));
        table.addRetired(texas, Technology.GAS_CC, 1e9);
        assertThat(table.capacityMw(texas, Technology.GAS_CC)).isZero();
    }
}
