package org.computesiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static final String RULE = "{\"imposer\":\"US\",\"target\":\"CA\",\"good\":\"steel\",\"ratePct\":25,"
            + "\"usdPerMwh\":0,\"start\":\"2025-03\",\"exemptShare\":0,\"passThrough\":1}";
    private static final String OVERRIDE = "{\"region\":\"US-TX\",\"instrument\":\"dc_moratorium\",\"start\":\"2026-01\","
            + "\"value\":20,\"remove\":false}";

    @TempDir
    Path folder;
    private TestFiles files;

    @BeforeEach
    void rootScenario() {
        files = new TestFiles(folder);
    }

    @Test
    void anUnknownKeyIsNamedByItsPathWithTheNearestKnownOne() {
        Problem problem = TestFiles.only(files.child("\"assumptions\":{\"bitcoinPrice\":{\"drfit\":0.2}}"));
        assertThat(problem.path()).isEqualTo("assumptions.bitcoinPrice.drfit");
        assertThat(problem.nearest()).isEqualTo("assumptions.bitcoinPrice.driftPerYear");
        assertThat(problem.file()).endsWith("child.json");
    }

    @Test
    void anUnknownKeyThatWouldBeKnownElsewhereIsSentThere() {
        assertThat(TestFiles.only(files.child("\"driftPerYear\":0.2")).nearest())
                .isEqualTo("assumptions.bitcoinPrice.driftPerYear");
    }

    @Test
    void anUnknownKeySetToNullIsStillUnknown() {
        assertThat(TestFiles.only(files.child("\"evnts\":null")).nearest()).isEqualTo("events");
    }

    @Test
    void aKeyInAFileThatIsExtendedIsBlamedOnThatFile() {
        files.write("middle.json", "{\"extends\":\"reference.json\",\"horizn\":1}");
        Path leaf = files.write("leaf.json", "{\"extends\":\"middle.json\"}");
        assertThat(TestFiles.only(files.read(leaf)).file()).endsWith("middle.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "horizon.end=\"soon\"           | is not a month",
        "horizon.end=203                | is not a month",
        "horizon.end=2030-13            | is not a month",
        "horizon.end=true               | is not a month",
        "horizon.end=[]                 | is not a month",
        "horizon.end=2051-01            | is out of range",
        "horizon.start=2021-01          | is out of range",
        "horizon.start=2019-12          | is out of range",
        "horizon=5                      | is not an object",
        "population.scale=-1            | is out of range",
        "population.scale=big           | is not a number",
        "population.scale=NaN           | is not a finite number",
        "population.scale=Infinity      | is not a finite number",
        "population.scale=1e999         | is not a finite number",
        "population.syntheticMiners=1.5 | is not a whole number",
        "assumptions.chinaBan=1         | is not a yes or no",
        "assumptions.chinaBan=yes       | is not a yes or no",
        "assumptions.aiDemand.path=MIDI | is not one of the known words",
        "assumptions.gas.volatilityPerYear=-0.1 | is out of range",
        "assumptions.halvingFactors=1   | is not an object of block heights",
        "assumptions.halvingFactors.840000=0    | is out of range",
        "assumptions.halvingFactors.840000=1.01 | is out of range",
        "assumptions.halvingFactors.840000=half | is not a number",
        "assumptions.parameters=3       | is not an object of parameters",
        "trade.tariffs={}               | is not a list",
        "events=none                    | is not a list",
        "observe.regions=[\"US-XX\"]    | is not a place known here",
        "observe.measures=[1]           | is not text",
        "name=a/b                       | does not fit",
    })
    void aWrongValueIsOneProblemWithWhatIsAllowed(String setting, String message) {
        Problem problem = TestFiles.only(files.child("", setting));
        assertThat(problem.message()).startsWith(message);
        assertThat(problem.path()).startsWith(setting.substring(0, setting.indexOf('=')));
        assertThat(problem.allowed()).isNotBlank();
        assertThat(problem.file()).isEqualTo("--set");
    }

    @Test
    void notANumberInAFileIsNamedByItsPath() {
        assertThat(TestFiles.lineOf(files.child("\"assumptions\":{\"gas\":{\"multiplier\":NaN}}")))
                .isEqualTo("assumptions.gas.multiplier: NaN is not a finite number; allowed: 0.1 to 10");
        assertThat(TestFiles.lineOf(files.child("\"population\":{\"scale\":-Infinity}")))
                .startsWith("population.scale: -Infinity is not a finite number");
    }

    @Test
    void anEndBeforeTheStartIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("\"trade\":{\"tariffs\":[" + RULE + "]}", "trade.tariffs[0].end=2024-01")))
                .isEqualTo("trade.tariffs[0].end: \"2024-01\" is before trade.tariffs[0].start; allowed: 2025-03 or later");
        assertThat(TestFiles.lineOf(files.child("\"policies\":{\"overrides\":[" + OVERRIDE + "]}",
                "policies.overrides[0].end=2025-12"))).contains("is before policies.overrides[0].start");
    }

    @Test
    void aHorizonThatEndsBeforeItStartsIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("\"horizon\":{\"end\":\"2019-12\"}")))
                .isEqualTo("horizon.end: \"2019-12\" is out of range: it is before 2020-01; "
                        + "allowed: 2020-01 to 2050-12, written YYYY-MM");
    }

    @Test
    void aRegionWithoutItsCountryIsUnderstoodInTheSuggestion() {
        Problem problem = TestFiles.only(files.child("\"policies\":{\"overrides\":[" + OVERRIDE + "]}",
                "policies.overrides[0].region=VA"));
        assertThat(problem.message()).isEqualTo("is not a region");
        assertThat(problem.nearest()).isEqualTo("US-VA");
    }

    @Test
    void aMisspeltInstrumentGoodOrPartnerIsAProblemWithTheNearest() {
        assertThat(TestFiles.only(files.child("\"policies\":{\"overrides\":[" + OVERRIDE + "]}",
                "policies.overrides[0].instrument=dc_moratorum")).nearest()).isEqualTo("dc_moratorium");
        String tariff = "\"trade\":{\"tariffs\":[" + RULE + "]}";
        assertThat(TestFiles.only(files.child(tariff, "trade.tariffs[0].good=aluminum")).nearest()).isEqualTo("aluminium");
        assertThat(TestFiles.only(files.child(tariff, "trade.tariffs[0].target=ALL")).nearest()).isEqualTo("all");
        assertThat(TestFiles.only(files.child(tariff, "trade.tariffs[0].imposer=CN")).message())
                .isEqualTo("is not a place known here");
    }

    @Test
    void aStrengthOutsideTheRangeOfItsInstrumentIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("\"policies\":{\"overrides\":[" + OVERRIDE + "]}",
                "policies.overrides[0].instrument=byo_generation")))
                .isEqualTo("policies.overrides[0].value: 20 is out of range; allowed: 0 to 1 share for byo_generation");
    }

    @Test
    void anInstrumentThatIsAddedNeedsAStrengthAndOneThatIsRemovedDoesNot() {
        String overrides = "\"policies\":{\"overrides\":[" + OVERRIDE.replace("\"value\":20,", "") + "]}";
        assertThat(TestFiles.lineOf(files.child(overrides)))
                .startsWith("policies.overrides[0].value: is missing, but needed unless remove is true");
        assertThat(files.child(overrides, "policies.overrides[0].remove=true").isResolved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"US,US", "US,US-TX", "CA,CA-QC", "CA-ON,CA", "US-NY,US-TX"})
    void aTariffOnOnesOwnSideOfTheBorderIsAProblem(String imposer, String target) {
        assertThat(TestFiles.lineOf(files.child("\"trade\":{\"tariffs\":[" + RULE + "]}",
                "trade.tariffs[0].imposer=" + imposer, "trade.tariffs[0].target=" + target)))
                .startsWith("trade.tariffs[0].target: \"" + target + "\" is on the imposer's own side");
    }

    @Test
    void aRegionMayPutASurchargeOnlyOnWhatItSellsToTheOtherCountry() {
        String tariff = "\"trade\":{\"tariffs\":[" + RULE + "]}";
        assertThat(TestFiles.lineOf(files.child(tariff, "trade.tariffs[0].imposer=CA-ON", "trade.tariffs[0].target=CN")))
                .startsWith("trade.tariffs[0].target: \"CN\" is not a buyer of CA-ON");
        assertThat(files.child(tariff, "trade.tariffs[0].imposer=CA-ON", "trade.tariffs[0].target=US").isResolved()).isTrue();
        assertThat(files.child(tariff, "trade.tariffs[0].imposer=US-CA", "trade.tariffs[0].target=CA").isResolved()).isTrue();
    }

    @Test
    void aRatePerMegawattHourOnAnythingButElectricityIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("\"trade\":{\"tariffs\":[" + RULE + "]}", "trade.tariffs[0].usdPerMwh=5")))
                .contains("is a rate on electricity, but the good is steel");
    }

    @Test
    void aBitcoinPriceShockInOneRegionIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("\"events\":[{\"month\":\"2026-01\",\"kind\":\"BITCOIN_PRICE_MULTIPLIER\","
                + "\"region\":\"US-TX\",\"value\":0.5,\"durationMonths\":6,\"note\":\"crash\"}]")))
                .contains("events[0].region").contains("the same everywhere");
    }

    @Test
    void aTurbineShockInOneRegionIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("\"events\":[{\"month\":\"2026-01\",\"kind\":\"TURBINE_SUPPLY_MULTIPLIER\","
                + "\"region\":\"US-TX\",\"value\":0.5,\"durationMonths\":6,\"note\":\"shortage\"}]")))
                .contains("events[0].region").contains("made for the whole continent");
    }

    @Test
    void aShockThatNoMonthOfTheRunFeelsIsAProblem() {
        String shock = "\"events\":[{\"month\":\"2040-03\",\"kind\":\"GAS_PRICE_MULTIPLIER\",\"value\":2,\"durationMonths\":6,\"note\":\"late\"}]";
        assertThat(TestFiles.lineOf(files.child(shock))).contains("events[0].month").contains("lies outside the horizon 2020-01 to 2035-12");
    }

    @Test
    void aBitcoinPathNeedsSupportPointsAfterHistory() {
        assertThat(TestFiles.lineOf(files.child("", "assumptions.bitcoinPrice.mode=PATH"))).contains("needs support points");
        assertThat(TestFiles.lineOf(files.child("", "assumptions.bitcoinPrice.mode=PATH",
                "assumptions.bitcoinPrice.pathUsd.2024-01=50000"))).contains("is a month of history");
        assertThat(TestFiles.lineOf(files.child("", "assumptions.bitcoinPrice.pathUsd.2024=50000")))
                .contains("the key is not a month");
    }

    @Test
    void aParameterIsCheckedByNameAndRange() {
        assertThat(TestFiles.only(files.child("\"assumptions\":{\"parameters\":{\"min_take\":0.9}}")).nearest())
                .isEqualTo("assumptions.parameters.min_take_share");
        assertThat(TestFiles.lineOf(files.child("\"assumptions\":{\"parameters\":{\"min_take_share\":1.5}}")))
                .isEqualTo("assumptions.parameters.min_take_share: 1.5 is out of range; allowed: 0.6 to 0.95 share");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "840001  | is not a multiple of 210000        | 840000",
        "84000   | is not a multiple of 210000        | 840000",
        "420000  | lies before the run                | 630000",
        "8400000 | lies after all that a run can reach | 840000",
        "0840000 | is not a block height              | 840000",
        "840k    | is not a block height              | 840000",
    })
    void aHeightWithoutAHalvingIsAProblemWithTheNearestThatHasOne(String height, String message, String nearest) {
        Problem problem = TestFiles.only(files.child("\"assumptions\":{\"halvingFactors\":{\"" + height + "\":1}}"));
        assertThat(problem.message()).startsWith("the key " + message);
        assertThat(problem.allowed()).isEqualTo("a multiple of 210000 from 630000 to 2730000");
        assertThat(problem.nearest()).isEqualTo("assumptions.halvingFactors." + nearest);
        assertThat(problem.file()).endsWith("child.json");
    }

    @Test
    void aHalvingFactorWithoutHalvingsIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("", "assumptions.halvings=false", "assumptions.halvingFactors.1050000=0.25")))
                .isEqualTo("assumptions.halvingFactors.1050000: 0.25 has no effect, since assumptions.halvings is false and the subsidy never "
                        + "changes; allowed: no factor (null takes one away), or assumptions.halvings true");
        assertThat(files.child("\"assumptions\":{\"halvings\":false,\"halvingFactors\":{\"1050000\":null}}").isResolved()).isTrue();
    }

    @Test
    void aKeyGivenTwiceIsAProblemWithItsLine() {
        assertThat(TestFiles.lineOf(files.child("\"horizon\":{\"end\":\"2030-12\",\n\"end\":\"2031-12\"}")))
                .isEqualTo("horizon.end: is given twice (again in line 3)");
    }

    @Test
    void allProblemsOfAllFilesAndSettingsComeAtOnce() {
        Resolution resolution = files.child("\"horizn\":1,\"horizon\":{\"end\":5},\"trade\":{\"tariffs\":[" + RULE + ",{}]}",
                "population.scale=-2", "trade.tarifs=[]");
        assertThat(resolution.problemList()).extracting(Problem::path).containsExactlyInAnyOrder(
                "horizn", "horizon.end", "population.scale", "trade.tarifs",
                "trade.tariffs[1].imposer", "trade.tariffs[1].target", "trade.tariffs[1].good", "trade.tariffs[1].ratePct",
                "trade.tariffs[1].usdPerMwh", "trade.tariffs[1].start", "trade.tariffs[1].exemptShare",
                "trade.tariffs[1].passThrough");
    }

    @Test
    void aRootThatLacksAValueIsAProblemForEachValue() {
        Path root = files.write("root.json", TestFiles.shipped("reference.json")
                .replace("\"end\": \"2035-12\"", "\"end\": null").replace("\"chinaBan\": true,", ""));
        assertThat(files.read(root).problemList()).extracting(Problem::path)
                .containsExactly("horizon.end", "assumptions.chinaBan");
    }

    @Test
    void aNeededValueThatIsDeletedIsBlamedOnTheFileThatDeletesIt() {
        Problem problem = TestFiles.only(files.child("\"assumptions\":{\"gas\":null}"));
        assertThat(problem.path()).isEqualTo("assumptions.gas");
        assertThat(problem.message()).isEqualTo("is deleted (null) but needed");
        assertThat(problem.file()).endsWith("child.json");
    }

    @Test
    void filesThatExtendEachOtherInACircleAreShownAsAChain() {
        Path a = files.write("a.json", "{\"extends\":\"b.json\"}");
        files.write("b.json", "{\"extends\":\"a.json\"}");
        assertThat(TestFiles.lineOf(files.read(a)))
                .isEqualTo("extends: the files extend each other in a circle: a.json → b.json → a.json");
    }

    @Test
    void aMissingFileIsAProblemWithTheNearestFile() {
        Problem problem = TestFiles.only(files.read(folder.resolve("refrence.json")));
        assertThat(problem.message()).isEqualTo("does not exist");
        assertThat(problem.nearest()).endsWith("reference.json");
    }

    @Test
    void aMissingParentIsAProblemOfTheKeyThatNamesIt() {
        Path child = files.write("child.json", "{\"extends\":\"refrence.json\", \"horizn\": 1}");
        List<Problem> problems = files.read(child).problemList();
        assertThat(problems).extracting(Problem::path).containsExactly("extends", "horizn");
        assertThat(problems.get(0).file()).endsWith("child.json");
        assertThat(problems.get(0).nearest()).endsWith("reference.json");
    }

    @Test
    void extendsMustBeThePathOfAFile() {
        assertThat(TestFiles.lineOf(files.read(files.write("c.json", "{\"extends\":3}")))).startsWith("extends: 3 is not");
        assertThat(TestFiles.lineOf(files.read(files.write("c.json", "{\"extends\":\".\"}")))).contains("is a folder");
    }

    @Test
    void aFolderAnEmptyFileAndBinaryRubbishAreOneProblemEach() throws IOException {
        assertThat(TestFiles.lineOf(files.read(folder))).isEqualTo("is a folder; allowed: a scenario file (.json)");
        assertThat(TestFiles.lineOf(files.read(files.write("e.json", "")))).isEqualTo("is empty");
        assertThat(TestFiles.lineOf(files.read(files.write("e.json", " \n ")))).isEqualTo("is empty");
        byte[] rubbish = new byte[10_000];
        new Random(1).nextBytes(rubbish);
        Path file = Files.write(folder.resolve("r.json"), rubbish);
        assertThat(TestFiles.lineOf(files.read(file))).isEqualTo("is not a text file in UTF-8");
        assertThat(TestFiles.lineOf(files.read(Files.write(file, new byte[] {'{', 0, '}'})))).isEqualTo("is not a text file");
    }

    @Test
    void tenMegabytesOfRubbishAreRefusedForTheirSize() throws IOException {
        Path file = Files.write(folder.resolve("big.json"), "{[}]\"".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(TestFiles.lineOf(files.read(file))).isEqualTo("is larger than 1 MB, too large for a scenario file");
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem() {
        Path file = folder.resolve("secret.json");
        assertThat(FileText.problemOf(new AccessDeniedException("secret.json"), file, "secret.json").message())
                .isEqualTo("may not be read (no permission)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{`|1",
        "{\"horizon\": }|1",
        "{\"horizon\": {\"end\": \"2030-12\"}|1",
        "{\"horizon\": {\"end\": \"2030|1",
        "{\"a\": 1} {\"b\": 2}|1",
        "{\"a\": 1, // remark}|1",
        "{\"a\": on}|1",
        "{a: 1}|1",
        "{\"a\": +3}|1",
        "{\"a\": 1,}|1",
        "{\"a\": \"b\tc\"}|1",
        "<html>|1",
        "]|1",
    })
    void aSyntaxErrorIsNamedByLineAndColumn(String text, int line) {
        Problem problem = TestFiles.only(files.read(files.write("s.json", text)));
        assertThat(problem.path()).startsWith("line " + line + ", column ");
        assertThat(problem.message()).doesNotContain("Source").doesNotContain("Feature").doesNotContain("Jackson");
    }

    @Test
    void jsonThatIsNotAnObjectIsAProblem() {
        assertThat(TestFiles.lineOf(files.read(files.write("s.json", "[1]")))).startsWith("is JSON, but not an object");
    }

    @Test
    void nestingWithoutEndIsAProblemAndNotACrash() {
        String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        assertThat(TestFiles.lineOf(files.read(files.write("d.json", deep)))).contains("nested deeper than 20 levels");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gas.multiplier=2                    | assumptions.gas.multiplier",
        "assumptions.gas.multiplyer=2        | assumptions.gas.multiplier",
        "horizen.end=2030-12                 | horizon.end",
    })
    void aSettingWithAnUnknownPathNamesTheNearest(String setting, String nearest) {
        assertThat(TestFiles.only(files.child("", setting)).nearest()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"horizon.end", "=3", ".horizon.end=3", "horizon..end=3", "a[x]=3", "events[0]x=1"})
    void aSettingThatIsNotWellFormedIsAProblem(String setting) {
        assertThat(TestFiles.only(files.child("", setting)).allowed()).isEqualTo("path.to.key=value");
    }

    @Test
    void aSettingOfAnElementThatIsNotThereIsAProblem() {
        assertThat(TestFiles.lineOf(files.child("", "trade.tariffs[0].ratePct=5"))).contains("the list is empty");
        assertThat(TestFiles.lineOf(files.child("", "trade.tariffs.ratePct=5"))).contains("trade.tariffs has no part ratePct");
        assertThat(TestFiles.lineOf(files.child("", "horizon.end.month=5"))).contains("horizon.end has no part month");
    }

    @Test
    void theTextOfManyProblemsStaysShortAndPrintable() {
        StringBuilder body = new StringBuilder("\"a\\u0007b\": 1");
        for (int i = 0; i < 500; i++) {
            body.append(",\"unknown").append(i).append("\":").append(i);
        }
        String text = Problems.format(files.child(body.toString()).problemList());
        assertThat(text).startsWith("501 problems in ").contains("a\\u0007b: is not a known key").endsWith("… and 451 more");
        assertThat(text.lines()).hasSize(52);
    }
}
