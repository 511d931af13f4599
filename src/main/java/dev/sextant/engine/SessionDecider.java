package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.Rule;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.util.List;
import java.util.function.Predicate;
import org.kie.api.KieBase;

/**
 * Decides platforms, each in a session that holds nothing of another.
 *
 * @param sessions the sessions of the compiled rules
 * @param rules the same rules, as written
 * @param fires which of the rules may fire
 * @param limits how much one decision may take
 * @param staged whether the rules fire in the order of their stages
 */
record SessionDecider(
        RuleSessions sessions,
        RuleIndex rules,
        Predicate<Rule> fires,
        RunLimits limits,
        boolean staged)
        implements Decider {

    /** The same rules with other figures. */
    SessionDecider with(List<Figure> others) {
        return new SessionDecider(sessions.with(others), rules, fires, limits, staged);
    }

    /** The same with some of the rules only. */
    SessionDecider only(Predicate<Rule> some) {
        return new SessionDecider(sessions, rules, some, limits, staged);
    }

    KieBase kieBase() {
        return sessions.kieBase();
    }

    /** The figures of the data files: facts of every session. */
    List<Figure> figures() {
        return sessions.figures();
    }

    @Override
    public Trace decide(Facts facts) {
        RunGuard guard = new RunGuard(limits);
        return Watch.over(() -> decide(facts, guard), limits.time(), guard::overTime);
    }

    private Trace decide(Facts facts, RunGuard guard) {
        RuleSession session = sessions.take(facts);
        boolean isSound = false;
        try {
            fire(session, facts, guard);
            requireNoRetraction(guard);
            List<Derivation> standing = Beliefs.standing(guard.concluded(), rules);
            Trace trace = Answers.trace(facts, standing, guard);
            isSound = true;
            return trace;
        } finally {
            sessions.handBack(session, facts, isSound);
        }
    }

    private void fire(RuleSession session, Facts facts, RunGuard guard) {
        try {
            session.fire(facts, guard, rules, fires);
        } catch (RuntimeException | Error failure) {
            throw RuleFailure.of(failure, guard, rules);
        }
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
