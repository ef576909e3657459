package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the duties on a good add up to the totals that were published for a day. */
class TariffSumsTest {

    private static final LocalDate NEW_TARIFFS_FROM = LocalDate.of(2025, 2, 1);

    private final ReferenceData data = ReferenceData.load();

    @ParameterizedTest(name = "{3} on {2} from {1} by {0}: {4} %")
    @CsvSource({
        "US, CN, asic, 2020-01-15, 27.6", "US, CN, asic, 2025-02-03, 27.6", "US, CN, asic, 2025-08-07, 57.6",
        "US, CN, asic, 2025-11-09, 57.6", "US, CN, asic, 2025-11-10, 47.6", "US, CN, asic, 2026-02-23, 47.6",
        "US, CN, asic, 2026-02-24, 37.6", "US, CN, asic, 2026-07-24, 37.6", "US, CN, asic, 2026-07-25, 27.6",
        "US, MY, asic, 2025-04-04, 2.6", "US, MY, asic, 2025-04-05, 12.6", "US, MY, asic, 2025-08-06, 12.6",
        "US, TH, asic, 2025-08-07, 21.6", "US, ID, asic, 2026-02-23, 21.6", "US, ID, asic, 2026-02-24, 12.6",
        "US, TH, asic, 2026-07-25, 2.6",
        "US, CN, general, 2025-02-04, 10", "US, CN, general, 2025-04-09, 145", "US, CN, general, 2025-05-13, 145",
        "US, MY, general, 2025-05-01, 10", "US, MY, general, 2026-03-01, 10", "US, MY, general, 2026-08-01, 0",
        "US, CA, general, 2025-03-04, 25", "US, CA, general, 2025-07-31, 25", "US, CA, general, 2025-08-01, 35",
        "US, CA, general, 2026-02-24, 10", "US, CA, general, 2025-02-20, 0",
        "US, CA, natural_gas, 2025-03-04, 10", "US, CA, natural_gas, 2026-02-24, 0",
        "US, CA, electricity, 2025-03-04, 10", "US, CA, electricity, 2026-02-24, 0",
        "US, CA, steel, 2018-06-01, 25", "US, CA, steel, 2019-05-20, 0", "US, CA, steel, 2025-03-12, 25",
        "US, CA, steel, 2025-06-03, 25", "US, CA, steel, 2025-06-04, 50", "US, CA, steel, 2030-01-01, 50",
        "US, CA, aluminium, 2018-06-01, 10", "US, CA, aluminium, 2020-08-20, 10", "US, CN, aluminium, 2025-06-04, 50",
        "US, CN, copper, 2025-08-01, 50", "US, CN, transformers, 2020-01-01, 25", "US, CA, transformers, 2026-05-01, 15",
        "US, CN, solar, 2023-01-01, 14.25", "US, CN, servers, 2025-01-01, 50",
        "CA, US, general, 2025-03-04, 25", "CA, US, general, 2025-09-01, 0", "CA, US, steel, 2025-03-13, 25",
        "CA, US, servers, 2025-03-13, 25", "CA, US, servers, 2025-09-01, 0"
    })
    void componentsAddUp(String imposer, String origin, String good, LocalDate day, double expectedPct) {
        assertThat(sumPct(imposer, origin, good, day, false)).isCloseTo(expectedPct, within(1e-9));
    }

    @Test
    void withoutTheTariffsOf2025TheOlderOnesStay() {
        LocalDate day = LocalDate.of(2025, 9, 1);

        assertThat(sumPct("US", "CN", "asic", day, true)).isCloseTo(27.6, within(1e-9));
        assertThat(sumPct("US", "MY", "asic", day, true)).isCloseTo(2.6, within(1e-9));
        assertThat(sumPct("US", "CN", "transformers", day, true)).isCloseTo(25, within(1e-9));
        assertThat(sumPct("US", "CA", "steel", day, true)).isZero();
        assertThat(sumPct("US", "CA", "general", day, true)).isZero();
    }

    @Test
    void noDutyWasCollectedOnCanadianElectricity() {
        assertThat(data.tariffs()).filteredOn(t -> t.imposer().equals("US") && t.good() == Good.ELECTRICITY)
                .isNotEmpty().allSatisfy(t -> assertThat(t.exemptShare()).isEqualTo(1));
    }

    @Test
    void theOntarioSurchargeIsAnAmountPerMwhForADay() {
        assertThat(data.tariffs()).filteredOn(t -> t.imposer().equals("CA-ON")).singleElement().satisfies(t -> {
            assertThat(t.usdPerMwh()).isBetween(6.0, 8.0);
            assertThat(t.ratePct()).isZero();
            assertThat(t.inForce(LocalDate.of(2025, 3, 10))).isTrue();
            assertThat(t.inForce(LocalDate.of(2025, 3, 12))).isFalse();
        });
    }

    /** Sum of the ad valorem parts; "all" stands for every origin but the United States and Canada. */
    private double sumPct(String imposer, String origin, String good, LocalDate day, boolean onlyOlder) {
        double sum = 0;
        for (TariffComponent part : data.tariffs()) {
            boolean hits = part.target().equals(origin)
                    || part.target().equals("all") && !origin.equals("US") && !origin.equals("CA");
            if (hits && part.imposer().equals(imposer) && part.good().code().equals(good) && part.inForce(day)
                    && !(onlyOlder && !part.start().isBefore(NEW_TARIFFS_FROM))) {
                sum += part.ratePct();
            }
        }
        return sum;
    }
}
