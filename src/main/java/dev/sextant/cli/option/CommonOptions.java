package dev.sextant.cli.option;

import dev.sextant.cli.terminal.Verbosity;
import picocli.CommandLine.Option;

/** Options of every command. */
public final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = "-v", description = "Log progress to standard error. -vv logs more.")
    private boolean[] verbose = {};

    /** Makes the verbosity that was asked for that of the process. */
    public void apply() {
        Verbosity.of(verbose.length).apply();
    }
}
