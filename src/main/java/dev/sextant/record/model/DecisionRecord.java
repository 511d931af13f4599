package dev.sextant.record.model;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.DecisionGraph;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleSentence;
import dev.sextant.decision.UsedFigure;
import java.util.List;

/**
 * One decision, whole: what was asked, what was answered, and all that the answer rests on. It is
 * read without the rules and without Sextant. Equal inputs and rules give equal records: nothing in
 * it depends on when, where or by what machine it was made.
 *
 * @param decision its digest: the SHA-256 of all else in it; null before it is identified
 * @param schema the version of its shape
 * @param status the status of the input
 * @param scenario its name; null where it could not be read
 * @param input where it stands
 * @param rules the rules
 * @param recommendation the answer for the platform; null where there is none
 * @param because the sentences that justify the answer
 * @param workloads the answer for each workload, in the order of the scenario
 * @param facts the given facts
 * @param figures the figures that rules matched on the way
 * @param derived every conclusion that stands
 * @param cited the rules that fired, by id
 * @param notices the numbers of the notices, conflicts and ways out among the conclusions
 * @param silent the rules that did not fire; null where nobody asked
 * @param unknown what unknown facts could turn; null where nobody asked
 * @param redacted what was redacted; null where nothing was
 * @param problems what is doubtful about the input, or why it was rejected; null where there is
 *     nothing
 * @param why what failed; null where nothing did
 */
public record DecisionRecord(
        String decision,
        String schema,
        Status status,
        String scenario,
        RecordedInput input,
        RecordedRules rules,
        String recommendation,
        List<RuleSentence> because,
        List<RecordedWorkload> workloads,
        List<GivenValue> facts,
        List<UsedFigure> figures,
        List<ConcludedFact> derived,
        List<CitedRule> cited,
        List<Integer> notices,
        List<SilentRule> silent,
        RecordedUnknowns unknown,
        List<RedactedValue> redacted,
        List<RecordedProblem> problems,
        String why) {

    /** The version of the shape that is written. */
    public static final String SCHEMA = "sextant.decision/1";

    /** Returns everything that the decision rests on; empty where there is no answer. */
    public DecisionGraph graph() {
        return new DecisionGraph(orNone(derived), orNone(facts), orNone(figures), orNone(cited));
    }

    /** Returns the same record with an empty list for each that it does without. */
    public DecisionRecord complete() {
        return new DecisionRecord(
                decision,
                schema,
                status,
                scenario,
                input,
                rules,
                recommendation,
                orNone(because),
                orNone(workloads),
                orNone(facts),
                orNone(figures),
                orNone(derived),
                orNone(cited),
                orNone(notices),
                orNone(silent),
                unknown,
                orNone(redacted),
                orNone(problems),
                why);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The same with its digest. */
    public DecisionRecord identified() {
        return DecisionId.given(this);
    }

    /** The same with another digest. */
    public DecisionRecord with(String decision) {
        return new DecisionRecord(
                decision,
                schema,
                status,
                scenario,
                input,
                rules,
                recommendation,
                because,
                workloads,
                facts,
                figures,
                derived,
                cited,
                notices,
                silent,
                unknown,
                redacted,
                problems,
                why);
    }

    /** The same with other given facts. */
    public DecisionRecord withFacts(List<GivenValue> facts) {
        return new DecisionRecord(
                decision,
                schema,
                status,
                scenario,
                input,
                rules,
                recommendation,
                because,
                workloads,
                facts,
                figures,
                derived,
                cited,
                notices,
                silent,
                unknown,
                redacted,
                problems,
                why);
    }

    /** The same with other sentences that justify it. */
    public DecisionRecord withBecause(List<RuleSentence> because) {
        return new DecisionRecord(
                decision,
                schema,
                status,
                scenario,
                input,
                rules,
                recommendation,
                because,
                workloads,
                facts,
                figures,
                derived,
                cited,
                notices,
                silent,
                unknown,
                redacted,
                problems,
                why);
    }

    /** The same with other figures and rules. */
    public DecisionRecord with(List<UsedFigure> figures, List<CitedRule> cited) {
        return new DecisionRecord(
                decision,
                schema,
                status,
                scenario,
                input,
                rules,
                recommendation,
                because,
                workloads,
                facts,
                figures,
                derived,
                cited,
                notices,
                silent,
                unknown,
                redacted,
                problems,
                why);
    }

    /** The result of an input. */
    public enum Status {
        /** It has an answer. */
        decided,
        /** It could not be read. */
        rejected,
        /** A rule or the engine failed over it. */
        failed
    }
}
