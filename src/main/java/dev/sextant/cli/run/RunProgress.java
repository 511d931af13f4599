package dev.sextant.cli.run;

import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.run.RunSummary;
import dev.sextant.report.run.SummaryJson;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The progress of a run: its result so far, and how much of the input that covers. Not safe for use
 * by several threads.
 */
final class RunProgress {

    private final RunSummary summary;

    /** How many portions were done when the run continued; 0 where it began. */
    private final long before;

    /** The digest of these portions; none where there are none. */
    private final String inputsBefore;

    private final MessageDigest inputs = Digest.ofSha256();
    private long portions;
    private RunExtras extras;
    private boolean isStopped;

    private RunProgress(RunSummary summary, long before, String inputsBefore) {
        this.summary = summary;
        this.before = before;
        this.inputsBefore = inputsBefore;
    }

    /** For a run that begins. */
    static RunProgress none() {
        return new RunProgress(new RunSummary(), 0, "");
    }

    /** For a run that continues. */
    static RunProgress of(ObjectNode state) {
        RunProgress progress =
                new RunProgress(
                        SummaryJson.read(state.get("summary")),
                        state.get("portions").asLong(),
                        state.get("inputs").asString());
        progress.extras =
                new RunExtras(
                        state.get("asks").asBoolean(), state.path("certainty").asBoolean(false));
        return progress;
    }

    /** From where the run can continue. */
    ObjectNode state() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("portions", portions).put("inputs", Digest.hex(inputs));
        state.put("asks", extras != null && extras.questions());
        state.put("certainty", extras != null && extras.certainty());
        return state.set("summary", SummaryJson.of(summary));
    }

    RunSummary summary() {
        return summary;
    }

    /**
     * What the run finds out beyond the answers: the same as when it began, however many inputs
     * there are now.
     */
    RunExtras extras(RunExtras now) {
        extras = extras == null ? now : extras;
        return extras;
    }

    /** Whether a portion was done before this run continued. */
    boolean isBefore(long number) {
        return number < before;
    }

    /** Takes in the result of an input. */
    void add(ScenarioOutcome<PlatformAnswer> outcome) {
        summary.add(outcome);
    }

    /**
     * Takes note that a portion is done.
     *
     * @param sha256 its digest
     * @throws InputsChangedException if those that were done before the run continued are not what
     *     they were
     */
    void reach(String sha256) {
        inputs.update(sha256.getBytes(StandardCharsets.US_ASCII));
        portions++;
        if (portions == before && !Digest.hex(inputs).equals(inputsBefore)) {
            throw new InputsChangedException(inputsBefore, Digest.hex(inputs));
        }
    }

    /** Whether as many portions were found as were done before. */
    void requireAll() {
        if (portions < before) {
            throw new InputsChangedException(inputsBefore, Digest.hex(inputs));
        }
    }

    /** Ends the run after this outcome, though there is more input. */
    void stop() {
        isStopped = true;
    }

    /** Whether it is to end here. */
    boolean isStopped() {
        return isStopped;
    }
}
