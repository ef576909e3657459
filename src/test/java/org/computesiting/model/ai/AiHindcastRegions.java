package org.computesiting.model.ai;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.computesiting.data.AiSite;
import org.computesiting.data.Country;
import org.computesiting.data.DataCentreLoad;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;

/** Where load is, beside the one year with figures by region, beside forecasts that need no model, and beside campuses that the model does not know. */
final class AiHindcastRegions {
    private final ReferenceData data;
    private final List<AiHindcastRun> runs;
    private final int regions;
    private final double[] publishedTwh;

    AiHindcastRegions(ReferenceData data, List<AiHindcastRun> runs) {
        this.data = data;
        this.runs = runs;
        regions = data.regions().size();
        publishedTwh = new double[regions];
        for (DataCentreLoad row : data.dataCentreLoads()) {
            publishedTwh[data.regionIndex(row.region())] = row.twh2023();
        }
    }

    void print() {
        loads();
        errors();
        added();
        campuses();
    }

    private void loads() {
        Function<AiHindcastRun, double[]> model = run -> run.twh(2023);
        System.out.printf("%n**Load by region, 2023**, beside table `data_centre_loads`; errors are mean absolute ones%n%n"
            + "| forecast | rank correlation, states | all regions | error of shares, points, states | all regions |%n|---|---|---|---|---|%n");
        System.out.printf("| model | %s | %s | %s | %s |%n", fit(model, true, ShareFit::rankCorrelation, 3), fit(model, false, ShareFit::rankCorrelation, 3),
            fit(model, true, ShareFit::errorPp, 2), fit(model, false, ShareFit::errorPp, 2));
        benchmark("shares stay at their start", startMw());
        benchmark("growth by population", grown(Region::populationMillion));
        benchmark("growth by electricity sold", grown(Region::retailSalesTwh));
        System.out.printf("| **skill of the model** (1 best) over shares that stay | | | %s | %s |%n", skill(startMw(), true), skill(startMw(), false));
        double[] people = grown(Region::populationMillion);
        double[] sales = grown(Region::retailSalesTwh);
        System.out.printf("| over growth by population | | | %s | %s |%n", skill(people, true), skill(people, false));
        System.out.printf("| over growth by electricity sold | | | %s | %s |%n", skill(sales, true), skill(sales, false));
        System.out.printf("%nThe fifteen largest regions have %s %% of the continent's load in the model, %s %% in the table, about 80 %% as published.%n",
            SeedRange.of(runs, run -> ShareFit.largestPct(run.twh(2023), 15), 1), SeedRange.number(ShareFit.largestPct(publishedTwh, 15), 1));
        System.out.printf("%n*What is given and what is test.* Shares at the start are those of this table of 2023, since no earlier figures by region are known. So shares that stay"
            + " at their start have no error by construction, and no model can have skill over them here: the rank correlation is given, and the model's error is how far its own"
            + " choices have moved shares off the only record in four years. Even that is bounded: %s %% of the load of 2023 stands at the start, and %s months of growth are then under"
            + " construction in the same shares. The other two forecasts say what it costs to spread growth without knowing where data centres are.%n",
            SeedRange.number(100.0 * AiHindcastReport.sum(startMw()) * 8760.0 / 1e6 / AiHindcastReport.sum(publishedTwh), 0),
            SeedRange.number(runs.get(0).parameters.get("construction_at_start_months"), 0));
    }

    private void benchmark(String name, double[] forecast) {
        ShareFit states = ShareFit.of(part(forecast, true), part(publishedTwh, true));
        ShareFit all = ShareFit.of(forecast, publishedTwh);
        System.out.printf("| %s | %s | %s | %s | %s |%n", name, SeedRange.number(states.rankCorrelation(), 3), SeedRange.number(all.rankCorrelation(), 3),
            SeedRange.number(states.errorPp(), 2), SeedRange.number(all.errorPp(), 2));
    }

    private String skill(double[] other, boolean statesOnly) {
        ShareFit benchmark = ShareFit.of(part(other, statesOnly), part(publishedTwh, statesOnly));
        String skill = fit(run -> run.twh(2023), statesOnly, fit -> fit.skillOver(benchmark), 2);
        return skill.equals("–") ? "not defined" : skill;
    }

    private void errors() {
        double[] published = ShareFit.sharesPct(publishedTwh);
        double[] error = new double[regions];
        for (int r = 0; r < regions; r++) {
            int region = r;
            error[r] = Math.abs(runs.stream().mapToDouble(run -> ShareFit.sharesPct(run.twh(2023))[region] - published[region]).average().orElseThrow());
        }
        System.out.printf("%n| the ten largest errors, 2023 | table, TWh | model, TWh | table, %% of the continent | model, %% | error, points |%n|---|---|---|---|---|---|%n");
        for (int r : ShareFit.largest(error, 10)) {
            ToDoubleFunction<AiHindcastRun> share = run -> ShareFit.sharesPct(run.twh(2023))[r];
            System.out.printf("| %s | %s | %s | %s | %s | %s |%n", data.regions().get(r).code(), SeedRange.number(publishedTwh[r], 1),
                SeedRange.of(runs, run -> run.twh(2023)[r], 1), SeedRange.number(published[r], 2), SeedRange.of(runs, share, 2),
                SeedRange.of(runs, run -> share.applyAsDouble(run) - published[r], 2));
        }
    }

