package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.trace.DecisionTrace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What decides, and how often Drools decides again. */
final class EngineOption {

    private static final int CHECKED_BY_DEFAULT = 1000;

    /** What decides. */
    enum EngineName {
        /** Sessions of Drools. */
        drools,
        /** The plan compiled from the rules. */
        compiled
    }

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description =
                    "Engine that decides: ${COMPLETION-CANDIDATES}. The compiled engine reaches"
                            + " the same answers many times as fast. Use it for many inputs."
                            + " Default: drools.")
    private EngineName engine = EngineName.drools;

    @Option(
            names = "--check-engine",
            paramLabel = "N",
            description =
                    "With --engine compiled: decide one of N inputs with Drools as well, and exit"
                            + " with 70 if the results differ. Default: "
                            + CHECKED_BY_DEFAULT
                            + ".")
    private Integer every;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether the compiled plan is asked for. */
    boolean isCompiled() {
        return engine == EngineName.compiled;
    }

    /** Refuses what means nothing. */
    void check() {
        if (every != null && every < 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--check-engine': " + every + " is less than 1");
        }
        if (every != null && !isCompiled()) {
            throw new ParameterException(
                    command.commandLine(),
                    "'--check-engine' compares the compiled engine with Drools, and Drools"
                            + " decides\n  Maybe add '--engine compiled'.");
        }
    }

    /** The rules with the engine that is asked for. */
    Sextant with(Sextant sextant) {
        return isCompiled() ? sextant.withPlan() : sextant;
    }

    /**
     * Compares a decision with that of Drools, if it is the turn of its input.
     *
     * @param position how many inputs there are before it
     * @throws CommandFailedException if they differ
     */
    void compare(DecisionTrace trace, Sextant sextant, long position) {
        int distance = every == null ? CHECKED_BY_DEFAULT : every;
        if (isCompiled() && position % distance == 0) {
            sextant.differenceFromDrools(trace)
                    .ifPresent(
                            difference -> {
                                throw differs(trace, difference);
                            });
        }
    }

    private static CommandFailedException differs(DecisionTrace trace, String difference) {
        return new CommandFailedException(
                ExitCode.FAULT,
                "sextant: internal error, please report it: the compiled engine decides platform ("
                        + trace.facts().platform().name()
                        + ") otherwise than Drools: "
                        + difference
                        + "\n  Maybe run it again without '--engine compiled': Drools is right.");
    }
}
