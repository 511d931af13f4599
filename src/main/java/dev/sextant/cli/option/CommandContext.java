package dev.sextant.cli.option;

import dev.sextant.cli.terminal.Terminal;
import dev.sextant.store.OutputDisk;
import java.time.LocalDate;

/** The environment of a command: everything that a test replaces. */
public interface CommandContext {

    /** Where the command reads and writes. */
    Terminal terminal();

    /** The day that the clock shows. */
    LocalDate today();

    /** Reports rules that other users of the machine may change. */
    RulePermissionCheck permissions();

    /** What the files of runs are written to. */
    OutputDisk disk();
}
