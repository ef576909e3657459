package org.computesiting.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.results.YearlyValues;
import org.junit.jupiter.api.Test;

/** The table of who bears duties, on figures worked by hand: 40 of miners, 300 of AI firms, 100 of buyers, 30 won by plants, 5 of lines; 400 collected, 15 lost. */
class WhoPaysTest {
    private static final double MILLION = 1e6;

    private static Comparison comparison(double... differences) {
        String[][] cells = {{"duty_burden_usd.miners", "US"}, {"duty_burden_usd.ai_firms", "CA"}, {"duty_burden_usd.power_buyers", "US"}, {"duty_burden_usd.power_plants", "US"},
            {"duty_burden_usd.ties", "NA"}, {"tariff_revenue_usd", "US"}, {"tariff_revenue_usd", "CA"}, {"duty_deadweight_usd", "NA"}};
        List<YearlyValues.Cell> list = new ArrayList<>();
        double[][][] values = new double[2][2][cells.length];
        for (int c = 0; c < cells.length; c++) {
            list.add(new YearlyValues.Cell(cells[c][0], "USD2025", cells[c][1], 2030));
            for (int pair = 0; pair < 2; pair++) {
                values[0][pair][c] = 7.0 * MILLION;
                values[1][pair][c] = (7.0 + differences[c]) * MILLION;
            }
        }
        return Comparison.of(new YearlyValues(List.of("free-trade", "war"), List.of(1L, 2L), list, values));
    }

    @Test
    void whatIsLostIsWhatIsCollectedAndTheDeadweight() {
        Comparison war = comparison(40, 300, 100, -30, 5, 110, 290, 15);
        assertThat(WhoPays.gapUsd(war, 2030)).isCloseTo(0.0, within(1e-3));
        List<String> lines = WhoPays.lines(war, 2030);
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("  power plants").endsWith("-30"))
            .anySatisfy(line -> assertThat(line).startsWith("  all that is lost").endsWith("415"))
            .anySatisfy(line -> assertThat(line).startsWith("  of it collected").endsWith("400"));
        assertThat(WhoPays.gapUsd(comparison(40, 300, 100, -30, 5, 110, 290, 14), 2030)).isCloseTo(1e6, within(1.0));
    }

    @Test
    void nothingIsSaidWhereNoDutyDiffers() {
        assertThat(WhoPays.lines(comparison(0, 0, 0, 0, 0, 0, 0, 0), 2030)).isEmpty();
    }
}
