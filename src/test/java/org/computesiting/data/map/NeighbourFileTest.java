package org.computesiting.data.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourFileTest {
    private static final List<CSVRecord> ROWS = read();

    @ParameterizedTest
    @CsvSource({"CA-AB,CA-BC CA-SK US-MT", "CA-ON,CA-MB CA-QC US-MI US-MN US-NY",
        "US-NY,CA-ON CA-QC US-CT US-MA US-NJ US-PA US-VT", "CA-BC,CA-AB US-AK US-ID US-MT US-WA",
        "US-DC,US-MD US-VA", "US-ME,CA-NB CA-QC US-NH"})
    void landNeighboursAreThoseOfTheAtlas(String region, String expected) {
        assertThat(neighbours(region, "land")).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"US-IL,US-MI", "US-RI,US-NY", "CA-PE,CA-NB CA-NS", "CA-ON,US-OH US-PA"})
    void bordersInLakesAndStraitsAreWaterBorders(String region, String expected) {
        assertThat(neighbours(region, "water")).containsExactly(expected.split(" "));
    }

    @Test
    void regionsThatMeetInAPointOnlyAreNoNeighbours() {
        assertThat(neighbours("US-AZ", "land")).doesNotContain("US-CO");
        assertThat(neighbours("US-UT", "land")).doesNotContain("US-NM");
    }

    @Test
    void everyPairStandsOnceAndInOrder() {
        List<String> pairs = ROWS.stream().map(row -> row.get("region") + " " + row.get("neighbour")).toList();

        assertThat(pairs).doesNotHaveDuplicates().isSorted();
        assertThat(ROWS).allMatch(row -> row.get("region").compareTo(row.get("neighbour")) < 0);
    }

    @Test
    void onlyHawaiiHasNoNeighbour() {
        TreeSet<String> without = new TreeSet<>(RegionGeometry.get().modelledCodes());
        ROWS.forEach(row -> without.removeAll(List.of(row.get("region"), row.get("neighbour"))));

        assertThat(without).containsExactly("US-HI");
    }

    @Test
    void everyRowNamesModelledRegionsAndItsBasis() {
        List<String> codes = RegionGeometry.get().modelledCodes();

        assertThat(ROWS).allSatisfy(row -> {
            assertThat(codes).contains(row.get("region"), row.get("neighbour"));
            assertThat(row.get("basis")).isEqualTo(row.get("kind").equals("land") ? "derived" : "recalled");
            assertThat(row.get("source")).isNotBlank();
        });
    }

    private static TreeSet<String> neighbours(String region, String kind) {
        TreeSet<String> found = new TreeSet<>();
        for (CSVRecord row : ROWS) {
            if (row.get("kind").equals(kind) && row.get("region").equals(region)) {
                found.add(row.get("neighbour"));
            } else if (row.get("kind").equals(kind) && row.get("neighbour").equals(region)) {
                found.add(row.get("region"));
            }
        }
        return found;
    }

    private static List<CSVRecord> read() {
        try (Reader in = new InputStreamReader(
                RegionGeometry.class.getResourceAsStream("/org/computesiting/data/neighbours.csv"),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
