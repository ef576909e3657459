package org.computesiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FieldsAndNamesTest {

    @Test
    void theDescribedKeysAreTheComponentsOfTheRecordsInTheSameOrder() {
        compare(Scenario.class, ScenarioFields.SCENARIO);
    }

    private static void compare(Class<?> record, Shape.Group group) {
        RecordComponent[] components = record.getRecordComponents();
        assertThat(group.keys()).as(record.getSimpleName())
                .isEqualTo(Arrays.stream(components).map(RecordComponent::getName).toList());
        for (RecordComponent component : components) {
            Shape shape = group.field(component.getName()).shape();
            if (shape instanceof Shape.Group inner) {
                compare(component.getType(), inner);
            } else if (shape instanceof Shape.ListOf list && list.element() instanceof Shape.Group inner) {
                compare((Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0], inner);
            }
        }
    }

    @Test
    void editsCountsInsertionsDeletionsReplacementsAndSwaps() {
        assertThat(Nearest.edits("drift", "drift")).isZero();
        assertThat(Nearest.edits("drfit", "drift")).isEqualTo(1);
        assertThat(Nearest.edits("horizen", "horizon")).isEqualTo(1);
        assertThat(Nearest.edits("horizn", "horizon")).isEqualTo(1);
        assertThat(Nearest.edits("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.edits("", "abc")).isEqualTo(3);
    }

    @Property(tries = 200)
    void editsIsSymmetricAndBoundedByTheLongerWord(@ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b) {
        int edits = Nearest.edits(a, b);
        assertThat(edits).isEqualTo(Nearest.edits(b, a)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
        assertThat(edits == 0).isEqualTo(a.equals(b));
    }

    @Test
    void nothingIsProposedForANameThatIsNearToNone() {
        assertThat(Nearest.of("zzzzzz", List.of("horizon", "trade"))).isNull();
        assertThat(Nearest.of("", List.of("horizon"))).isNull();
    }

    @Property(tries = 500)
    void theShortestDecimalReadsBackAsTheSameNumber(@ForAll double value) {
        assertThat(Decimals.shortest(value).doubleValue()).isEqualTo(value + 0.0);
    }

    @Test
    void theShortestDecimalIsWhatPeopleWrite() {
        assertThat(Decimals.text(0.1)).isEqualTo("0.1");
        assertThat(Decimals.text(370)).isEqualTo("370");
        assertThat(Decimals.text(100_000_000)).isEqualTo("100000000");
        assertThat(Decimals.text(57.6)).isEqualTo("57.6");
        assertThat(Decimals.text(-0.0)).isEqualTo("0");
    }
}
