package org.computesiting.chart;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.computesiting.results.ResultReader;

/** All figures of one run, as PNG files. The same tables give the same bytes on the same Java. */
public final class RunFigures {
    private final RunSource source;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    private RunFigures(RunSource source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /**
     * Draws the figures of a run; those whose variables the run did not record are left out.
     *
     * @param resultsFolder folder with the tables of one run
     * @param figuresFolder where the PNG files go; made if needed
     * @return the files written
     * @throws org.computesiting.results.ResultsException when the tables cannot be read
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<Path> write(Path resultsFolder, Path figuresFolder) {
        try (ResultReader run = ResultReader.open(resultsFolder)) {
            RunFigures figures = new RunFigures(new RunSource(run), figuresFolder);
            figures.writeAll();
            return List.copyOf(figures.written);
        }
    }

    private void writeAll() {
        write("hashrate-hashprice", BitcoinFigure::draw, "network_hashrate", "hashrate", "hashprice");
        write("mining-cost", MiningCostFigure::draw, "bitcoin_price", "cash_cost.p10", "cash_cost.p50", "cash_cost.p90", "miner_debt_usd", "demand_response_usd");
        write("mw-by-use", CapacityFigures::byUse, "mining_mw", "retrofit_mw", "ai_mw", "announced_ai_mw");
        write("mw-by-region", CapacityFigures::byRegion, "mining_mw", "ai_mw");
        write("prices", PriceFigure::draw, "industrial_price", "wholesale_price", "mining_mw", "ai_mw");
        write("jobs", JobsFigure::draw, "operation_jobs", "construction_jobs");
        write("share", ShareFigure::draw, "hashrate_share", "ai_share");
        write("map-ai-mw", run -> RunMaps.capacity(run, "ai_mw", "AI and other data centres", "Energised capacity, MW", SiteUse.AI), "ai_mw");
        write("map-mining-mw", run -> RunMaps.capacity(run, "mining_mw", "Bitcoin mining", "Energised capacity, MW", SiteUse.MINING), "mining_mw");
        write("map-industrial-price", RunMaps::industrialPrice, "industrial_price");
    }

    private void write(String name, Function<RunSource, BufferedImage> figure, String... variables) {
        if (source.has(variables)) {
            Path file = folder.resolve(name + ".png");
            ChartPage.write(file, figure.apply(source));
            written.add(file);
        }
    }
}
