package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.Rule;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
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

    private static final Pattern RULES = Pattern.compile("(rules(\\.[a-z0-9_]+)+)\\.");

    /** The same rules with other figures. */
    SessionDecider with(List<Figure> others) {
        return new SessionDecider(
                RuleSessions.opened(sessions.kieBase(), others), rules, fires, limits, staged);
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
            Fatal.rethrow(failure);
            throw failed(failure, guard);
        }
    }

    /** What a person is told: a limit that was reached, or what a rule threw. */
    private static DecisionFailed failed(Throwable failure, RunGuard guard) {
        Throwable root = failure;
        boolean isInCondition = false;
        while (!(root instanceof DecisionFailed) && root.getCause() != null) {
            isInCondition |= root instanceof ConstraintEvaluationException;
            root = root.getCause();
        }
        if (root instanceof DecisionFailed limit) {
            return limit;
        }
        String when = isInCondition ? place(root) : "after " + guard.lastFired() + " had fired";
        return new DecisionFailed(when + ": " + root, failure);
    }

    /**
     * Compiled conditions are shared, and do not say of which rules they are, but of which package.
     */
    private static String place(Throwable root) {
        return Arrays.stream(root.getStackTrace())
                .map(frame -> RULES.matcher(frame.getClassName()))
                .filter(Matcher::lookingAt)
                .map(name -> "in a condition of package " + name.group(1))
                .findFirst()
                .orElse("in a condition");
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
