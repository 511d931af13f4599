package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.Rule;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.util.List;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Decides each platform in a session of its own, so that nothing of one can reach another.
 *
 * @param kieBase the compiled rules
 * @param rules the same rules, as written
 * @param figures the figures of the data files: facts of every session
 * @param fires which of the rules may fire
 * @param limits how much one decision may take
 * @param staged whether the rules fire in the order of their stages
 */
record SessionDecider(
        KieBase kieBase,
        RuleIndex rules,
        List<Figure> figures,
        Predicate<Rule> fires,
        RunLimits limits,
        boolean staged)
        implements Decider {

    /** The same rules with other figures. */
    SessionDecider with(List<Figure> others) {
        return new SessionDecider(kieBase, rules, others, fires, limits, staged);
    }

    /** The same with some of the rules only. */
    SessionDecider only(Predicate<Rule> some) {
        return new SessionDecider(kieBase, rules, figures, some, limits, staged);
    }

    @Override
    public Trace decide(Facts facts) {
        RunGuard guard = new RunGuard(limits);
        return Watch.over(() -> decide(facts, guard), limits.time(), guard::overTime);
    }

    private Trace decide(Facts facts, RunGuard guard) {
        KieSession session = kieBase.newKieSession();
        try {
            insert(facts, session);
            session.addEventListener(guard);
            fire(session, guard);
            requireNoRetraction(guard);
            return Answers.trace(facts, Beliefs.standing(session, rules), guard);
        } finally {
            session.dispose();
        }
    }

    private void insert(Facts facts, KieSession session) {
        figures.forEach(session::insert);
        session.insert(facts.platform());
        session.insert(facts.team());
        facts.workloads().forEach(session::insert);
    }

    private void fire(KieSession session, RunGuard guard) {
        try {
            session.fireAllRules(match -> fires(rules.rule(match), guard));
        } catch (RuntimeException | StackOverflowError failure) {
            throw failed(failure, guard);
        }
    }

    private boolean fires(Rule rule, RunGuard guard) {
        boolean may = fires.test(rule);
        if (may) {
            guard.fires(rule);
        }
        return may;
    }

    /** What a person is told: a limit that was reached, or what a rule threw. */
    private static DecisionFailed failed(Throwable failure, RunGuard guard) {
        Throwable root = failure;
        while (!(root instanceof DecisionFailed) && root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof DecisionFailed limit) {
            return limit;
        }
        return new DecisionFailed("after " + guard.lastFired() + " had fired: " + root, failure);
    }

    /**
     * Rules in the order of their stages take nothing back; if they do, the order of the stages is
     * wrong.
     */
    private void requireNoRetraction(RunGuard guard) {
        if (staged && guard.retractions() > 0) {
            throw new DecisionFailed(
                    "facts were taken back during the run: " + guard.retractions());
        }
    }
}
