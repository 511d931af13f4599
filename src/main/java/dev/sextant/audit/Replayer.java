package dev.sextant.audit;

import dev.sextant.explain.Explanation;
import dev.sextant.rulebook.Knowledge;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.GivenFacts;
import dev.sextant.scenario.Scenario;
import dev.sextant.source.Words;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
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
     * What a replay takes from the record: the input is not kept. That the rules are others is told
     * apart from what they answer.
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
         * @throws DecisionFailed if a rule or the engine fails over it
         */
        Trace decide(Facts facts, Knowledge knowledge);

        /**
         * Explains.
         *
         * @param settled whether to find out what unknown facts could turn
         */
        Explanation explain(Trace trace, Knowledge knowledge, boolean settled);

        /** Tells of the rules that did not fire. */
        List<SilentRule> silent(Trace trace, Knowledge knowledge);
    }

    /**
     * @param rulebook the rules that it decides with
     */
    public Replayer(Redecider redecider, Rulebook rulebook) {
        this.redecider = redecider;
        this.rulebook = rulebook;
    }

    /** Decides a record again, and compares. */
    public Replayed replay(DecisionRecord recorded) {
        if (recorded.status() == DecisionRecord.Status.rejected) {
            return new Replayed.NotReplayed("the input was rejected, and is not kept");
        }
        String id = DecisionId.of(recorded);
        if (!id.equals(recorded.decision())) {
            return new Replayed.Changed(recorded.decision(), id);
        }
        try {
            return PartialReplay.isAllThatIsLeft(recorded)
                    ? new Replayed.NotReplayed(
                            PartialReplay.told(recorded, again(recorded), rulebook))
                    : compare(recorded, again(recorded));
        } catch (IllegalArgumentException unknown) {
            return new Replayed.NotReplayed("it is none of this version: " + unknown.getMessage());
        }
    }

    /**
     * What was asked, as the record has it.
     *
     * @throws IllegalArgumentException if it holds other facts than this version knows
     */
    public static Accepted input(DecisionRecord recorded) {
        Facts facts =
                GivenFacts.together(
                        recorded.facts().stream()
                                .filter(fact -> fact.value() != null)
                                .map(RecordedFact::given)
                                .toList());
        return new Accepted(
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
        Accepted input = input(recorded);
        Knowledge knowledge =
                Words.constant(Knowledge.class, recorded.rules().knowledge())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no knowledge ("
                                                        + recorded.rules().knowledge()
                                                        + ")"));
        Recorder recorder = new Recorder(rulebook, knowledge, hasTexts(recorded));
        try {
            Trace trace = redecider.decide(input.scenario().facts(), knowledge);
            return recorder.decided(
                    input,
                    trace,
                    redecider.explain(trace, knowledge, recorded.unknown() != null),
                    recorded.silent() == null ? null : redecider.silent(trace, knowledge));
        } catch (DecisionFailed failure) {
            return recorder.failed(
                    input, recorded.redacted() == null ? failure : Redaction.told(failure));
        }
    }

    private static boolean hasTexts(DecisionRecord recorded) {
        return cited(recorded).stream().anyMatch(rule -> rule.text() != null);
    }

    private static Replayed compare(DecisionRecord recorded, DecisionRecord again) {
        return JsonDifference.first(comparable(recorded), comparable(again))
                .<Replayed>map(first -> new Replayed.Differs(first, otherRules(recorded, again)))
                .orElseGet(Replayed.Same::new);
    }

    private static ObjectNode comparable(DecisionRecord record) {
        return RecordJson.tree(AnyFolder.of(record)).remove(NOT_REPLAYED);
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
