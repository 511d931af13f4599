package dev.sextant.engine.run;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.DecisionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session of the engine. It holds figures that stay, and one platform at a time.
 *
 * <p>A rule that reads nothing but figures would conclude before there is a platform, and its
 * conclusion would outlive the platform. So the figures that such a rule reads come and go with
 * each platform: then every conclusion rests on something that goes.
 */
final class RuleSession {

    private final KieSession session;
    private final List<Figure> renewed;
    private final List<FactHandle> given = new ArrayList<>();
    private final long staying;

    /**
     * Opens a session.
     *
     * @param staying the figures that stay
     * @param renewed the figures that come and go with each platform
     */
    RuleSession(KieBase kieBase, List<Figure> staying, List<Figure> renewed) {
        this.session = kieBase.newKieSession();
        this.renewed = renewed;
        this.staying = staying.size();
        staying.forEach(session::insert);
    }

    /** Takes in a platform, and lets the rules fire that may. */
    void fire(DecisionFacts facts, RunGuard guard, RuleIndex rules, Predicate<Rule> may) {
        renewed.forEach(this::give);
        give(facts.platform());
        give(facts.team());
        facts.workloads().forEach(this::give);
        session.addEventListener((RuleRuntimeEventListener) guard);
        session.addEventListener((AgendaEventListener) guard);
        session.fireAllRules(match -> fires(rules.rule(match), guard, may));
        session.removeEventListener((RuleRuntimeEventListener) guard);
        session.removeEventListener((AgendaEventListener) guard);
    }

    private void give(Object fact) {
        given.add(session.insert(fact));
    }

    private static boolean fires(Rule rule, RunGuard guard, Predicate<Rule> may) {
        boolean fires = may.test(rule);
        if (fires) {
            guard.fires(rule);
        }
        return fires;
    }

    /**
     * Takes the platform back, and lets the engine take back with it all that was concluded.
     *
     * @return whether nothing but the figures that stay is left
     */
    boolean forget() {
        given.forEach(session::delete);
        given.clear();
        session.fireAllRules(match -> false);
        return session.getFactCount() == staying;
    }

    void dispose() {
        session.dispose();
    }
}