    private void added() {
        System.out.printf("%n**Load added from January 2020 on**, rank correlation with what the table's shares imply%n%n| | states | all regions |%n|---|---|---|%n");
        Function<AiHindcastRun, double[]> added = run -> IntStream.range(0, regions).mapToDouble(r -> run.twh(2023)[r] * 1e6 / 8760.0 - run.startMw[r]).toArray();
        Function<AiHindcastRun, double[]> chosen = run -> run.end("2023-12").chosenDrawMw();
        System.out.printf("| all that 2023 has more than the start, less what was closed | %s | %s |%n", fit(added, true, ShareFit::rankCorrelation, 2),
            fit(added, false, ShareFit::rankCorrelation, 2));
        System.out.printf("| of it what the model's firms placed themselves, end of 2023 | %s | %s |%n", fit(chosen, true, ShareFit::rankCorrelation, 2),
            fit(chosen, false, ShareFit::rankCorrelation, 2));
        double[] people = data.regions().stream().mapToDouble(Region::populationMillion).toArray();
        System.out.printf("| population instead | %s | %s |%n", SeedRange.number(ShareFit.rankCorrelation(part(people, true), part(publishedTwh, true)), 2),
            SeedRange.number(ShareFit.rankCorrelation(people, publishedTwh), 2));
        System.out.printf("%nShares that stay have 1 by construction. What firms placed themselves is %s %% of the load at the end of 2023. Its correlation is the fairer"
            + " figure, but still no free forecast: existing campuses, which stand where the table says, are most of the places that firms choose from (%s of them).%n",
            SeedRange.of(runs, run -> 100.0 * AiHindcastReport.sum(run.end("2023-12").chosenDrawMw()) / AiHindcastReport.sum(run.end("2023-12").meanDrawMw()), 0),
            SeedRange.number(runs.get(0).parameters.get("existing_campus_share_of_places_other"), 1));
    }

    /** The only places of the record that no table of the model contains in any form. */
    private void campuses() {
        double[] listedMw = new double[regions];
        int sites = 0;
        for (AiSite site : data.aiSites()) {
            boolean counts = site.firstPower() != null && site.firstPower().getYear() >= AiHindcastRun.FIRST_YEAR && !site.firstPower().isAfter(AiHindcastRun.LAST)
                && site.mwCurrent() > 0.0;
            listedMw[data.regionIndex(site.region())] += counts ? site.mwCurrent() : 0.0;
            sites += counts ? 1 : 0;
        }
        System.out.printf("%n**Accelerated load by region, June 2025**, beside %d listed campuses with first power since 2020 (%s MW; table `ai_sites`, which the model does not read)%n%n"
            + "| forecast | rank correlation | error of shares, points |%n|---|---|---|%n", sites, SeedRange.number(Arrays.stream(listedMw).sum(), 0));
        Function<AiHindcastRun, ShareFit> model = run -> ShareFit.of(run.end("2025-06").acceleratedDrawMw(), listedMw);
        ShareFit stay = ShareFit.of(startMw(), listedMw);
        ShareFit people = ShareFit.of(data.regions().stream().mapToDouble(Region::populationMillion).toArray(), listedMw);
        System.out.printf("| model | %s | %s |%n", SeedRange.of(runs, run -> model.apply(run).rankCorrelation(), 2), SeedRange.of(runs, run -> model.apply(run).errorPp(), 2));
        System.out.printf("| shares of the start | %s | %s |%n", SeedRange.number(stay.rankCorrelation(), 2), SeedRange.number(stay.errorPp(), 2));
        System.out.printf("| population | %s | %s |%n", SeedRange.number(people.rankCorrelation(), 2), SeedRange.number(people.errorPp(), 2));
        System.out.printf("| **skill of the model** over shares of the start | | %s |%n", SeedRange.of(runs, run -> model.apply(run).skillOver(stay), 2));
        System.out.printf("| over population | | %s |%n", SeedRange.of(runs, run -> model.apply(run).skillOver(people), 2));
        System.out.printf("%nThe list is short and its megawatts are those of 2026; single campuses decide it. It is the one comparison of places here in which the answer is not given.%n");
    }

    private double[] startMw() {
        return runs.get(0).startMw;
    }

    /** Shares of 2023 if all growth since the start had gone by a column of the regions' table, country by country. */
    private double[] grown(ToDoubleFunction<Region> column) {
        double[] forecast = startMw().clone();
        for (Country country : Country.values()) {
            int[] rows = IntStream.range(0, regions).filter(r -> data.regions().get(r).country() == country).toArray();
            double published = Arrays.stream(rows).mapToDouble(r -> publishedTwh[r]).sum() * 1e6 / 8760.0;
            double growth = published - Arrays.stream(rows).mapToDouble(r -> startMw()[r]).sum();
            double all = Arrays.stream(rows).mapToDouble(r -> column.applyAsDouble(data.regions().get(r))).sum();
            Arrays.stream(rows).forEach(r -> forecast[r] += growth * column.applyAsDouble(data.regions().get(r)) / all);
        }
        return forecast;
    }

    private String fit(Function<AiHindcastRun, double[]> forecast, boolean statesOnly, ToDoubleFunction<ShareFit> figure, int digits) {
        double[] known = part(publishedTwh, statesOnly);
        return SeedRange.of(runs, run -> figure.applyAsDouble(ShareFit.of(part(forecast.apply(run), statesOnly), known)), digits);
    }

    private double[] part(double[] values, boolean statesOnly) {
        return IntStream.range(0, regions).filter(r -> !statesOnly || data.regions().get(r).country() == Country.US).mapToDouble(r -> values[r]).toArray();
    }
}
