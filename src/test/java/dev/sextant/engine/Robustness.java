package dev.sextant.engine;

import dev.sextant.Proof;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.Forgotten;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.whatif.certainty.FigureJitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** How much the answers of a rule base move when its figures, subjects and facts do. */
final class Robustness {

    private static final int JITTERS = Proof.size("jitters", 8, 20);

    private final SessionDecider decider;
    private final List<DecisionFacts> platforms;
    private final List<Answered> answers;

    /**
     * Asks the rule base once.
     *
     * @param decider the rule base
     * @param platforms what it answers
     */
    Robustness(SessionDecider decider, List<DecisionFacts> platforms) {
        this.decider = decider;
        this.platforms = platforms;
        this.answers = platforms.stream().map(facts -> answered(decider, facts)).toList();
    }

    /**
     * Every strength, margin and price times a factor of its own between 0.5 and 1.5, some times.
     */
    Share jittered() {
        Share share = new Share();
        FigureJitter jitter = new FigureJitter(new Random(1), 0.5);
        for (int round = 0; round < JITTERS; round++) {
            share.add(compared(decider.with(jitter.apply(decider.figures()))));
        }
        return share;
    }

    /** No reason of a subject is heard. */
    Share without(Subject subject) {
        Predicate<Rule> others =
                rule ->
                        !rule.text().contains("new Favors(")
                                || !rule.text().contains("Subject." + subject.name() + ",");
        return compared(decider.only(others));
    }

    /** Each stated fact of each platform is left out, or as many of them as asked for. */
    Share forgetting(int most) {
        Share share = new Share();
        Random choice = new Random(99);
        for (int index = 0; index < platforms.size(); index++) {
            DecisionFacts facts = platforms.get(index);
            for (FactPath path : some(facts, most, choice)) {
                share.add(answers.get(index), answered(decider, Forgotten.without(facts, path)));
            }
        }
        return share;
    }

    /** How many platforms get no answer. */
    long undecided() {
        return answers.stream().filter(one -> one.answer() == Answer.UNDECIDED).count();
    }

    /** How many options the platforms have in all: of each, those of its workloads. */
    long options() {
        return answers.stream().mapToLong(one -> one.options().stream().distinct().count()).sum();
    }

    private static List<FactPath> some(DecisionFacts facts, int most, Random choice) {
        List<FactPath> stated =
                new ArrayList<>(facts.origins().keySet().stream().sorted().toList());
        while (stated.size() > most) {
            stated.remove(choice.nextInt(stated.size()));
        }
        return stated;
    }

    private Share compared(PlatformDecider other) {
        Share share = new Share();
        for (int index = 0; index < platforms.size(); index++) {
            share.add(answers.get(index), answered(other, platforms.get(index)));
        }
        return share;
    }

    private static Answered answered(PlatformDecider decider, DecisionFacts facts) {
        return Answered.of(decider.decide(facts));
    }
}
