package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.cli.option.DepthOption;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.trace.DecisionTrace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Option to find out whether unknown facts could change answers. */
final class SettledOption {

    @Option(
            names = "--settled",
            description =
                    "Show for each answer whether unknown facts could change it, up to five of"
                            + " them, and what to ask first.")
    private boolean wanted;

    @Mixin private DepthOption depth;

    /** Whether it is asked for: by its depth too. */
    boolean isWanted() {
        return wanted || depth.isTwo();
    }

    /** What could turn the answer. */
    SensitivityResult sensitivity(DecisionTrace trace, Sextant sextant) {
        return depth.of(trace, sextant);
    }
}
