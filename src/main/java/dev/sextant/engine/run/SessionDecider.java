package dev.sextant.engine.run;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.PlatformDecider;
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
public record SessionDecider(
        RuleSessions sessions,
        RuleIndex rules,
        Predicate<Rule> fires,
        RunLimits limits,
        boolean staged)
        implements PlatformDecider {

    /** The same rules with other figures. */
    public SessionDecider with(List<Figure> others) {
        return new SessionDecider(sessions.with(others), rules, fires, limits, staged);
    }

    /** The same with some of the rules only. */
    public SessionDecider only(Predicate<Rule> some) {
        return new SessionDecider(sessions, rules, some, limits, staged);
    }

    /** Returns the compiled rules. */
    public KieBase kieBase() {
        return sessions.kieBase();
    }

    /** The figures of the data files: facts of every session. */
    public List<Figure> figures() {
        return sessions.figures();
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts) {
        RunGuard guard = new RunGuard(limits);
        return DecisionTimeLimiter.over(() -> decide(facts, guard), limits.time(), guard::overTime);
    }

    private DecisionTrace decide(DecisionFacts facts, RunGuard guard) {
        RuleSession session = sessions.take(facts);
        boolean isSound = false;
        try {
            fire(session, facts, guard);
            requireNoRetraction(guard);
            List<Derivation> standing = DerivationReader.standing(guard.concluded(), rules);
            DecisionTrace trace =
                    AnswerExtractor.trace(facts, standing, guard.firings(), guard.retractions());
            isSound = true;
            return trace;
        } finally {
            sessions.handBack(session, facts, isSound);
        }
    }

    private void fire(RuleSession session, DecisionFacts facts, RunGuard guard) {
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
            throw new DecisionException(
                    "facts were retracted during the run: " + guard.retractions());
        }
    }
}
