package dev.sextant.record.redact;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.FilePosition;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.MatchedCondition;
import dev.sextant.decision.RuleFiring;
import dev.sextant.decision.RuleSentence;
import dev.sextant.decision.UsedFigure;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordedInput;
import dev.sextant.record.model.RecordedProblem;
import dev.sextant.record.model.RecordedTurn;
import dev.sextant.record.model.RecordedUnknowns;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.record.model.RedactedValue;
import dev.sextant.record.model.SilentRule;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the values of some facts out of one record, and all that reveals them. */
final class RecordMasker {

    /** The text instead of what was redacted. */
    static final String TAKEN_OUT = RedactedValue.TAKEN_OUT;

    private final DecisionRecord record;
    private final Set<String> paths = new HashSet<>();
    private final Rulebook rulebook;
    private final Map<String, Rule> rules = new HashMap<>();
    private final TaintAnalysis hidden;
    private final Set<RuleSentence> secret = new HashSet<>();
    private final Set<String> silenced;

    /**
     * @param facts the facts whose values are redacted
     * @param rulebook the rules that decided
     */
    RecordMasker(DecisionRecord record, Set<GivenValue> facts, Rulebook rulebook) {
        this.record = record;
        this.rulebook = rulebook;
        Set<FactPath> taken =
                facts.stream().map(fact -> FactPath.of(fact.path())).collect(Collectors.toSet());
        taken.forEach(path -> paths.add(path.toString()));
        boolean isDecided = record.derived() != null;
        if (isDecided) {
            record.cited().forEach(rule -> rules.put(rule.rule(), rule(rule.rule())));
        }
        this.hidden = isDecided ? new TaintAnalysis(record, taken, rules::get) : null;
        this.silenced = record.silent() == null ? Set.of() : DependentRules.of(taken, rulebook);
    }

    private Rule rule(String id) {
        return rulebook.rule(id).orElseThrow();
    }

    /**
     * The record without the values.
     *
     * @param redacted what is shown of them instead; null where nothing is known of them
     */
    DecisionRecord masked(List<RedactedValue> redacted) {
        List<ConcludedFact> derived = each(record.derived(), this::conclusion);
        return new DecisionRecord(
                null,
                record.schema(),
                record.status(),
                record.scenario(),
                new RecordedInput(lineOf(record.input().place()), null),
                record.rules(),
                record.recommendation(),
                each(record.because(), this::sentence),
                each(record.workloads(), this::workload),
                each(record.facts(), this::fact),
                each(record.figures(), this::figure),
                derived,
                record.cited(),
                record.notices(),
                each(record.silent(), this::silent),
                unknown(record.unknown()),
                redacted,
                each(record.problems(), RecordMasker::problem),
                record.why());
    }

    /** Changes one element of a list. */
    private interface Change<T> {
        T of(T element);
    }

    private static <T> List<T> each(List<T> all, Change<T> change) {
        return all == null ? null : all.stream().map(change::of).toList();
    }

    /** A column behind a value shows how long that is. */
    private static FilePosition lineOf(FilePosition place) {
        return place == null
                ? null
                : new FilePosition(place.file(), place.sheet(), place.line(), null);
    }

    private GivenValue fact(GivenValue fact) {
        boolean isTaken = paths.contains(fact.path());
        return new GivenValue(
                fact.path(),
                isTaken ? null : fact.value(),
                isTaken ? null : fact.text(),
                lineOf(fact.place()));
    }

    private ConcludedFact conclusion(ConcludedFact conclusion) {
        Set<String> sentence = hidden.components(conclusion.number());
        return new ConcludedFact(
                conclusion.number(),
                conclusion.type(),
                values(conclusion.values(), sentence::contains),
                conclusion.by().stream().map(this::firing).toList());
    }

    private RuleFiring firing(RuleFiring firing) {
        FiringFlow flow = new FiringFlow(rules.get(firing.rule()), firing, hidden);
        List<MatchedCondition> conditions = new ArrayList<>();
        for (int index = 0; index < firing.conditions().size(); index++) {
            conditions.add(condition(firing.conditions().get(index), index, flow));
        }
        if (flow.isSentenceHidden()) {
            secret.add(new RuleSentence(firing.rule(), firing.because()));
        }
        return new RuleFiring(
                firing.rule(), flow.isSentenceHidden() ? TAKEN_OUT : firing.because(), conditions);
    }

    private static MatchedCondition condition(
            MatchedCondition condition, int index, FiringFlow flow) {
        return new MatchedCondition(
                values(condition.values(), name -> flow.isValueHidden(index, name)),
                condition.rests().stream()
                        .map(
                                ground ->
                                        ground.absent() != null && flow.isAbsenceHidden(index)
                                                ? Evidence.ofAbsence(TAKEN_OUT)
                                                : ground)
                        .toList());
    }

    /** Says whether the value of a name is redacted. */
    private interface Test {
        boolean of(String name);
    }

    private static Map<String, String> values(Map<String, String> values, Test isHidden) {
        Map<String, String> left = new LinkedHashMap<>();
        values.forEach((name, value) -> left.put(name, isHidden.of(name) ? TAKEN_OUT : value));
        return left;
    }

    private UsedFigure figure(UsedFigure figure) {
        return hidden.isFigureHidden(figure.number())
                ? new UsedFigure(
                        figure.number(),
                        figure.type(),
                        values(figure.values(), any -> true),
                        TAKEN_OUT,
                        TAKEN_OUT,
                        null)
                : figure;
    }

    private RuleSentence sentence(RuleSentence sentence) {
        return secret.contains(sentence) ? new RuleSentence(sentence.rule(), TAKEN_OUT) : sentence;
    }

    private RecordedWorkload workload(RecordedWorkload workload) {
        return new RecordedWorkload(
                workload.workload(),
                workload.option(),
                workload.style(),
                workload.points(),
                workload.margin(),
                workload.basis(),
                sentence(workload.decisive()),
                workload.standings());
    }

    private SilentRule silent(SilentRule silent) {
        return silenced.contains(silent.rule())
                ? new SilentRule(
                        silent.rule(),
                        silent.workload(),
                        silent.met(),
                        silent.conditions(),
                        TAKEN_OUT)
                : silent;
    }

    /** Where the answer turns can be computed from other facts. */
    private RecordedUnknowns unknown(RecordedUnknowns unknown) {
        return unknown == null || paths.isEmpty()
                ? unknown
                : new RecordedUnknowns(
                        unknown.depth(),
                        unknown.settled(),
                        unknown.turns().stream().map(RecordMasker::turn).toList(),
                        unknown.others());
    }

    private static RecordedTurn turn(RecordedTurn turn) {
        boolean isNumber = turn.value().chars().anyMatch(Character::isDigit);
        return new RecordedTurn(
                turn.fact(), isNumber ? TAKEN_OUT : turn.value(), turn.recommendation());
    }

    /** Its sentences quote the input. */
    private static RecordedProblem problem(RecordedProblem problem) {
        return new RecordedProblem(
                problem.severity(), problem.code(), TAKEN_OUT, null, lineOf(problem.place()));
    }
}
