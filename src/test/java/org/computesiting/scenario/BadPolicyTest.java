package org.computesiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instruments and tariffs that cannot be, and those that contradict each other. */
class BadPolicyTest {
    private static final Path ALL_AT_ONCE = Path.of("src", "test", "resources", "bad-policy.json");
    private static final String MONTHS = "; allowed: 2020-01 to 2050-12, written YYYY-MM";
    private static final String REACH = "; allowed: a month in it, or months that reach into it";

    @TempDir
    Path folder;
    private TestFiles files;

    @BeforeEach
    void rootScenario() {
        files = new TestFiles(folder);
    }

    private Resolution overrides(String... overrides) {
        return files.child("\"policies\":{\"overrides\":[" + String.join(",", overrides) + "]}");
    }

    private Resolution tariffs(String... tariffs) {
        return files.child("\"trade\":{\"tariffs\":[" + String.join(",", tariffs) + "]}");
    }

    private static String override(String region, String start, String end, double value, boolean remove) {
        return "{\"region\":\"" + region + "\",\"instrument\":\"dc_moratorium\",\"start\":\"" + start + "\",\"end\":" + quoted(end) + ",\"value\":" + value
                + ",\"remove\":" + remove + "}";
    }

    private static String tariff(String target, String start, String end, String rates) {
        return "{\"imposer\":\"US\",\"target\":\"" + target + "\",\"good\":\"electricity\",\"start\":\"" + start + "\",\"end\":" + quoted(end) + "," + rates + "}";
    }

    private static String rates(double ratePct, double usdPerMwh, double exemptShare, double passThrough) {
        return "\"ratePct\":" + ratePct + ",\"usdPerMwh\":" + usdPerMwh + ",\"exemptShare\":" + exemptShare + ",\"passThrough\":" + passThrough;
    }

    private static String quoted(String month) {
        return month == null ? "null" : "\"" + month + "\"";
    }

    @Test
    void everythingThatIsWrongIsSaidInOneGoEachWithPathValueAndWhatIsAllowed() throws IOException {
        Path file = files.write("bad-policy.json", Files.readString(ALL_AT_ONCE));
        assertThat(files.read(file).problemList()).allSatisfy(p -> assertThat(p.file()).endsWith("bad-policy.json")).extracting(Problems::line)
            .containsExactlyInAnyOrder(
                "policies.scriptedUntil: \"2019-12\" is out of range: it is before 2020-01" + MONTHS,
                "policies.overrides[0].instrument: \"dc_moratorum\" is not one of the known words; allowed: dc_sales_tax_exemption, crypto_moratorium, "
                    + "crypto_right_to_mine, crypto_energy_discount, crypto_tax, large_load_tariff, large_load_cap, dc_moratorium, byo_generation, "
                    + "public_power_allocation, residential_rate_protection, administered_rate; did you mean dc_moratorium?",
                "policies.overrides[1].region: \"TX\" is not a region; allowed: a region code such as US-TX or CA-QC; did you mean US-TX?",
                "policies.overrides[2].value: 201 is out of range; allowed: 0 to 200 USD/MWh for crypto_tax",
                "policies.overrides[3].value: -0.5 is out of range; allowed: 0 to 1 share for large_load_tariff",
                "policies.overrides[5].remove: true contradicts policies.overrides[4].remove, which is false for dc_moratorium in US-VA "
                    + "from 2026-01 to 2027-12; allowed: false, or months that do not overlap",
                "policies.overrides[6].value: 30 contradicts policies.overrides[4].value, which is 20 for dc_moratorium in US-VA "
                    + "from 2026-01 to 2027-12; allowed: 20, or months that do not overlap",
                "policies.overrides[7].end: \"2026-04\" is before policies.overrides[7].start; allowed: 2026-05 or later",
                "policies.overrides[8].start: \"2031-01\" lies outside the horizon 2020-01 to 2030-12" + REACH,
                "policies.overrides[9].start: \"2019-12\" is out of range: it is before 2020-01" + MONTHS,
                "trade.tariffs[1].ratePct: 50 contradicts trade.tariffs[0].ratePct, which is 25 for steel (imposer US, target CA) "
                    + "from 2025-03 to 2026-02; allowed: 25, or months that do not overlap",
                "trade.tariffs[2].ratePct: 501 is out of range; allowed: 0 to 500 % of value",
                "trade.tariffs[3].usdPerMwh: 1001 is out of range; allowed: 0 to 1000 (2025 USD/MWh)",
                "trade.tariffs[4].usdPerMwh: 5 is a rate on electricity, but the good is copper; allowed: 0",
                "trade.tariffs[5].end: \"2025-12\" is before trade.tariffs[5].start; allowed: 2026-01 or later",
                "trade.tariffs[6].start: \"2019-06\" is out of range: it is before 2020-01" + MONTHS,
                "trade.tariffs[7].start: \"2031-01\" lies outside the horizon 2020-01 to 2030-12" + REACH,
                "trade.tariffs[8].target: \"CN\" is not a buyer of CA-ON, and a region can only put a surcharge on what it sells to the other country; "
                    + "allowed: US",
                "trade.tariffs[9].target: \"CA-QC\" is on the imposer's own side of the border (imposer CA-ON); allowed: US");
    }

