package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.computesiting.data.Intertie;
import org.computesiting.data.IntertieGroup;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.Test;

class JointLimitsTest {
    private final ReferenceData data = ReferenceData.load();
    private final JointLimits joint = new JointLimits(data);

    private double sum(List<String> from, List<String> to) {
        double sum = 0.0;
        for (int i = 0; i < data.interties().size(); i++) {
            Intertie line = data.interties().get(i);
            if (line.type().startsWith("ac") && from.contains(line.from()) && to.contains(line.to())) {
                sum += joint.forwardShare[i] * line.forwardMw();
            }
            if (line.type().startsWith("ac") && from.contains(line.to()) && to.contains(line.from())) {
                sum += joint.reverseShare[i] * line.reverseMw();
            }
        }
        return sum;
    }

    @Test
    void linesBetweenNewEnglandAndNewYorkAddUpToTheirJointLimit() {
        IntertieGroup group = data.intertieGroups().stream()
            .filter(g -> g.from().equals("ISONE") && g.to().equals("NYISO")).findFirst().orElseThrow();
        assertThat(sum(group.statesFrom(), group.statesTo())).isCloseTo(group.forwardMw(), within(1e-6));
        assertThat(sum(group.statesTo(), group.statesFrom())).isCloseTo(group.reverseMw(), within(1e-6));
    }

    @Test
    void floridasLinesAddUpToTheirJointLimit() {
        IntertieGroup group = data.intertieGroups().stream().filter(g -> g.from().equals("FRCC")).findFirst().orElseThrow();
        assertThat(sum(List.of("US-FL"), group.statesTo())).isCloseTo(group.forwardMw(), within(1e-6));
    }

    @Test
    void noLimitIsRaised() {
        for (int i = 0; i < joint.forwardShare.length; i++) {
            assertThat(joint.forwardShare[i]).isBetween(0.0, 1.0);
            assertThat(joint.reverseShare[i]).isBetween(0.0, 1.0);
        }
    }

    @Test
    void lineWithinOneGroupKeepsItsLimit() {
        for (int i = 0; i < data.interties().size(); i++) {
            Intertie line = data.interties().get(i);
            if (line.from().equals("US-MD") && line.to().equals("US-PA")) {
                assertThat(joint.forwardShare[i]).isEqualTo(1.0);
            }
        }
    }
}
