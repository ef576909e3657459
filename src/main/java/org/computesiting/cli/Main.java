package org.computesiting.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.computesiting.data.DataException;
import org.computesiting.data.NearestName;
import org.computesiting.results.ResultsException;
import picocli.CommandLine;

/** Entry point: parses the command line, runs a verb, turns trouble into one message and an exit code. */
public final class Main {
    static final int OK = 0;
    static final int RUNS_FAILED = 1;
    static final int BAD_INPUT = 2;

    private Main() { }

    public static void main(String[] args) {
        System.exit(run(writer(System.out), writer(System.err), args));
    }

    /** Where the locale names no more than ASCII it says nothing of the terminal, and nearly all of these show UTF-8. */
    private static PrintWriter writer(PrintStream stream) {
        Charset charset = Charset.defaultCharset();
        return new PrintWriter(new OutputStreamWriter(stream, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset), true);
    }

    /** Runs a command line. @return 0 fine, 1 a run failed, 2 bad input */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new SitingCommand());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        line.setParameterExceptionHandler(Main::badCommandLine);
        line.setExecutionExceptionHandler(Main::failed);
        return line.execute(args);
    }

    private static int badCommandLine(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.isUnknownOption() && !command.getSubcommands().isEmpty()) {
            String verb = unmatched.getUnmatched().get(0);
            command.getErr().println("\"" + verb + "\" is no verb of " + command.getCommandSpec().qualifiedName() + "; allowed: "
                + String.join(", ", command.getSubcommands().keySet())
                + NearestName.of(verb, command.getSubcommands().keySet()).map(near -> "; did you mean " + near + "?").orElse(""));
            return BAD_INPUT;
        }
        if (e.getMessage().startsWith("Missing required subcommand")) {
            command.usage(command.getErr());
            return BAD_INPUT;
        }
        command.getErr().println(e.getMessage().replaceAll("is not an? (long|int)$", "is not a whole number, or is too large"));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return BAD_INPUT;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        boolean expected = e instanceof UserError || e instanceof ResultsException || e instanceof DataException || e instanceof UncheckedIOException;
        if (expected) {
            command.getErr().println(e.getMessage());
        } else {
            command.getErr().println("The run failed: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
                + ". Run again with --debug for where it happened.");
        }
        if (parsed.expandedArgs().contains("--debug")) {
            e.printStackTrace(command.getErr());
        }
        return expected ? BAD_INPUT : RUNS_FAILED;
    }
}
