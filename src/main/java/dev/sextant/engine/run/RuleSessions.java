package dev.sextant.engine.run;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.ReadTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.DecisionFacts;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/**
 * The sessions of a rule base. To open one and to join the figures in it takes about as long as to
 * decide, so a session that forgot its platform is kept for the next.
 */
public final class RuleSessions {

    /** To forget more workloads than these takes longer than to open a session. */
    private static final int MOST_WORKLOADS = 100;

    private static final Set<String> FIGURES =
            FactTypes.inOrder(Figure.class).stream()
                    .map(Class::getSimpleName)
                    .collect(Collectors.toUnmodifiableSet());

    private final KieBase kieBase;
    private final List<Figure> figures;
    private final Set<String> renewedTypes;
    private final boolean keeps;
    private final List<Figure> staying = new ArrayList<>();
    private final List<Figure> renewed = new ArrayList<>();
    private final Deque<RuleSession> kept = new ConcurrentLinkedDeque<>();

    private RuleSessions(
            KieBase kieBase, List<Figure> figures, Set<String> renewedTypes, boolean keeps) {
        this.kieBase = kieBase;
        this.figures = List.copyOf(figures);
        this.renewedTypes = Set.copyOf(renewedTypes);
        this.keeps = keeps;
        for (Figure figure : figures) {
            boolean isRenewed = renewedTypes.contains(figure.getClass().getSimpleName());
            (isRenewed ? renewed : staying).add(figure);
        }
    }

    /** A session for each decision. */
    public static RuleSessions opened(KieBase kieBase, List<Figure> figures) {
        return new RuleSessions(kieBase, figures, Set.of(), false);
    }

    /**
     * Sessions that decide one platform after the other, where the rules allow for it: a rule
     * without a condition on a fact that is there concludes once and for all.
     */
    public static RuleSessions kept(KieBase kieBase, List<Figure> figures, List<Rule> rules) {
        Set<String> renewed = new HashSet<>();
        boolean allRead = true;
        for (Rule rule : rules) {
            Set<String> present = ReadTypes.of(rule.conditions()).present();
            allRead &=
                    !present.isEmpty()
                            && rule.conditions().stream().allMatch(RuleSessions::isPlain);
            if (FIGURES.containsAll(present)) {
                renewed.addAll(present);
            }
        }
        return new RuleSessions(kieBase, figures, renewed, allRead);
    }

    /** The same with other figures of the same types. */
    RuleSessions with(List<Figure> others) {
        return new RuleSessions(kieBase, others, renewedTypes, keeps);
    }

    /**
     * Whether it is known what a condition rests on: of alternatives one may rest on nothing that
     * goes. The conventions allow for nothing else.
     */
    private static boolean isPlain(Condition condition) {
        return condition
                .all()
                .noneMatch(
                        each ->
                                each instanceof Condition.Other
                                        || each instanceof Condition.Combined combined
                                                && combined.connective() == Condition.Connective.OR
                                        || each instanceof Condition.OfFact fact
                                                && !FactTypes.all().containsKey(fact.type()));
    }

    KieBase kieBase() {
        return kieBase;
    }

    List<Figure> figures() {
        return figures;
    }

    /**
     * A session for a platform. Whoever takes it hands it back, whatever becomes of the decision.
     */
    RuleSession take(DecisionFacts facts) {
        RuleSession session = isKept(facts) ? kept.poll() : null;
        return session == null ? new RuleSession(kieBase, staying, renewed) : session;
    }

    /**
     * Takes a session back.
     *
     * @param isSound whether the platform was decided: after a rule has failed, a session that
     *     fires again continues the half of a decision
     */
    void handBack(RuleSession session, DecisionFacts facts, boolean isSound) {
        if (isSound && isKept(facts) && forgets(session)) {
            kept.push(session);
        } else {
            session.dispose();
        }
    }

    /** A rule may fail here too, and the platform is decided none the less. */
    private static boolean forgets(RuleSession session) {
        try {
            return session.forget();
        } catch (RuntimeException | Error failure) {
            RuleFailure.requireRuleCode(failure);
            return false;
        }
    }

    private boolean isKept(DecisionFacts facts) {
        return keeps && facts.workloads().size() <= MOST_WORKLOADS;
    }
}
