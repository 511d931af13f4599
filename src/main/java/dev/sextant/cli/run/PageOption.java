package dev.sextant.cli.run;

import dev.sextant.Sextant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The length of the page of a run. */
final class PageOption {

    /** To find what another answer would take needs some thousand decisions for an input. */
    private static final int MOST_EXPLAINED = 100;

    @Option(
            names = "--explain-first",
            paramLabel = "N",
            description =
                    "With --format html: explain for the first N inputs why other answers lost and"
                        + " which single fact would change the answer. This takes a few seconds per"
                        + " input, and 0 skips it. For all other inputs, the page shows the"
                        + " commands to run. Default: "
                            + MOST_EXPLAINED
                            + ".")
    private Long explainFirst;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses numbers that mean nothing, and a number where no page is written. */
    void check(List<RunFormat> formats) {
        if (explainFirst == null) {
            return;
        }
        if (explainFirst < 0) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--explain-first': " + explainFirst + " is negative");
        }
        if (!formats.contains(RunFormat.html)) {
            throw new ParameterException(
                    command.commandLine(),
                    "'--explain-first' requires an HTML report\n  Maybe add --format html.");
        }
    }

    /** Finds what the page shows beyond the answers; null where no page is written. */
    PageExplainer accounting(List<RunFormat> formats, Sextant sextant) {
        return formats.contains(RunFormat.html)
                ? new PageExplainer(sextant, explainFirst == null ? MOST_EXPLAINED : explainFirst)
                : null;
    }
}
