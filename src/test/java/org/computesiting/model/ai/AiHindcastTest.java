package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.computesiting.data.Country;
import org.computesiting.data.DataCentreLoad;
import org.computesiting.data.DataCentrePath;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * January 2020 to December 2024 from the state of January 2020 and the national path. Bounds enclose those of 20 seeds ({@code scripts/reproduce ai-hindcast}),
 * which also says what of this is given.
 */
class AiHindcastTest {
    private static final ReferenceData DATA = ReferenceData.load();
    private static List<AiHindcastRun> runs;

    @BeforeAll
    static void run() {
        Scenario scenario = AiHindcastRun.scenario(YearMonth.of(2024, 12), List.of());
        runs = LongStream.of(1, 42).parallel().mapToObj(seed -> AiHindcastRun.of(scenario, DATA, seed)).toList();
    }

    @Test
    void loadOfTheUnitedStatesStaysWithinATenthOfThePathTo2023AndAnEighthIn2024() {
        for (int year = 2020; year <= 2024; year++) {
            int y = year;
            double twh = DATA.dataCentrePaths().stream().filter(p -> p.country() == Country.US && p.year() == y).mapToDouble(DataCentrePath::twhMid).findFirst().orElseThrow();
            assertThat(runs).allSatisfy(run -> assertThat(run.countryTwh(y, 0)).as("%d", y).isCloseTo(twh, Percentage.withPercentage(y < 2024 ? 10.0 : 12.5)));
        }
    }

    @Test
    void dataCentresUseAboutAQuarterOfVirginiasElectricityIn2023() {
        assertThat(runs).allSatisfy(run -> assertThat(run.ownUsePct(2023, DATA.regionIndex("US-VA"))).isBetween(20.0, 30.0));
    }

    @Test
    void fifteenRegionsHaveAboutFourFifthsOfTheLoadOf2023() {
        assertThat(runs).allSatisfy(run -> assertThat(ShareFit.largestPct(run.twh(2023), 15)).isBetween(75.0, 85.0));
    }

    @Test
    void sharesOf2023StayNearTheTableFromWhichTheyStart() {
        double[] published = new double[DATA.regions().size()];
        for (DataCentreLoad row : DATA.dataCentreLoads()) {
            published[DATA.regionIndex(row.region())] = row.twh2023();
        }
        assertThat(runs).allSatisfy(run -> {
            assertThat(ShareFit.of(run.startMw, published).errorPp()).isCloseTo(0.0, within(1e-3));
            assertThat(ShareFit.of(run.twh(2023), published).errorPp()).isLessThan(0.35);
            assertThat(ShareFit.of(run.twh(2023), published).rankCorrelation()).isGreaterThan(0.95);
        });
    }

    @Test
    void texasGainsMostShareFrom2020To2024InTheMeanOfRuns() {
        double[] mean = new double[DATA.regions().size()];
        for (AiHindcastRun run : runs) {
            double[] gain = run.gainPp(2020, 2024);
            for (int r = 0; r < mean.length; r++) {
                mean[r] += gain[r] / runs.size();
            }
        }
        assertThat(ShareFit.rank(mean, DATA.regionIndex("US-TX"))).isEqualTo(1);
    }

    @Test
    void trainingAndInferenceGainOnOrdinaryLoadEveryYear() {
        assertThat(runs).allSatisfy(run -> {
            for (int year = 2022; year <= 2024; year++) {
                double before = run.usAcceleratedTwh[year - 1 - AiHindcastRun.FIRST_YEAR] / run.countryTwh(year - 1, 0);
                assertThat(run.usAcceleratedTwh[year - AiHindcastRun.FIRST_YEAR] / run.countryTwh(year, 0)).isGreaterThan(before);
            }
        });
    }

    @Test
    void requestsExceedWantedCapacityAndLessThanHalfOfThemHasAContract() {
        assertThat(runs).allSatisfy(run -> {
            double requested = Arrays.stream(run.end("2024-12").requestedMw()).sum();
            assertThat(requested).isGreaterThan(1.3 * Arrays.stream(run.end("2024-12").onceMw()).sum());
            assertThat(Arrays.stream(run.end("2024-12").contractedMw()).sum()).isBetween(0.1 * requested, 0.5 * requested);
        });
    }
}
