package org.computesiting;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Technology;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.power.GenerationTable;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;

/**
 * Prints, year by year, what the model shows beside the patterns it is compared with: mean over seeds, and the lowest and highest of them. Run by hand
 * from the project's root; asserts nothing. Arguments: scenario file, seeds with commas between, settings.
 */
final class PatternReport {
    private static final double MWH_PER_TWH = 1e6;

    private final Map<String, double[][]> rows = new LinkedHashMap<>();
    private final int years;
    private final int seeds;
    private int firstYear;

    private PatternReport(int years, int seeds) {
        this.years = years;
        this.seeds = seeds;
    }

    public static void main(String[] arguments) {
        ReferenceData data = ReferenceData.load();
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "scenarios/reference.json");
        String[] seeds = (arguments.length > 1 ? arguments[1] : "1,2,3,42").split(",");
        List<String> settings = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of();
        Resolution resolution = ScenarioReader.read(file, settings, Vocabulary.of(data));
        if (resolution instanceof Resolution.Rejected rejected) {
            rejected.problems().forEach(System.out::println);
            return;
        }
        PatternReport report = null;
        for (int i = 0; i < seeds.length; i++) {
            SitingModel model = new SitingModel(((Resolution.Resolved) resolution).scenario(), data, Long.parseLong(seeds[i]));
            model.start();
            if (report == null) {
                report = new PatternReport((model.world().clock.months() + 11) / 12, seeds.length);
                report.firstYear = model.world().clock.year(0);
            }
            while (model.stepMonth()) {
                report.month(model.world(), i);
            }
            report.end(model.world(), i);
        }
        report.print();
    }

    private void add(String name, int seed, int year, double value) {
        double[][] cells = rows.computeIfAbsent(name, key -> new double[seeds][years]);
        if (year >= 0 && year < years) {
            cells[seed][year] += value;
        }
    }

    private void month(World w, int seed) {
        int t = w.clock.now();
        int y = w.clock.year(t) - firstYear;
        double hours = w.clock.hours(t);
        double network = w.mining.network.networkHashrateEhs;
        YearMonth date = w.clock.date(t);
        double published = w.data.bitcoin().stream().filter(b -> b.month().equals(date)).mapToDouble(BitcoinMonth::hashrateEhs).sum();
        if (published > 0.0) {
            long known = w.data.bitcoin().stream().filter(b -> b.month().getYear() == date.getYear() && b.hashrateEhs() > 0.0).count();
            add("network hashrate over published, mean of months, %", seed, y, 100.0 * (network / published - 1.0) / known);
            add("its mean absolute error, %", seed, y, 100.0 * Math.abs(network / published - 1.0) / known);
        }
        double usHashrate = 0.0;
        double all = 0.0;
        for (int r = 0; r < w.regions.count; r++) {
            boolean us = w.regions.country[r] == 0;
            usHashrate += us ? w.regions.hashrateEhs[r] : 0.0;
            add(us ? "US data centres, TWh" : "Canada data centres, TWh", seed, y, w.regions.dataCentreLoadMw[r] * hours / MWH_PER_TWH);
            add(us ? "US mining, TWh" : "Canada mining, TWh", seed, y, w.regions.miningLoadMw[r] * hours / MWH_PER_TWH);
            all += w.regions.dataCentreLoadMw[r];
            if (!us) {
                add("Canada net exports to US, TWh", seed, y, w.regions.crossBorderExportsMwh[r] / MWH_PER_TWH);
            }
            add("unserved, GWh", seed, y, w.regions.unservedMwh[r] / 1e3);
        }
        double[] sorted = w.regions.dataCentreLoadMw.clone();
        Arrays.sort(sorted);
        double fifteen = 0.0;
        for (int i = 0; i < 15; i++) {
            fifteen += sorted[sorted.length - 1 - i];
        }
        add("15 regions of data-centre load, %", seed, y, 100.0 * fifteen / all / 12.0);
        for (String code : new String[] {"US-VA", "US-TX"}) {
            add(code + " of data-centre load, %", seed, y, 100.0 * w.regions.dataCentreLoadMw[w.data.regionIndex(code)] / all / 12.0);
        }
        add("data-centre load over the published path, %", seed, y, 100.0 * all / w.drivers.wantedDataCentreLoadMw / 12.0);
        add("North America of world data-centre load, %", seed, y, 100.0 * w.ai.foreign.northAmericaShare / 12.0);
        add("load placed abroad, TWh", seed, y, w.ai.foreign.leakedMw * hours / MWH_PER_TWH);
        add("US hashrate share, year mean, %", seed, y, 100.0 * usHashrate / network / 12.0);
        add("Chinese hashrate share, year mean, %", seed, y, 100.0 * w.mining.network.chinaHashrateEhs / network / 12.0);
        for (Technology technology : new Technology[] {Technology.COAL, Technology.GAS_CC, Technology.GAS_CT, Technology.NUCLEAR, Technology.WIND,
            Technology.SOLAR, Technology.HYDRO}) {
            for (int r = 0; r < w.regions.count; r++) {
                if (w.regions.country[r] == 0) {
                    add("US " + technology + ", TWh", seed, y, w.power.generation.generationMwh[GenerationTable.row(r, technology)] / MWH_PER_TWH);
                }
            }
        }
        for (String when : new String[] {"2020-04", "2021-04", "2021-08", "2022-01", "2024-06", "2025-05"}) {
            if (date.equals(YearMonth.parse(when))) {
                add("US hashrate share in " + when + ", %", seed, 0, 100.0 * usHashrate / network);
            }
        }
        for (String when : new String[] {"2021-04", "2021-05", "2021-07", "2024-03", "2024-05"}) {
            if (date.equals(YearMonth.parse(when))) {
                add("network hashrate in " + when + ", EH/s", seed, 0, network);
                add("hashprice in " + when + ", USD2025/PH/day", seed, 0, w.mining.network.hashpriceUsdPerPhDay);
            }
        }
        if (w.mining.network.lastHalvingMonth == t) {
            add("halving in " + date, seed, 0, 1.0);
        }
        if (w.clock.monthOfYear(t) == 12) {
            december(w, seed, y);
        }
    }

    private void december(World w, int seed, int y) {
        double price = 0.0;
        double load = 0.0;
        double months = 0.0;
        double people = 0.0;
        for (int r = 0; r < w.regions.count; r++) {
            double mw = w.regions.baseLoadMw[r] + w.regions.dataCentreLoadMw[r] + w.regions.miningLoadMw[r];
            price += w.regions.wholesalePriceUsdPerMwh[r] * mw;
            load += mw;
            months += w.regions.expectedMonthsToPower[r] * w.regions.aiMw[r];
            people += w.regions.aiMw[r];
            add("announced data centres, GW", seed, y, w.regions.announcedAiMw[r] / 1e3);
            add("mines, GW", seed, y, w.regions.miningMw[r] / 1e3);
            for (Technology technology : Technology.values()) {
                double built = w.power.generation.builtMw[GenerationTable.row(r, technology)];
                if (built > 0.0) {
                    add("built since the start, " + technology + ", GW", seed, y, built / 1e3);
                }
            }
        }
        add("wholesale price in December, USD2025/MWh", seed, y, price / load);
        add("expected months to power, by data-centre MW", seed, y, months / people);
        for (int c = 0; c < w.ai.contracts.count(); c++) {
            add("hosting contracts so far, GW", seed, y, w.ai.contracts.gridMw[c] / 1e3);
        }
        for (Instrument instrument : Instrument.values()) {
            add("regions with " + instrument.code(), seed, y, w.policy.instruments.activeCount(instrument));
        }
        for (int m = 0; m < w.mining.miners.count; m++) {
            add("miners in business", seed, y, w.mining.miners.active[m] ? 1.0 : 0.0);
        }
    }

    private void end(World w, int seed) {
        SiteTable sites = w.sites;
        double[][] waits = new double[years][2];
        for (int s = 0; s < sites.count(); s++) {
            boolean ai = sites.ownerKind[s] == OwnerKind.AI_FIRM;
            int filed = sites.requestedMonth[s];
            int powered = sites.energisedMonth[s];
            if (filed >= 0 && ai) {
                int y = w.clock.year(filed) - firstYear;
                add("filed in the year, data centres, GW", seed, y, sites.gridMw[s] / 1e3);
                add("of it powered by the end of the run, GW", seed, y, sites.isEnergised(s) ? sites.gridMw[s] / 1e3 : 0.0);
            }
            if (ai && sites.isEnergised(s) && filed >= 0 && powered >= 0) {
                int y = w.clock.year(powered) - firstYear;
                waits[y][0] += (powered - filed) * sites.gridMw[s];
                waits[y][1] += sites.gridMw[s];
            }
        }
        for (int y = 0; y < years; y++) {
            add("months from filing to power, built in the year", seed, y, waits[y][1] > 0.0 ? waits[y][0] / waits[y][1] : Double.NaN);
        }
        int mid2025 = w.clock.indexOf(YearMonth.of(2025, 6));
        int end2023 = w.clock.indexOf(YearMonth.of(2023, 12));
        double rent = 0.0;
        double rented = 0.0;
        for (int c = 0; c < w.ai.contracts.count(); c++) {
            add("hosting contracts by 2025-06, GW", seed, 0, w.ai.contracts.month[c] <= mid2025 ? w.ai.contracts.gridMw[c] / 1e3 : 0.0);
            add("hosting contracts by 2023-12, GW", seed, 0, w.ai.contracts.month[c] <= end2023 ? w.ai.contracts.gridMw[c] / 1e3 : 0.0);
            int year = w.clock.year(w.ai.contracts.month[c]);
            if (year == 2025 || year == 2026) {
                rent += w.ai.contracts.rentUsdPerMwYear[c] * w.ai.contracts.gridMw[c] / 1e6;
                rented += w.ai.contracts.gridMw[c];
            }
        }
        add("mean rent of contracts of 2025 and 2026, M USD/MW-year", seed, 0, rented > 0.0 ? rent / rented : Double.NaN);
        add("decisions in the ledger", seed, 0, w.ledger.count());
        add("events", seed, 0, w.events.count());
        add("sites", seed, 0, sites.count());
        add("blocks with a duty by value", seed, 0, w.power.dutyBlocks());
        add("of them not settled", seed, 0, w.power.dutyBlocksNotSettled());
    }

    private void print() {
        for (Map.Entry<String, double[][]> row : new ArrayList<>(rows.entrySet())) {
            StringBuilder text = new StringBuilder(row.getKey()).append('\n');
            boolean single = true;
            for (double[] ofSeed : row.getValue()) {
                for (int y = 1; y < years; y++) {
                    single &= ofSeed[y] == 0.0;
                }
            }
            for (int y = 0; y < (single ? 1 : years); y++) {
                double sum = 0.0;
                double low = Double.MAX_VALUE;
                double high = -Double.MAX_VALUE;
                for (double[] ofSeed : row.getValue()) {
                    sum += ofSeed[y];
                    low = Math.min(low, ofSeed[y]);
                    high = Math.max(high, ofSeed[y]);
                }
                text.append(String.format(Locale.ROOT, "  %s%.4g (%.4g to %.4g)", single ? "" : firstYear + y + ": ", sum / seeds, low, high));
                text.append(y % 4 == 3 ? "\n" : "");
            }
            System.out.println(text.toString().stripTrailing());
        }
    }
}
