package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.computesiting.data.Instrument;
import org.junit.jupiter.api.Test;

/** What a legislature may still enact beside what the scenario has put in force or keeps out. */
class BillRiskTest {
    private static final int END = 12;
    private final SmallContinent world = new SmallContinent(1);

    /** An override of region A in the first year, over nothing decided or over a decision. */
    private BillRisk risk(Instrument instrument, boolean decided, boolean remove) {
        int row = InstrumentTable.row(SmallContinent.A, instrument);
        PolicyBook book = new PolicyBook(4, List.of(), -1, List.of(new InstrumentOverride(row, 0, END, 1.0, remove)));
        if (decided) {
            book.start(row, 0, 1.0, 0);
        }
        return new BillRisk(book, world.salesTaxShare, world.publicPowerMw, world.headroomMw, world.peakMw, world.parameters);
    }

    @Test
    void aRightToMineThatTheScenarioPutsInForceExcludesAMoratoriumForItsMonths() {
        BillRisk risk = risk(Instrument.CRYPTO_RIGHT_TO_MINE, false, false);
        assertThat(risk.canEnact(BillKind.CRYPTO_MORATORIUM, SmallContinent.A, END - 1)).isFalse();
        assertThat(risk.canEnact(BillKind.CRYPTO_MORATORIUM, SmallContinent.A, END)).isTrue();
        assertThat(risk.canEnact(BillKind.CRYPTO_MORATORIUM, SmallContinent.B, 0)).as("elsewhere").isTrue();
    }

    @Test
    void aMoratoriumThatTheScenarioPutsInForceExcludesARightToMine() {
        BillRisk risk = risk(Instrument.CRYPTO_MORATORIUM, false, false);
        assertThat(risk.canEnact(BillKind.RIGHT_TO_MINE, SmallContinent.A, 0)).isFalse();
        assertThat(risk.canEnact(BillKind.RIGHT_TO_MINE, SmallContinent.A, END)).isTrue();
    }

    @Test
    void aRightToMineThatTheScenarioKeepsOutExcludesNothing() {
        BillRisk risk = risk(Instrument.CRYPTO_RIGHT_TO_MINE, true, true);
        assertThat(risk.canEnact(BillKind.CRYPTO_MORATORIUM, SmallContinent.A, 0)).isTrue();
        assertThat(risk.canEnact(BillKind.CRYPTO_MORATORIUM, SmallContinent.A, END)).as("back in force").isFalse();
    }

    @Test
    void whatTheScenarioDecidesNobodyElseDoes() {
        BillRisk risk = risk(Instrument.DC_MORATORIUM, false, true);
        assertThat(risk.canEnact(BillKind.DC_MORATORIUM, SmallContinent.A, 0)).isFalse();
        assertThat(risk.canEnact(BillKind.DC_MORATORIUM, SmallContinent.A, END)).isTrue();
    }
}
