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
    private static double otherSize;

    @BeforeAll
    static void compare() {
        ProjectTable without = Scenarios.run("no-tariff", 3, "horizon.end=2028-12").world().ai.projects;
        ProjectTable with = Scenarios.run("tariff-war", 3, "horizon.end=2028-12").world().ai.projects;
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
            boolean whole = without.state(p) == with.state(q) && without.kind[p] == with.kind[q];
            if (whole && Math.abs(without.startMonth[p] - with.startMonth[q]) <= 1) {
                otherSize += Math.abs(with.gridMw[q] / without.gridMw[p] - 1.0) > 0.1 ? 1.0 : 0.0;
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
        assertThat(otherSize / shared).isLessThan(0.02);
    }
}
