package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Provenance SOMEWHERE = new Provenance("test", "2025", Basis.RECALLED, "");

    private final Parameters parameters = new Parameters(List.of(parameter("speed_mw", 5, 1, 9),
            parameter("delay_months", 12, 6, 24)));

    @Test
    void aValueIsFoundByItsName() {
        assertThat(parameters.get("speed_mw")).isEqualTo(5);
        assertThat(parameters.find("delay_months").high()).isEqualTo(24);
        assertThat(parameters.contains("speed")).isFalse();
        assertThat(parameters.all()).extracting(Parameter::name).containsExactly("delay_months", "speed_mw");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> parameters.get("delay_month"))
                .hasMessage("no parameter is called delay_month; the nearest is delay_months");
    }

    @Test
    void overridesReplaceValuesAndLeaveTheOriginalAlone() {
        Parameters changed = parameters.withOverrides(Map.of("speed_mw", 9.0));

        assertThat(changed.get("speed_mw")).isEqualTo(9);
        assertThat(changed.get("delay_months")).isEqualTo(12);
        assertThat(parameters.get("speed_mw")).isEqualTo(5);
    }

    @Test
    void overridesOutsideTheRangeOrUnknownAreAllNamed() {
        assertThatThrownBy(() -> parameters.withOverrides(Map.of("speed_mw", 10.0, "delay_months", Double.NaN, "sped_mw", 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("speed_mw = 10.0 is outside 1.0 to 9.0 MW")
                .hasMessageContaining("delay_months = NaN is outside")
                .hasMessageContaining("sped_mw; the nearest is speed_mw");
    }

    @Test
    void namesOfTheBundledParametersAreUniqueAndWithinTheirRange() {
        assertThat(ReferenceData.load().parameters().all()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.value()).isBetween(p.low(), p.high());
            assertThat(p.section()).isIn("power", "mining", "ai", "policy");
        });
    }

    private static Parameter parameter(String name, double value, double low, double high) {
        return new Parameter(name, value, "MW", low, high, "tests", "power", SOMEWHERE);
    }
}
