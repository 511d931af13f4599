package dev.sextant.cli.option;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The length of the output. */
public final class LengthOption {

    @ArgGroup private Choice choice = new Choice();

    /** One of the two at most. */
    static final class Choice {
        @Option(names = "--brief", description = "Show at most ten lines.")
        private boolean brief;

        @Option(names = "--full", description = "Show everything.")
        private boolean full;
    }

    /** Whether the output is brief. */
    public boolean isBrief() {
        return choice.brief;
    }

    /** Whether nothing is left out. */
    public boolean isFull() {
        return choice.full;
    }
}
