package dev.sextant.record.replay;

import dev.sextant.decision.CitedRule;
import dev.sextant.explain.model.Explanation;
import dev.sextant.record.model.DecisionId;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import dev.sextant.record.model.RecordedFacts;
import dev.sextant.record.model.SilentRule;
import dev.sextant.record.redact.Redaction;
import dev.sextant.record.verify.JsonDifference;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides again what was decided once, from the records alone. Safe for use by several threads
 * where what it is given is.
 */
public final class Replayer {

    /**
     * What a replay takes from the record: the input is not kept. A change of the rules is
     * distinguished from what they answer.
     */
    private static final List<String> NOT_REPLAYED =
            List.of("decision", "input", "rules", "problems", "redacted");

    private final Redecider redecider;
    private final Rulebook rulebook;

    /** Decides and explains as it was done when a record was made. */
    public interface Redecider {

        /**
         * Decides.
         *
         * @throws DecisionException if a rule or the engine fails over it
         */
        DecisionTrace decide(DecisionFacts facts, KnowledgeScope knowledge);

        /**
         * Explains.
         *
         * @param settled whether to find out what unknown facts could turn
         */
        Explanation explain(DecisionTrace trace, KnowledgeScope knowledge, boolean settled);

        /** Reports the rules that did not fire. */
        List<SilentRule> silent(DecisionTrace trace, KnowledgeScope knowledge);
    }

    /**
     * @param rulebook the rules that it decides with
     */
    public Replayer(Redecider redecider, Rulebook rulebook) {
        this.redecider = redecider;
        this.rulebook = rulebook;
    }

    /** Decides a record again, and compares. */
    public ReplayResult replay(DecisionRecord recorded) {
        if (recorded.status() == DecisionRecord.Status.rejected) {
            return new ReplayResult.NotReplayed(
                    "the input was rejected, so the record does not contain it");
        }
        String id = DecisionId.of(recorded);
        if (!id.equals(recorded.decision())) {
            return new ReplayResult.Changed(recorded.decision(), id);
        }
        try {
            return PartialReplay.isAllThatIsLeft(recorded)
                    ? new ReplayResult.NotReplayed(
                            PartialReplay.summary(recorded, again(recorded), rulebook))
                    : compare(recorded, again(recorded));
        } catch (IllegalArgumentException unknown) {
            return new ReplayResult.NotReplayed(
                    "it was written by another version: " + unknown.getMessage());
        }
    }

    /**
     * The recorded question.
     *
     * @throws IllegalArgumentException if it holds other facts than this version knows
     */
    public static AcceptedScenario input(DecisionRecord recorded) {
        DecisionFacts facts =
                RecordedFacts.facts(
                        recorded.facts().stream().filter(fact -> fact.value() != null).toList());
        return new AcceptedScenario(
                new Scenario(
                        facts,
                        Optional.empty(),
                        recorded.input().place().location(),
                        recorded.input().sha256(),
                        null,
                        null,
                        null,
                        List.of()),
                List.of());
    }

    private DecisionRecord again(DecisionRecord recorded) {
        AcceptedScenario input = input(recorded);
        KnowledgeScope knowledge =
                EnumWords.constant(KnowledgeScope.class, recorded.rules().knowledge())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "unknown knowledge ("
                                                        + recorded.rules().knowledge()
                                                        + ")"));
        DecisionRecorder recorder = new DecisionRecorder(rulebook, knowledge, hasTexts(recorded));
        try {
            DecisionTrace trace = redecider.decide(input.scenario().facts(), knowledge);
            return recorder.decided(
                    input,
                    trace,
                    redecider.explain(trace, knowledge, recorded.unknown() != null),
                    recorded.silent() == null ? null : redecider.silent(trace, knowledge));
        } catch (DecisionException failure) {
            return recorder.failed(
                    input, recorded.redacted() == null ? failure : Redaction.withoutCause(failure));
        }
    }

    private static boolean hasTexts(DecisionRecord recorded) {
        return cited(recorded).stream().anyMatch(rule -> rule.text() != null);
    }

    private ReplayResult compare(DecisionRecord recorded, DecisionRecord again) {
        ObjectNode before = comparable(recorded);
        ObjectNode now = comparable(again);
        if (!before.equals(now)) {
            FormerRecord.align(before, now, rulebook);
        }
        return JsonDifference.first(before, now)
                .<ReplayResult>map(
                        first -> new ReplayResult.Differs(first, otherRules(recorded, again)))
                .orElseGet(ReplayResult.Same::new);
    }

    private static ObjectNode comparable(DecisionRecord record) {
        return RecordJson.tree(LocationNormalizer.of(record)).remove(NOT_REPLAYED);
    }

    private static List<String> otherRules(DecisionRecord recorded, DecisionRecord again) {
        Map<String, String> others = digests(recorded);
        Map<String, String> now = digests(again);
        Set<String> ids = new TreeSet<>(others.keySet());
        ids.addAll(now.keySet());
        ids.removeIf(id -> Objects.equals(others.get(id), now.get(id)));
        return List.copyOf(ids);
    }

    private static Map<String, String> digests(DecisionRecord record) {
        return cited(record).stream().collect(Collectors.toMap(CitedRule::rule, CitedRule::sha256));
    }

    private static List<CitedRule> cited(DecisionRecord record) {
        return record.cited() == null ? List.of() : record.cited();
    }
}
