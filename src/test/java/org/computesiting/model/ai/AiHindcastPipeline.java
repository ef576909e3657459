package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.computesiting.data.HostingContract;
import org.computesiting.data.MiningSiteStart;
import org.computesiting.data.ReferenceData;

/** Announced, firm and built, and the leases of mining sites, beside the record. */
final class AiHindcastPipeline {
    static final List<String> PJM = List.of("US-PA", "US-NJ", "US-MD", "US-DE", "US-DC", "US-VA", "US-WV", "US-OH", "US-IL", "US-IN", "US-KY");
    private static final String RETROFIT = "retrofit of mining site";
    private static final String[] MONTHS = {"2023-12", "2024-06", "2024-12", "2025-06"};

    private final ReferenceData data;
    private final List<AiHindcastRun> runs;
    private final int[] all;
    private final int[] texas;

    AiHindcastPipeline(ReferenceData data, List<AiHindcastRun> runs) {
        this.data = data;
        this.runs = runs;
        all = IntStream.range(0, data.regions().size()).toArray();
        texas = new int[] {data.regionIndex("US-TX")};
    }

    void print() {
        announced();
        texanDraw();
        leases();
        kinds();
        firstSigners();
    }

    private void announced() {
        System.out.printf("%n**Announced, firm, built**, data centres, GW of grid capacity%n%n| | end of | requested and not powered, duplicates included | each project once | with a contract"
            + " | powered | firm over requested, %% | firm over each project once, %% |%n|---|---|---|---|---|---|---|---|%n");
        int[] pjm = PJM.stream().mapToInt(data::regionIndex).toArray();
        for (String month : new String[] {"2024-12", "2025-06"}) {
            announced("states of PJM", month, pjm);
            announced("Texas", month, texas);
            announced("continent", month, all);
        }
        System.out.printf("%nPublished: of 60 GW that utilities submitted to PJM for 2030, 38 (63 %%) were accepted and 32 (53 %%) are firm. That is a forecast of load by utilities;"
            + " the model's requests are all there are, so its part of each project counted once is the nearer figure.%n");
    }

    private void announced(String name, String month, int[] where) {
        Function<AiHindcastRun, AiHindcastRun.End> end = run -> run.end(month);
        ToDoubleFunction<AiHindcastRun> firm = run -> gigawatts(end.apply(run).contractedMw(), where);
        System.out.printf("| %s | %s | %s | %s | %s | %s | %s | %s |%n", name, month, SeedRange.of(runs, run -> gigawatts(end.apply(run).requestedMw(), where), 1),
            SeedRange.of(runs, run -> gigawatts(end.apply(run).onceMw(), where), 1), SeedRange.of(runs, firm, 1),
            SeedRange.of(runs, run -> gigawatts(end.apply(run).connectedMw(), where), 1),
            SeedRange.of(runs, run -> 100.0 * firm.applyAsDouble(run) / gigawatts(end.apply(run).requestedMw(), where), 0),
            SeedRange.of(runs, run -> 100.0 * firm.applyAsDouble(run) / gigawatts(end.apply(run).onceMw(), where), 0));
    }

    private void texanDraw() {
        System.out.printf("%n**Draw over grid capacity of powered data centres in Texas** (ramp and load factor included)%n%n| | record | 2024-12 | 2025-06 |%n|---|---|---|---|%n");
        System.out.printf("| all | – | %s | %s |%n", draw("2024-12", AiHindcastRun.End::meanDrawMw, AiHindcastRun.End::connectedMw),
            draw("2025-06", AiHindcastRun.End::meanDrawMw, AiHindcastRun.End::connectedMw));
        System.out.printf("| placed since 2020, %.0f MW or more | 0.498 | %s | %s |%n", AiHindcastRun.LARGE_MW,
            draw("2024-12", AiHindcastRun.End::largeDrawMw, AiHindcastRun.End::largeConnectedMw),
            draw("2025-06", AiHindcastRun.End::largeDrawMw, AiHindcastRun.End::largeConnectedMw));
        System.out.printf("%nThe record is the realised peak over the requested megawatts of energised large loads; data centres draw evenly in the model, so that mean and"
            + " peak are one. The load factor is given (%s); tested is the part that still climbs.%n", SeedRange.number(runs.get(0).parameters.get("dc_load_factor"), 2));
    }

    private String draw(String month, Function<AiHindcastRun.End, double[]> draw, Function<AiHindcastRun.End, double[]> capacity) {
        return SeedRange.of(runs, run -> gigawatts(draw.apply(run.end(month)), texas) / gigawatts(capacity.apply(run.end(month)), texas), 2);
    }

    private void leases() {
        System.out.printf("%n**Hosting contracts so far**, GW of critical IT%n%n| by the end of | record | of it retrofits of mining sites | model | contracts: record | model |%n|---|---|---|---|---|---|%n");
        for (String month : MONTHS) {
            YearMonth by = YearMonth.parse(month);
            List<HostingContract> rows = published(by);
            double gigawatts = rows.stream().mapToDouble(HostingContract::criticalItMw).sum() / 1e3;
            double retrofits = rows.stream().filter(row -> row.kind().equals(RETROFIT)).mapToDouble(HostingContract::criticalItMw).sum() / 1e3;
            System.out.printf("| %s | %s | %s | %s | %d | %s |%n", month, SeedRange.number(gigawatts, 2), SeedRange.number(retrofits, 2),
                SeedRange.of(runs, run -> leases(run, by).stream().mapToDouble(AiHindcastRun.Lease::itMw).sum() / 1e3, 2), rows.size(),
                SeedRange.of(runs, run -> leases(run, by).size(), 0));
        }
        System.out.printf("%nThe record is table `hosting_contracts` without sums and without rows that name no tenant; new buildings and other industrial buildings, which the model has not, are"
            + " in its first column.%n");
    }

