package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Networks that cannot be dispatched are refused when the tables are read, with the row named. */
class NetworkChecksTest {

    @Test
    void aNegativeLimitIsNamed() {
        assertOnlyProblem(new CorruptedTable("interties").set(7, "forward_mw", "-5"), "table interties", "line 8", "forward_mw", "\"-5\"",
                "0 to 40000");
    }

    @Test
    void aNegativeJointLimitIsNamed() {
        assertOnlyProblem(new CorruptedTable("intertie_groups").set(2, "reverse_mw", "-1"), "table intertie_groups", "line 3", "reverse_mw");
    }

    @Test
    void aCostThatIsNoNumberIsNamed() {
        assertOnlyProblem(new CorruptedTable("technology_costs").setWhere("technology", "gas_cc", "variable_om_usd_per_mwh", "NaN"),
                "table technology_costs", "(gas_cc)", "variable_om_usd_per_mwh", "\"NaN\"", "finite");
    }

    @Test
    void aTieGivenTwiceTheOtherWayRoundIsNamed() {
        CorruptedTable ties = new CorruptedTable("interties");
        ties.set(2, "from", ties.cell(1, "to")).set(2, "to", ties.cell(1, "from")).set(2, "type", ties.cell(1, "type"))
            .set(2, "in_service", ties.cell(1, "in_service"));
        assertOnlyProblem(ties, "table interties", "line 3", "same pair", "line 2");
    }

    @Test
    void aTieGivenTwiceTheSameWayIsNamed() {
        CorruptedTable ties = new CorruptedTable("interties");
        ties.set(2, "from", ties.cell(1, "from")).set(2, "to", ties.cell(1, "to")).set(2, "type", ties.cell(1, "type"))
            .set(2, "in_service", ties.cell(1, "in_service"));
        assertOnlyProblem(ties, "table interties", "line 3", "2");
    }

    @Test
    void aTieFromARegionToItselfIsNamed() {
        CorruptedTable ties = new CorruptedTable("interties");
        assertOnlyProblem(ties.set(4, "to", ties.cell(4, "from")), "table interties", "line 5", "to itself");
    }

    @Test
    void anIslandWithoutSupplyIsNamed() {
        CorruptedTable capacity = new CorruptedTable("capacity_history");
        for (int row = 1; row <= capacity.rows(); row++) {
            if (capacity.cell(row, "region").equals("US-HI")) {
                capacity.set(row, "mw_end_2019", "0");
            }
        }
        assertOnlyProblem(capacity, "table regions", "(US-HI)", "island without supply");
    }

    private static void assertOnlyProblem(CorruptedTable table, String... parts) {
        assertThat(CorruptedTable.problems(table)).singleElement().asString().contains(parts);
    }
}
