package dev.sextant.cli.run;

import dev.sextant.cli.option.ExcludeOption;
import dev.sextant.cli.option.JobCountConverter;
import dev.sextant.scenario.InputScanner;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Options for the inputs of a run and for how they are processed. */
final class RunOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Scenario files, folders (searched recursively), quoted glob patterns, or - for"
                            + " standard input, whose first line shows its format.")
    private List<Path> paths;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = JobCountConverter.class,
            description = "Number of scenarios to decide in parallel. Default: one per processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--questions",
            negatable = true,
            description =
                    "Suggest the most useful questions for each undecided platform. This takes"
                            + " extra time. Default: on for up to "
                            + RunPipeline.MOST_ASKED
                            + " inputs.")
    private Boolean questions;

    @Option(
            names = "--certainty",
            negatable = true,
            description =
                    "Compute how certain each answer is: firm, leaning or toss-up. This takes about"
                            + " 50 times as long as deciding. Default: on for up to "
                            + RunPipeline.MOST_ASKED
                            + " inputs.")
    private Boolean certainty;

    @Option(names = "--limit", paramLabel = "N", description = "Stop after N inputs.")
    private Long limit;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = Shard.Reader.class,
            description =
                    "Process the I-th of N shares of the inputs. Together, N runs over the same"
                            + " paths process every input once.")
    private Shard shard = Shard.WHOLE;

    @Option(
            names = "--fail-fast",
            description = "Stop at the first input that is rejected or fails.")
    private boolean failFast;

    @Option(
            names = "--lenient",
            description =
                    "Decide scenarios without the workloads that have errors. Each of those is"
                            + " reported and counted as a rejected input.")
    private boolean lenient;

    @Mixin private final ExcludeOption exclude = new ExcludeOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    List<Path> paths() {
        return paths;
    }

    boolean isLenient() {
        return lenient;
    }

    /** The inputs of the run. */
    InputScanner inputs(InputStream standardInput) {
        return new InputScanner(paths, standardInput)
                .lenient(lenient)
                .excluding(exclude.patterns());
    }

    /** Patterns of the files and folders to pass over. */
    List<String> excluded() {
        return exclude.patterns();
    }

    int jobs() {
        return jobs;
    }

    /** Whether to ask questions; null where nobody said. */
    Boolean questions() {
        return questions;
    }

    /** Whether to compute the certainty of answers; null where nobody said. */
    Boolean certainty() {
        return certainty;
    }

    Shard shard() {
        return shard;
    }

    /** Whether the run takes one more input after this many. */
    boolean goesOn(long taken) {
        return limit == null || taken < limit;
    }

    /** Refuses numbers that mean nothing. */
    void check() {
        requireAboveZero("--limit", limit == null ? 1 : limit);
    }

    private void requireAboveZero(String option, long number) {
        if (number < 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '" + option + "': " + number + " is less than 1");
        }
    }

    /**
     * Why to stop after an outcome, for the user; null where there is no reason.
     *
     * @param taken how many outcomes there are
     * @param isDecided whether the last has an answer
     */
    String reasonToStop(long taken, boolean isDecided) {
        if (failFast && !isDecided) {
            return "at the first input that is rejected or fails (--fail-fast)";
        }
        return limit != null && taken >= limit ? "after " + limit + " (--limit)" : null;
    }
}
