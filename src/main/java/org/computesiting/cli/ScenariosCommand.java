package org.computesiting.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Problems;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.ScenarioCatalog;
import org.computesiting.scenario.ScenarioDiff;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siting scenarios}: what scenarios there are, what they contain, whether they are valid, how they differ. */
@Command(name = "scenarios", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "List, show, check and compare scenario files.", synopsisSubcommandLabel = "(list | show | check | diff)",
    footer = {"", "Examples:", "  siting scenarios list", "  siting scenarios show scenarios/tariff-war.json --explain",
        "  siting scenarios diff scenarios/no-tariff.json scenarios/tariff-war.json"})
final class ScenariosCommand {
    @Spec
    private CommandSpec spec;

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Command(name = "list", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "The scenarios of a folder.")
    int list(@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "scenarios", description = "Folder; default ${DEFAULT-VALUE}.") Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError(folder + ": is no folder; name the folder that holds the scenario files");
        }
        for (ScenarioCatalog.Entry entry : ScenarioCatalog.list(folder, Vocabulary.of(ReferenceData.load()))) {
            out().printf(Locale.ROOT, "%-22s %s%n", entry.name(), entry.isValid() ? entry.title() : "NOT VALID: " + entry.problems().size() + " problems; see: siting scenarios check "
                + entry.file());
        }
        return Main.OK;
    }

    @Command(name = "show", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "The resolved form of a scenario and its hash.")
    int show(@Parameters(paramLabel = "SCENARIO", description = "Scenario file.") Path file,
             @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Set a value; repeatable.") List<String> set,
             @Option(names = "--explain", description = "Each value with the file it came from.") boolean explain) {
        Resolution.Resolved resolved = Inputs.scenario(file, set == null ? List.of() : set, ReferenceData.load());
        if (explain) {
            ScenarioReader.explain(resolved).forEach(out()::println);
        } else {
            out().println(resolved.canonicalJson());
        }
        out().println("hash " + resolved.hash());
        return Main.OK;
    }

    @Command(name = "check", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "Whether scenario files are valid; all problems of each.")
    int check(@Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files.") List<Path> files,
              @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Set a value; repeatable.") List<String> set) {
        ReferenceData data = ReferenceData.load();
        int result = Main.OK;
        for (Path file : files) {
            if (file.toString().endsWith(Inputs.SCHEMA)) {
                // scenarios/*.json, as a shell spells out, holds the schema that editors read.
                out().println(file + ": a schema, no scenario");
                continue;
            }
            Resolution resolution = ScenarioReader.read(file, set == null ? List.of() : set, Vocabulary.of(data));
            if (resolution instanceof Resolution.Rejected rejected) {
                spec.commandLine().getErr().println(Problems.format(rejected.problems()));
                result = Main.BAD_INPUT;
            } else {
                out().println(file + ": valid, hash " + ((Resolution.Resolved) resolution).hash());
            }
        }
        return result;
    }

    @Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "Values in which two scenarios differ.")
    int diff(@Parameters(index = "0", paramLabel = "A", description = "Scenario file.") Path a, @Parameters(index = "1", paramLabel = "B", description = "Scenario file.") Path b) {
        ReferenceData data = ReferenceData.load();
        var differences = ScenarioDiff.diff(Inputs.scenario(a, List.of(), data), Inputs.scenario(b, List.of(), data));
        if (differences.isEmpty()) {
            out().println("no difference");
        }
        differences.forEach(d -> out().println(d.path() + ": " + d.valueA() + " → " + d.valueB()));
        return Main.OK;
    }
}