    @Test
    void aSettingIsHeldAgainstTheRestOfTheListAndBlamedItself() {
        Resolution resolution = files.child("\"policies\":{\"overrides\":[" + override("US-VA", "2026-01", "2026-12", 20, false) + ","
                + override("US-VA", "2027-01", null, 40, false) + "]}", "policies.overrides[1].start=2026-12");
        assertThat(TestFiles.lineOf(resolution)).startsWith("policies.overrides[1].value: 40 contradicts policies.overrides[0].value");
        assertThat(TestFiles.only(files.child("\"trade\":{\"tariffs\":[" + tariff("CA", "2026-01", null, rates(5, 0, 0, 1)) + ","
                + tariff("CA", "2026-01", null, rates(5, 0, 0, 1)) + "]}", "trade.tariffs[1].ratePct=6")).file()).isEqualTo("--set");
    }

    @Test
    void overridesThatSayTheSameOrDoNotMeetDoNotContradict() {
        String first = override("US-VA", "2026-01", "2026-12", 20, false);
        assertThat(overrides(first, first).isResolved()).as("the same twice").isTrue();
        assertThat(overrides(first, override("US-VA", "2026-06", null, 20, false)).isResolved()).as("the same, longer").isTrue();
        assertThat(overrides(first, override("US-VA", "2027-01", null, 40, false)).isResolved()).as("afterwards").isTrue();
        assertThat(overrides(first, override("US-TX", "2026-01", null, 0, true)).isResolved()).as("elsewhere").isTrue();
        assertThat(overrides(override("US-VA", "2026-01", null, 5, true), override("US-VA", "2026-01", null, 0, true)).isResolved())
                .as("the strength of what is kept out is not read").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-01,2025-12,false", "2025-01,2026-01,true", "2026-12,,true", "2027-01,,false", "2025-01,,true"})
    void monthsOverlapWhenTheyHaveAMonthInCommon(String start, String end, boolean overlap) {
        Resolution resolution = overrides(override("US-VA", "2026-01", "2026-12", 20, false), override("US-VA", start, end, 30, false));
        assertThat(resolution.isResolved()).isEqualTo(!overlap);
    }

    @ParameterizedTest
    @CsvSource({"6,3,0.1,0.9,ratePct", "5,4,0.1,0.9,usdPerMwh", "5,3,0.2,0.9,exemptShare", "5,3,0.1,1,passThrough"})
    void anyPartOfARateThatDiffersIsAContradiction(double ratePct, double usdPerMwh, double exemptShare, double passThrough, String differs) {
        Resolution resolution = tariffs(tariff("CA", "2026-01", null, rates(5, 3, 0.1, 0.9)),
                tariff("CA", "2026-06", "2026-06", rates(ratePct, usdPerMwh, exemptShare, passThrough)));
        assertThat(TestFiles.lineOf(resolution)).startsWith("trade.tariffs[1]." + differs + ": ").contains("contradicts trade.tariffs[0]." + differs);
    }

    @Test
    void tariffsThatSayTheSameDoNotMeetOrAreOnOtherFlowsDoNotContradict() {
        String first = tariff("CA", "2026-01", "2026-12", rates(5, 0, 0, 1));
        assertThat(tariffs(first, first).isResolved()).as("the same twice").isTrue();
        assertThat(tariffs(first, tariff("CA", "2027-01", null, rates(9, 0, 0, 1))).isResolved()).as("afterwards").isTrue();
        assertThat(tariffs(first, tariff("all", "2026-01", null, rates(9, 0, 0, 1))).isResolved()).as("all origins, of which one has its own").isTrue();
    }

    @Test
    void monthsNeedOnlyReachIntoTheHorizon() {
        assertThat(overrides(override("US-VA", "2035-12", "2040-12", 20, false)).isResolved()).isTrue();
        assertThat(TestFiles.lineOf(overrides(override("US-VA", "2036-01", null, 20, false))))
                .isEqualTo("policies.overrides[0].start: \"2036-01\" lies outside the horizon 2020-01 to 2035-12" + REACH);
    }

    @Test
    void oneThatContradictsSeveralIsBlamedOnceForTheFirst() {
        Resolution resolution = overrides(override("US-VA", "2026-01", null, 20, false), override("US-VA", "2026-01", null, 20, false),
                override("US-VA", "2026-01", null, 30, false));
        assertThat(TestFiles.only(resolution).path()).isEqualTo("policies.overrides[2].value");
    }
}
