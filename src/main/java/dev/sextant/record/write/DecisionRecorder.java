package dev.sextant.record.write;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.DecisionGraph;
import dev.sextant.decision.FilePosition;
import dev.sextant.decision.GivenValue;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.WayOut;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordedFacts;
import dev.sextant.record.model.RecordedInput;
import dev.sextant.record.model.RecordedProblem;
import dev.sextant.record.model.RecordedRules;
import dev.sextant.record.model.RecordedUnknowns;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.record.model.SilentRule;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.RelativeNames;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes records of what was decided with some rules. They have no id yet: whoever writes one makes
 * its digest from the bytes. Safe for use by several threads.
 */
public final class DecisionRecorder {

    private final RecordedRules rules;
    private final boolean withRules;
    private final RelativeNames inputs;
    private final RelativeNames folders;
    private final Map<String, CitedRule> cited = new ConcurrentHashMap<>();

    /** A recorder of inputs that are called as they are. */
    public DecisionRecorder(Rulebook rulebook, KnowledgeScope knowledge, boolean withRules) {
        this(rulebook, knowledge, withRules, RelativeNames.NONE);
    }

    /**
     * A recorder.
     *
     * @param knowledge whose opinions count
     * @param withRules whether the text of each rule that fired is kept, too
     * @param inputs what the files of the inputs are called in records
     */
    public DecisionRecorder(
            Rulebook rulebook, KnowledgeScope knowledge, boolean withRules, RelativeNames inputs) {
        this.withRules = withRules;
        this.inputs = inputs;
        this.folders =
                RelativeNames.below(rulebook.layers().stream().map(RuleLayer::folder).toList());
        this.rules =
                new RecordedRules(
                        rulebook.digest(),
                        ValueFormatter.of(knowledge),
                        rulebook.trust() == TrustLevel.ANY_CODE ? true : null);
    }

    /**
     * The record of an answer.
     *
     * @param explanation of the whole trace; what could turn it is kept where it was found out
     * @param silent the rules that did not fire; null where nobody asked
     */
    public DecisionRecord decided(
            AcceptedScenario input,
            DecisionTrace trace,
            Explanation explanation,
            List<SilentRule> silent) {
        Scenario scenario = input.scenario();
        DecisionGraph graph = explanation.graph();
        return new DecisionRecord(
                null,
                DecisionRecord.SCHEMA,
                DecisionRecord.Status.decided,
                scenario.name(),
                asked(scenario),
                rules,
                ValueFormatter.of(explanation.recommendation().answer()),
                explanation.because(),
                explanation.workloads().stream().map(RecordedWorkload::of).toList(),
                RecordedFacts.of(trace.facts(), inputs),
                graph.figures().stream().map(figure -> figure.with(folders)).toList(),
                graph.conclusions(),
                graph.rules().stream().map(this::cited).toList(),
                remarks(graph),
                silent,
                RecordedUnknowns.of(explanation.sensitivity().orElse(null)),
                null,
                RecordedProblem.of(input.problems(), inputs),
                null);
    }

    /** The record of an input that could not be read. */
    public DecisionRecord rejected(RejectedInput input) {
        return without(
                DecisionRecord.Status.rejected,
                null,
                new RecordedInput(FilePosition.of(inputs.of(input.location())), null),
                null,
                RecordedProblem.of(input.problems(), inputs),
                null);
    }

    /** The record of a scenario over which a rule or the engine failed. */
    public DecisionRecord failed(AcceptedScenario input, DecisionException failure) {
        Scenario scenario = input.scenario();
        return without(
                DecisionRecord.Status.failed,
                scenario.name(),
                asked(scenario),
                RecordedFacts.of(scenario.facts(), inputs),
                RecordedProblem.of(input.problems(), inputs),
                failure.getMessage());
    }

    /** What a record shows of a rule is the same in every decision. */
    private CitedRule cited(CitedRule rule) {
        return cited.computeIfAbsent(
                rule.rule(),
                any -> {
                    CitedRule named = rule.with(folders);
                    return withRules ? named : named.withoutText();
                });
    }

    private static List<Integer> remarks(DecisionGraph graph) {
        return graph.conclusions().stream()
                .filter(
                        one ->
                                one.isOf(Notice.class)
                                        || one.isOf(Conflict.class)
                                        || one.isOf(WayOut.class))
                .map(ConcludedFact::number)
                .toList();
    }

    private RecordedInput asked(Scenario scenario) {
        return new RecordedInput(
                FilePosition.of(inputs.of(scenario.location())), scenario.sha256());
    }

    private DecisionRecord without(
            DecisionRecord.Status status,
            String scenario,
            RecordedInput input,
            List<GivenValue> facts,
            List<RecordedProblem> problems,
            String why) {
        return new DecisionRecord(
                null,
                DecisionRecord.SCHEMA,
                status,
                scenario,
                input,
                rules,
                null,
                null,
                null,
                facts,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                problems,
                why);
    }
}
