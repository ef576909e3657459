package org.computesiting.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.computesiting.data.ReferenceData;
import org.computesiting.gui.SitingWindow;
import org.computesiting.gui.WindowLauncher;
import org.computesiting.scenario.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code siting gui [SCENARIO]}: the window for watching one run. */
@Command(name = "gui", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "Watch one run in a window: map, charts, inspectors and levers.",
    footer = {"", "Examples:", "  siting gui", "  siting gui scenarios/tariff-war.json --seed 7 --set horizon.end=2030-12"})
final class GuiCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", arity = "0..1", defaultValue = "scenarios/reference.json", description = "Scenario file; default ${DEFAULT-VALUE}.")
    private Path file;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Set a value of the scenario, e.g. horizon.end=2030-12; repeatable.")
    private List<String> set = List.of();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "42", description = "Seed of the run; default ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() throws InterruptedException {
        WindowLauncher.obstacle().ifPresent(why -> {
            throw new UserError(why + " Use siting run for a run without a window.");
        });
        if (seed != (int) seed) {
            throw new UserError("--seed is " + seed + "; the window takes whole numbers from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".");
        }
        ReferenceData data = ReferenceData.load();
        Resolution.Resolved resolved = Inputs.scenario(file, set, data);
        SitingWindow window = WindowLauncher.open(resolved.scenario(), data, seed);
        window.awaitClosed();
        return Main.OK;
    }
}
