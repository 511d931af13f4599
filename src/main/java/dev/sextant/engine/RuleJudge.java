package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.Rule;
import dev.sextant.trace.Attempt;
import dev.sextant.trace.Judge;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Wanted;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;

/** Judges the conditions of rules by the predicates that the engine compiled them to. */
final class RuleJudge implements Judge {

    private final KieBase kieBase;
    private final List<Figure> figures;
    private final Map<String, List<Step>> steps = new ConcurrentHashMap<>();

    /** Rule after rule is asked about one trace, and to sort its facts costs more than to ask. */
    private volatile Known last = new Known(null, null);

    private record Known(Trace trace, WorkingFacts facts) {}

    RuleJudge(KieBase kieBase, List<Figure> figures) {
        this.kieBase = kieBase;
        this.figures = figures;
    }

    @Override
    public List<Attempt> attempts(Trace trace, Rule rule, Wanted wanted) {
        return endings(trace, rule, wanted).stream()
                .map(ending -> new Attempt(rule, ending.judged()))
                .toList();
    }

    /** The ways through the conditions, with what each of them matches. */
    List<Ending> endings(Trace trace, Rule rule, Wanted wanted) {
        return new Walk(facts(trace), wanted).nearest(steps(rule), begin(wanted));
    }

    private WorkingFacts facts(Trace trace) {
        Known known = last;
        if (known.trace() != trace) {
            known = new Known(trace, new WorkingFacts(trace, figures));
            last = known;
        }
        return known.facts();
    }

    /** Where a variable may take one value alone, it is known before any fact is matched. */
    private static Environment begin(Wanted wanted) {
        Environment begin = Environment.EMPTY;
        for (Map.Entry<String, List<Object>> entry : wanted.values().entrySet()) {
            if (entry.getValue().size() == 1) {
                begin = begin.with(entry.getKey(), entry.getValue().get(0));
            }
        }
        return begin;
    }

    private List<Step> steps(Rule rule) {
        return steps.computeIfAbsent(rule.id(), id -> StepReader.read(rule, compiled(rule)));
    }

    private RuleImpl compiled(Rule rule) {
        RuleImpl compiled = (RuleImpl) kieBase.getRule(rule.packageName(), rule.sentence());
        if (compiled == null) {
            throw new IllegalArgumentException("no rule (" + rule.id() + ")");
        }
        return compiled;
    }
}
