package org.computesiting.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.computesiting.data.DataCatalog;
import org.computesiting.data.NearestName;
import org.computesiting.data.ReferenceData;
import org.computesiting.observe.Measure;
import org.computesiting.observe.MeasureCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siting data}: the bundled tables with where each row is from, and the measures a run can record. */
@Command(name = "data", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "Show the bundled data with its provenance, and the measures of results.",
    synopsisSubcommandLabel = "(list | show | measures)",
    footer = {"", "Examples:", "  siting data list", "  siting data show tariffs", "  siting data measures"})
final class DataCommand {
    @Spec
    private CommandSpec spec;

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Command(name = "list", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "All tables.")
    int list() {
        out().println(new DataCatalog(ReferenceData.load()).renderList());
        return Main.OK;
    }

    @Command(name = "show", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "One table, each row with its source.")
    int show(@Parameters(paramLabel = "TABLE", description = "Name from: siting data list.") String table) {
        DataCatalog catalog = new DataCatalog(ReferenceData.load());
        if (!catalog.names().contains(table)) {
            throw new UserError("there is no table \"" + table + "\"" + NearestName.of(table, catalog.names()).map(near -> "; did you mean " + near + "?").orElse("")
                + " See: siting data list");
        }
        out().println(catalog.render(table));
        return Main.OK;
    }

    @Command(name = "measures", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class, description = "All measures that a run records.")
    int measures() {
        for (Measure m : MeasureCatalog.all()) {
            out().printf(Locale.ROOT, "%-38s %-16s %s%n", m.name(), m.unit(), m.description());
        }
        return Main.OK;
    }
}
