package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.computesiting.data.IntertieGroup;
import org.computesiting.data.Region;
import org.junit.jupiter.api.Test;

class TieTableTest {
    private final PowerWorld power = new PowerWorld();
    private final TieTable ties = power.ties;

    private int region(String code) {
        return power.data.regionIndex(code);
    }

    private int group(String from, String to) {
        List<IntertieGroup> groups = power.data.intertieGroups();
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g).from().equals(from) && groups.get(g).to().equals(to)) {
                return 2 * g;
            }
        }
        throw new AssertionError(from + " " + to);
    }

    @Test
    void newYorksLinesToNewEnglandAreThreeAndShareTheirJointLimit() {
        int group = group("ISONE", "NYISO");
        assertThat(ties.groupLimitMw[group]).isEqualTo(1259.0);
        assertThat(ties.groupLimitMw[group + 1]).isEqualTo(1724.0);
        int members = 0;
        for (int t = 0; t < ties.count; t++) {
            if (ties.forwardGroup[t] == group || ties.reverseGroup[t] == group) {
                members++;
                // New York is the second region of CT-NY and MA-NY and the first of NY-VT.
                boolean towards = ties.to[t] == region("US-NY");
                assertThat(ties.forwardGroup[t]).isEqualTo(towards ? group : group + 1);
                assertThat(ties.reverseGroup[t]).isEqualTo(towards ? group + 1 : group);
            }
        }
        assertThat(members).isEqualTo(3);
    }

    @Test
    void aLineOfTwoGroupsIsDividedInProportionToTheirLimits() {
        ties.refresh(2023, 6);
        double whole = 0.0;
        int rows = 0;
        for (int t = 0; t < ties.count; t++) {
            if (ties.from[t] == region("US-CA") && ties.to[t] == region("US-OR") && ties.forwardGroup[t] >= 0) {
                rows++;
                whole += ties.forwardLimitMw[t];
                if (ties.forwardGroup[t] == group("CAISO", "NorthernGrid_West")) {
                    assertThat(ties.forwardLimitMw[t]).isCloseTo(5209.0 * 4800.0 / (4800.0 + 378.0), within(1e-9));
                }
            }
        }
        assertThat(rows).isEqualTo(2);
        assertThat(whole).isCloseTo(5209.0, within(1e-9));
    }

    @Test
    void texasHas820MegawattsOfTiesEitherWay() {
        ties.refresh(2023, 6);
        double out = 0.0;
        double in = 0.0;
        int joint = group("ERCOT", "Texas_outside_ERCOT");
        for (int t = 0; t < ties.count; t++) {
            if (ties.to[t] == region("US-TX")) {
                assertThat(ties.reverseGroup[t]).isIn(joint, -1);
                out += ties.reverseGroup[t] == joint ? 0.0 : ties.reverseLimitMw[t];
                in += ties.forwardGroup[t] == joint + 1 ? 0.0 : ties.forwardLimitMw[t];
            }
            assertThat(ties.from[t]).isNotEqualTo(region("US-TX"));
        }
        assertThat(out + ties.groupLimitMw[joint]).isEqualTo(820.0);
        assertThat(in + ties.groupLimitMw[joint + 1]).isEqualTo(820.0);
    }

    @Test
    void lossesGrowWithDistanceUpToAnEndAndConvertersAddTheirs() {
        LineLoss loss = new LineLoss(power.world.parameters);
        Region alabama = power.data.regions().get(region("US-AL"));
        Region georgia = power.data.regions().get(region("US-GA"));
        double km = LineLoss.distanceKm(alabama, georgia);
        // 32.81 N 86.79 W to 33.04 N 83.64 W: 3.15 degrees of longitude at 93.4 km and 0.23 of latitude at 111.2 km.
        assertThat(km).isCloseTo(StrictMath.hypot(3.15 * 93.4, 0.23 * 111.2), within(0.5));
        assertThat(loss.share(alabama, georgia, "ac")).isCloseTo(0.062 * km / 1000.0, within(1e-12));
        assertThat(loss.share(alabama, georgia, "b2b")).isCloseTo(0.062 * km / 1000.0 + 0.015, within(1e-12));
        Region quebec = power.data.regions().get(region("CA-QC"));
        Region newYork = power.data.regions().get(region("US-NY"));
        assertThat(loss.share(quebec, newYork, "ac")).as("no farther than 600 km counts").isCloseTo(0.062 * 0.6, within(1e-12));
        for (double share : ties.lossShare) {
            assertThat(share).isBetween(0.001, 0.06);
        }
    }
}
