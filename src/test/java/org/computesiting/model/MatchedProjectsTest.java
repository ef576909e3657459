package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.Scenarios;
import org.computesiting.model.ai.ProjectState;
import org.computesiting.model.ai.ProjectTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two arms of a comparison hold the same projects: a policy moves their time and place, not what they are. Parts that were split off when a project got
 * a place in the hosting market are left out.
 */
class MatchedProjectsTest {
    private static int shared;
    private static int onlyOnce;
    private static int otherKind;
    private static int otherTime;
    private static int compared;
    private static double otherSize;

    @BeforeAll
    static void compare() {
        World first = Scenarios.run("no-tariff", 3, "horizon.end=2028-12").world();
        World second = Scenarios.run("tariff-war", 3, "horizon.end=2028-12").world();
        ProjectTable without = first.ai.projects;
        ProjectTable with = second.ai.projects;
        for (int p = 0; p < without.count(); p++) {
            boolean splitOff = without.state(p) == ProjectState.HOSTED && without.ownFilings[p] == 0;
            if (splitOff) {
                continue;
            }
            int q = row(with, without.id[p]);
            if (q < 0) {
                onlyOnce++;
                continue;
            }
            shared++;
            otherKind += without.kind[p] == with.kind[q] ? 0 : 1;
            otherTime += without.startMonth[p] == with.startMonth[q] ? 0 : 1;
            boolean decided = without.decision[p] >= 0 && with.decision[q] >= 0 && without.kind[p] == with.kind[q];
            if (decided && Math.abs(without.startMonth[p] - with.startMonth[q]) <= 1) {
                // As planned at the start: what the hosting market takes off a project later is its own affair.
                double ratio = second.ledger.megawatts(with.decision[q]) / first.ledger.megawatts(without.decision[p]);
                compared++;
                otherSize += Math.abs(ratio - 1.0) > 0.1 ? 1.0 : 0.0;
            }
        }
    }

    private static int row(ProjectTable table, long id) {
        for (int p = 0; p < table.count(); p++) {
            if (table.id[p] == id) {
                return p;
            }
        }
        return -1;
    }

    @Test
    void nearly_every_project_of_one_arm_is_one_of_the_other() {
        assertThat(shared).isGreaterThan(500);
        assertThat((double) onlyOnce / (shared + onlyOnce)).isLessThan(0.05);
    }

    @Test
    void they_are_of_the_same_kind_and_size_although_some_start_at_another_time() {
        assertThat(otherTime).isPositive();
        assertThat((double) otherKind / shared).isLessThan(0.03);
        System.out.printf("projects in both arms: %d, of another kind %d, of another size %.0f of %d that start within a month%n", shared, otherKind, otherSize, compared);
        assertThat(compared).isGreaterThan(shared / 2);
        assertThat(otherSize / compared).isLessThan(0.005);
    }
}
