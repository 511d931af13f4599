package dev.sextant.cli.run;

import dev.sextant.ScenarioPipeline;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.record.redact.RedactedPathException;
import dev.sextant.record.redact.UnmatchedPaths;
import dev.sextant.scenario.InputPathNames;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.ScenarioInput;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Reads the inputs of a run before it begins, until every redacted path has matched a fact. The
 * names of workloads are in no vocabulary, so only the inputs show that a path is misspelled, and
 * the last of them may be the one that matches. A check during the run would be too late: the first
 * record with the value would be in the folder. Reading ends at the last match, which is usually in
 * the first input. With {@code --shard}, the inputs of all shards count, so that the same options
 * fit each of them.
 */
final class RedactionPreview implements ScenarioPipeline.Sink<Void> {

    private static final int MEGABYTE = 1_000_000;

    /** Maximum number of bytes of standard input that are stored to be read again. */
    private static final int MOST_BYTES = 64 * MEGABYTE;

    private static final String TOO_LONG =
            "Maybe write standard input to a file, and name the file: only "
                    + MOST_BYTES / MEGABYTE
                    + " MB of it can be read twice.";

    private final RunOptions options;
    private final Terminal terminal;
    private UnmatchedPaths paths;
    private RepeatableInput standardInput;
    private long taken;
    private long rejected;

    RedactionPreview(RunOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /**
     * Requires that each path matches a fact of an input that can be read.
     *
     * @param unmatched the paths; empty if nothing is redacted
     * @return standard input from its beginning
     * @throws CommandFailedException if a path matches nothing
     */
    InputStream require(Optional<UnmatchedPaths> unmatched) {
        if (unmatched.isEmpty()) {
            return terminal.in();
        }
        requireFiles();
        paths = unmatched.get();
        standardInput = new RepeatableInput(terminal.in(), MOST_BYTES);
        look();
        // Records of rejected inputs hold no values: without others there is nothing to protect.
        boolean mayReveal = taken > rejected || standardInput.isTooLong();
        if (!paths.isEmpty() && mayReveal) {
            throw new CommandFailedException(
                    ExitCode.USAGE,
                    paths.errors().stream().map(this::message).collect(Collectors.joining("\n")));
        }
        return standardInput.again();
    }

    /** A pipe with a name of its own is empty when it is read for the second time. */
    private void requireFiles() {
        for (Path path : options.paths()) {
            if (InputPathNames.isStream(path)) {
                throw new CommandFailedException(
                        ExitCode.USAGE,
                        "sextant: '--redact' reads inputs twice, but "
                                + path
                                + " can be read only once\n"
                                + "  Maybe name a file, or - for standard input.");
            }
        }
    }

    private void look() {
        BooleanSupplier goesOn =
                () -> !paths.isEmpty() && !standardInput.isTooLong() && options.goesOn(taken);
        try (ScenarioPipeline<Void> pipeline =
                new ScenarioPipeline<>(options.jobs(), (input, position) -> null, this, goesOn)) {
            options.inputs(standardInput)
                    .each(
                            chunk -> {
                                pipeline.add(chunk);
                                return goesOn.getAsBoolean();
                            });
            pipeline.finish();
        }
    }

    @Override
    public void take(ScenarioInput input, Void nothing) {
        if (!options.goesOn(taken)) {
            return;
        }
        taken++;
        if (input instanceof AcceptedScenario accepted) {
            paths.see(accepted);
        } else {
            rejected++;
        }
    }

    private String message(RedactedPathException error) {
        return "sextant: '--redact' "
                + error.getMessage()
                + (rejected > 0 ? " that can be read" : "")
                + "\n  "
                + (standardInput.isTooLong() ? TOO_LONG : error.maybe());
    }
}
