package dev.sextant.cli.option;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much is told. */
public final class LengthOption {

    @ArgGroup private Choice choice = new Choice();

    /** One of the two at most. */
    static final class Choice {
        @Option(names = "--brief", description = "Ten lines at most.")
        private boolean brief;

        @Option(names = "--full", description = "Leave nothing out.")
        private boolean full;
    }

    /** Whether as little as can be is told. */
    public boolean isBrief() {
        return choice.brief;
    }

    /** Whether nothing is left out. */
    public boolean isFull() {
        return choice.full;
    }
}
