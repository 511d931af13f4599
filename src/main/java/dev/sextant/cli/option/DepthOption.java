package dev.sextant.cli.option;

import dev.sextant.Sextant;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.trace.DecisionTrace;
import java.time.Duration;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The number of unknown facts to vary at once, and the time limit. */
public final class DepthOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int depth = 1;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "Time limit for trying pairs, per scenario, such as 30s. The output says what"
                            + " was skipped. Default: 30s.")
    private Duration time = Duration.ofSeconds(30);

    @Option(
            names = "--depth",
            paramLabel = "1|2",
            description =
                    "Number of unknown facts to vary at once: 1 tries each alone, 2 also tries"
                            + " pairs. Default: 1.")
    void depth(int given) {
        if (given != 1 && given != 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--depth': " + given + " is neither 1 nor 2");
        }
        depth = given;
    }

    /** Whether pairs are tried. */
    public boolean isTwo() {
        return depth == 2;
    }

    /** What could turn the answer: single facts, and pairs where they are asked for. */
    public SensitivityResult of(DecisionTrace trace, Sextant sextant) {
        SensitivityResult single = sextant.sensitivity(trace);
        return isTwo()
                ? single.with(sextant.pairs(trace, Set.of(), Integer.MAX_VALUE, time))
                : single;
    }
}
