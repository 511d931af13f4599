package dev.sextant.cli.option;

import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The minimum coverage. */
public final class ThresholdOption {

    private static final int ALL = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int threshold;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description =
                    "Exit with 1 if one of these shares is below N percent: rules that fired, rules"
                        + " that were silent, outcomes of conditions, statements with a rule that"
                        + " fired.")
    void threshold(int given) {
        if (given < 0 || given > ALL) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threshold ("
                            + given
                            + ") is not a percentage\n  Maybe use a number from 0 to 100.");
        }
        threshold = given;
    }

    /** Whether there is a threshold. */
    public boolean isGiven() {
        return threshold > 0;
    }

    /** How a command ends with some coverage; standard error says where that is too little. */
    public ExitCode check(Coverage coverage, Terminal terminal) {
        if (coverage.percent() >= threshold) {
            return ExitCode.FINE;
        }
        terminal.complain(
                "coverage of "
                        + coverage.percent()
                        + " % is below "
                        + threshold
                        + " %\n  Maybe add a scenario for each gap listed.");
        return ExitCode.FINDINGS;
    }
}