    private void kinds() {
        YearMonth by = AiHindcastRun.LAST;
        System.out.printf("%n| leases to 2025-06 by kind of load | record | model, %% of IT capacity | model, mean size, MW of IT |%n|---|---|---|---|%n");
        for (LoadKind kind : LoadKind.values()) {
            System.out.printf("| %s | %s | %s | %s |%n", kind.label(), kind.accelerated() ? "all, kinds not parted" : "0",
                SeedRange.of(runs, run -> 100.0 * itMw(run, by, kind) / leases(run, by).stream().mapToDouble(AiHindcastRun.Lease::itMw).sum(), 0),
                SeedRange.of(runs, run -> itMw(run, by, kind) / leases(run, by).stream().filter(l -> l.kind() == kind).count(), 0));
        }
    }

    private void firstSigners() {
        List<HostingContract> rows = published(AiHindcastRun.LAST);
        List<String> firms = rows.stream().map(HostingContract::firm).distinct().toList();
        System.out.printf("%n| who signs, to 2025-06 | record | model |%n|---|---|---|%n");
        System.out.printf("| month of the first lease | %s | %s |%n", YearMonth.from(rows.get(0).date()), monthOfFirst());
        System.out.printf("| rank of its firm by size | %d of %d | %s of %s |%n", tableRank(firms.get(0)), minedMw().size(),
            SeedRange.of(runs, run -> run.leases.isEmpty() ? Double.NaN : run.leases.get(0).offerRank(), 1),
            SeedRange.of(runs, run -> run.leases.isEmpty() ? Double.NaN : run.leases.get(0).offering(), 1));
        double record = firms.stream().mapToDouble(firm -> (tableRank(firm) - 0.5) / minedMw().size()).average().orElseThrow();
        System.out.printf("| mean place of firms in the order by size at their first lease, 0 largest, 1 smallest, 0.5 as if drawn | %s | %s |%n", SeedRange.number(record, 2),
            SeedRange.of(runs, run -> first(run).stream().mapToDouble(l -> (l.offerRank() - 0.5) / l.offering()).average().orElse(Double.NaN), 2));
        System.out.printf("| firms with a lease | %d | %s |%n", firms.size(), SeedRange.of(runs, run -> first(run).size(), 1));
        Map<String, Long> seeds = runs.stream().flatMap(run -> first(run).stream()).collect(Collectors.groupingBy(AiHindcastRun.Lease::firm, Collectors.counting()));
        System.out.printf("| firms, in the order of signing; by the number of seeds in which they sign | %s | %s |%n", String.join(", ", firms), seeds.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey)).limit(8)
            .map(firm -> firm.getKey() + " " + firm.getValue()).collect(Collectors.joining(", ")));
        System.out.printf("%nSize is the latest megawatts in the table of mines for the record, megawatts on offer in the month for the model.%n");
    }

    private String monthOfFirst() {
        List<YearMonth> first = runs.stream().filter(run -> !run.leases.isEmpty()).map(run -> run.leases.get(0).month()).sorted().toList();
        return first.isEmpty() ? "none" : "median " + first.get(first.size() / 2) + " (" + first.get(0) + "–" + first.get(first.size() - 1) + ")";
    }

    private static List<AiHindcastRun.Lease> first(AiHindcastRun run) {
        return run.leases.stream().filter(AiHindcastRun.Lease::first).toList();
    }

    private List<HostingContract> published(YearMonth by) {
        return data.hostingContracts().stream().filter(row -> !row.aggregate() && !row.counterparty().isEmpty() && !YearMonth.from(row.date()).isAfter(by))
            .sorted(Comparator.comparing(HostingContract::date)).toList();
    }

    private Map<String, Double> minedMw() {
        Map<String, Double> mw = new HashMap<>();
        for (MiningSiteStart row : data.miningSites()) {
            if (!row.firm().isEmpty()) {
                mw.merge(row.firm(), Double.isNaN(row.mwLater()) ? row.mwJan2022() : row.mwLater(), Double::sum);
            }
        }
        return mw;
    }

    private int tableRank(String firm) {
        Map<String, Double> mw = minedMw();
        return 1 + (int) mw.values().stream().filter(v -> v > mw.getOrDefault(firm, 0.0)).count();
    }

    private static List<AiHindcastRun.Lease> leases(AiHindcastRun run, YearMonth by) {
        return run.leases.stream().filter(lease -> !lease.month().isAfter(by)).toList();
    }

    private static double itMw(AiHindcastRun run, YearMonth by, LoadKind kind) {
        return leases(run, by).stream().filter(l -> l.kind() == kind).mapToDouble(AiHindcastRun.Lease::itMw).sum();
    }

    private static double gigawatts(double[] mw, int[] where) {
        double sum = 0.0;
        for (int r : where) {
            sum += mw[r] / 1e3;
        }
        return sum;
    }
}
