package dev.sextant.engine.judge;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleEvaluation;
import dev.sextant.trace.RuleEvaluator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;

/** Judges the conditions of rules by the predicates that the engine compiled them to. */
public final class RuleJudge implements RuleEvaluator {

    private final KieBase kieBase;
    private final List<Figure> figures;
    private final Map<String, List<CompiledCondition>> steps = new ConcurrentHashMap<>();

    /** Rule after rule is asked about one trace, and to sort its facts costs more than to ask. */
    private volatile Known last = new Known(null, null);

    private record Known(DecisionTrace trace, WorkingFacts facts) {}

    /** Creates a judge for compiled rules and the figures they read. */
    public RuleJudge(KieBase kieBase, List<Figure> figures) {
        this.kieBase = kieBase;
        this.figures = figures;
    }

    @Override
    public List<RuleEvaluation> attempts(DecisionTrace trace, Rule rule, BindingFilter wanted) {
        return endings(trace, rule, wanted).stream()
                .map(ending -> new RuleEvaluation(rule, ending.judged()))
                .toList();
    }

    /** The ways through the conditions, with what each of them matches. */
    List<ConditionPath> endings(DecisionTrace trace, Rule rule, BindingFilter wanted) {
        return new ConditionWalk(facts(trace), wanted).nearest(steps(rule), begin(wanted));
    }

    private WorkingFacts facts(DecisionTrace trace) {
        Known known = last;
        if (known.trace() != trace) {
            known = new Known(trace, new WorkingFacts(trace, figures));
            last = known;
        }
        return known.facts();
    }

    /** Where a variable may take one value alone, it is known before any fact is matched. */
    private static VariableBindings begin(BindingFilter wanted) {
        VariableBindings begin = VariableBindings.EMPTY;
        for (Map.Entry<String, List<Object>> entry : wanted.values().entrySet()) {
            if (entry.getValue().size() == 1) {
                begin = begin.with(entry.getKey(), entry.getValue().get(0));
            }
        }
        return begin;
    }

    private List<CompiledCondition> steps(Rule rule) {
        return steps.computeIfAbsent(
                rule.id(), id -> CompiledConditionReader.read(rule, compiled(rule)));
    }

    private RuleImpl compiled(Rule rule) {
        RuleImpl compiled = (RuleImpl) kieBase.getRule(rule.packageName(), rule.sentence());
        if (compiled == null) {
            throw new IllegalArgumentException("no rule (" + rule.id() + ")");
        }
        return compiled;
    }
}
