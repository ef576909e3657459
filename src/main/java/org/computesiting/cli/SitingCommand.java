package org.computesiting.cli;

import org.computesiting.model.SitingModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code siting} and its verbs. */
@Command(name = "siting", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class,
    description = "Simulates where bitcoin mines and AI data centres get built in North America.",
    subcommands = {RunCommand.class, CompareCommand.class, ExplainCommand.class, ScenariosCommand.class, DataCommand.class, GuiCommand.class},
    footer = {"", "Examples:",
        "  siting run scenarios/reference.json",
        "  siting run scenarios/reference.json --set horizon.end=2030-12 --seed 7",
        "  siting compare scenarios/no-tariff.json scenarios/tariff-war.json --replicates 20",
        "  siting explain results/reference \"Microsoft, Texas 3\"",
        "  siting scenarios list",
        "  siting data show tariffs",
        "  siting gui", "",
        "Exit codes: 0 fine, 1 some runs failed, 2 bad input, 130 stopped with Ctrl-C."})
final class SitingCommand {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "If it fails, show where.")
    private boolean debug;

    /** The program's version, and the revision of the source where that is known. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"compute-siting " + SitingModel.VERSION + Provenance.revision()};
        }
    }
}
