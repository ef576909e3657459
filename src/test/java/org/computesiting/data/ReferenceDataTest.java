package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private final ReferenceData data = ReferenceData.load();

    @Test
    void theBundledTablesAreReadOnce() {
        assertThat(ReferenceData.load()).isSameAs(data);
        assertThat(data.contentHash()).matches("[0-9a-f]{64}");
        assertThat(ReferenceData.load(TableSource.bundled()).contentHash()).isEqualTo(data.contentHash());
    }

    @Test
    void theHashFollowsEveryByteOfTheTables() {
        TableSource changed = new CorruptedTable("cpi").set(1, "notes", "another note").in(TableSource.bundled());

        assertThat(ReferenceData.load(changed).contentHash()).isNotEqualTo(data.contentHash());
    }

    @Test
    void thereAreFiftyStatesTheDistrictAndTenProvincesInOrder() {
        assertThat(data.regions()).hasSize(61).isSortedAccordingTo(Comparator.comparing(Region::code));
        assertThat(data.regions()).filteredOn(region -> region.country() == Country.CA).hasSize(10);
        for (int i = 0; i < 61; i++) {
            assertThat(data.regionIndex(data.regions().get(i).code())).isEqualTo(i);
        }
        assertThatThrownBy(() -> data.regionIndex("US-XT")).hasMessageContaining("US-XT").hasMessageContaining("nearest");
    }

    @Test
    void nationalTotalsMeetThePublishedOnes() {
        assertThat(usSum(Region::retailSalesTwh)).isCloseTo(3930, within(20.0));
        assertThat(data.regions().stream().filter(r -> r.country() == Country.CA).mapToDouble(Region::generationTwh).sum())
                .isCloseTo(621, within(3.0));
        assertThat(capacityGw("US-", 2023)).isCloseTo(1180, within(12.0));
        assertThat(capacityGw("CA-", 2023)).isCloseTo(152, within(2.0));
        assertThat(usSum(region -> region.areaKm2() / 1e6)).isCloseTo(9.83, within(0.02));
        assertThat(data.dataCentreLoads().stream().filter(d -> d.region().startsWith("US-"))
                .mapToDouble(DataCentreLoad::twh2023).sum()).isCloseTo(176, within(0.2));
    }

    @Test
    void virginiaUsesAQuarterOfItsElectricityInDataCentres() {
        assertThat(data.dataCentreLoads()).filteredOn(load -> load.region().equals("US-VA")).singleElement()
                .satisfies(load -> assertThat(load.sharePct2023()).isBetween(24.0, 28.0));
    }

    @Test
    void loadShapesAverageToOneOverTheYear() {
        Map<String, Double> sums = new HashMap<>();
        for (LoadShape shape : data.loadShapes()) {
            for (Block block : List.of(Block.NIGHT, Block.MORNING, Block.AFTERNOON, Block.EVENING)) {
                sums.merge(shape.region(), shape.relativeToAnnualMean(block) / 48, Double::sum);
            }
        }
        assertThat(sums).hasSize(61).allSatisfy((region, mean) -> assertThat(mean).isCloseTo(1, within(0.01)));
    }

    @Test
    void scarcityIsNeverBelowTheDayParts() {
        assertThat(data.loadShapes()).allSatisfy(shape -> assertThat(shape.relativeToAnnualMean(Block.SCARCITY))
                .isGreaterThanOrEqualTo(shape.relativeToAnnualMean(Block.EVENING)));
    }

    @Test
    void sunNeverShinesAtNight() {
        assertThat(data.renewableShapes()).filteredOn(shape -> shape.technology() == Technology.SOLAR)
                .allSatisfy(shape -> assertThat(shape.capacityFactor(Block.NIGHT)).isLessThan(0.05));
    }

    @Test
    void sharesOfUtilitiesAddUpInEveryRegion() {
        Map<String, Double> sums = new HashMap<>();
        data.utilities().forEach(row -> sums.merge(row.region(), row.shareOfRegionLoad(), Double::sum));

        assertThat(data.utilities()).hasSizeGreaterThanOrEqualTo(75);
        assertThat(sums).hasSize(61).allSatisfy((region, sum) -> assertThat(sum).isCloseTo(1, within(1e-9)));
    }

    @Test
    void thereAreEnoughRealFirms() {
        assertThat(data.minerFirms()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(data.aiFirms()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(data.aiFirms()).extracting(AiFirm::name).contains("Amazon", "Google", "Meta", "Microsoft", "OpenAI");
    }

    @Test
    void aMineIsOnlyOnceInTheTable() {
        assertThat(data.miningSites()).extracting(MiningSiteStart::site).doesNotHaveDuplicates();
        assertThat(data.miningSites().stream().mapToDouble(MiningSiteStart::mwJan2020).sum()).isCloseTo(884, within(1.0));
        assertThat(data.miningSites().stream().mapToDouble(MiningSiteStart::mwJan2021).sum()).isCloseTo(1490, within(1.0));
    }

    @Test
    void campusesOfBothDataSetsAreListedOnce() {
        assertThat(data.aiSites()).filteredOn(site -> site.site().contains("Hyperion")).singleElement()
                .satisfies(site -> assertThat(site.dataset()).isEqualTo("epoch"));
        assertThat(data.aiSites()).filteredOn(site -> site.site().contains("Colossus")).hasSize(1);
    }

    @Test
    void capacityNeverMixesAllGasWithItsParts() {
        Set<String> keys = new HashSet<>();
        assertThat(data.capacityHistory()).allSatisfy(row -> assertThat(keys.add(row.region() + row.technology())).isTrue());
        assertThat(data.capacityHistory()).filteredOn(row -> row.region().equals("US-TX")
                && row.technology() == Technology.GAS_CC).singleElement()
                .satisfies(row -> assertThat(row.mwAtYearEnd(2023)).isBetween(25_000.0, 50_000.0));
    }

    @Test
    void theFourthHalvingHappenedAtBlock840000InApril2024() {
        assertThat(data.halvings()).filteredOn(halving -> halving.blockHeight() == 840_000).singleElement()
                .satisfies(halving -> {
                    assertThat(YearMonth.from(halving.date())).isEqualTo(YearMonth.of(2024, 4));
                    assertThat(halving.subsidyAfter()).isEqualTo(3.125);
                    assertThat(halving.expected()).isFalse();
                });
    }

    @Test
    void bitcoinSeriesStartIn2018AndEndWithNaN() {
        assertThat(data.bitcoin().get(0).month()).isEqualTo(YearMonth.of(2018, 1));
        BitcoinMonth last = data.bitcoin().get(data.bitcoin().size() - 1);
        assertThat(last.priceUsd()).isPositive();
        assertThat(last.hashrateEhs()).isNaN();
        assertThat(last.hashpriceUsdPerPhDay()).isNaN();
    }

    @Test
    void laterMachinesAreMoreEfficient() {
        assertThat(data.asicGenerations()).hasSize(10)
                .isSortedAccordingTo(Comparator.comparing(AsicGeneration::release))
                .isSortedAccordingTo(Comparator.comparing(AsicGeneration::jPerTh).reversed());
    }

    @Test
    void pathsFanOutAfterTheLastYearOfHistory() {
        assertThat(data.dataCentrePaths()).allSatisfy(path -> {
            assertThat(path.twhLow()).isLessThanOrEqualTo(path.twhMid());
            assertThat(path.twhMid()).isLessThanOrEqualTo(path.twhHigh());
        });
        assertThat(data.dataCentrePaths()).filteredOn(path -> path.country() == Country.US && path.year() == 2030)
                .singleElement().satisfies(path -> assertThat(path.twhMid()).isCloseTo(649, within(0.5)));
    }

    @Test
    void hallsBecameScarcerAndDearer() {
        assertThat(data.colocationMarket()).filteredOn(row -> !Double.isNaN(row.vacancyShare())).extracting(ColocationMarket::vacancyShare)
                .isSortedAccordingTo(Comparator.reverseOrder()).contains(0.1, 0.014);
        assertThat(data.colocationMarket()).filteredOn(row -> !Double.isNaN(row.rentUsdPerKwMonth())).extracting(ColocationMarket::rentUsdPerKwMonth)
                .isSorted().contains(120.4, 194.95);
    }

    @Test
    void changingAnArrayOfARecordLeavesTheRecordAlone() {
        CapacityHistory row = data.capacityHistory().get(0);
        double before = row.mwAtYearEnd(2019);
        row.mwAtYearEnd()[0] = -1;

        assertThat(row.mwAtYearEnd(2019)).isEqualTo(before);
    }

    private double usSum(ToDoubleFunction<Region> value) {
        return data.regions().stream().filter(region -> region.country() == Country.US).mapToDouble(value).sum();
    }

    private double capacityGw(String prefix, int year) {
        return data.capacityHistory().stream().filter(row -> row.region().startsWith(prefix))
                .mapToDouble(row -> row.mwAtYearEnd(year)).sum() / 1e3;
    }
}
