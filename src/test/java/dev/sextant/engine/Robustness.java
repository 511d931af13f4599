package dev.sextant.engine;

import dev.sextant.fact.Answer;
import dev.sextant.fact.Subject;
import dev.sextant.rulebook.Rule;
import dev.sextant.scenario.Forgotten;
import dev.sextant.trace.Decider;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * How much the answers of a rule base move when its figures, subjects and facts do.
 *
 * @param decider the rule base
 * @param platforms what it answers
 */
record Robustness(SessionDecider decider, List<Facts> platforms) {

    private static final int JITTERS = 20;

    /** Every strength, margin and price times a factor of its own between 0.5 and 1.5, 20 times. */
    Share jittered() {
        Share share = new Share();
        for (int seed = 1; seed <= JITTERS; seed++) {
            share.add(compared(decider.with(new Jitter(seed).of(decider.figures()))));
        }
        return share;
    }

    /** No reason of a subject is heard. */
    Share without(Subject subject) {
        Predicate<Rule> others = rule -> !rule.text().contains("Subject." + subject.name());
        return compared(decider.only(others));
    }

    /** Each stated fact of each platform is left out, or as many of them as asked for. */
    Share forgetting(int most) {
        Share share = new Share();
        Random choice = new Random(99);
        for (Facts facts : platforms) {
            Trace before = decider.decide(facts);
            for (FactPath path : some(facts, most, choice)) {
                share.add(before, decider.decide(Forgotten.without(facts, path)));
            }
        }
        return share;
    }

    /** How many platforms get no answer. */
    long undecided() {
        return platforms.stream()
                .filter(
                        facts ->
                                decider.decide(facts).recommendation().answer() == Answer.UNDECIDED)
                .count();
    }

    private static List<FactPath> some(Facts facts, int most, Random choice) {
        List<FactPath> stated =
                new ArrayList<>(facts.origins().keySet().stream().sorted().toList());
        while (stated.size() > most) {
            stated.remove(choice.nextInt(stated.size()));
        }
        return stated;
    }

    private Share compared(Decider other) {
        Share share = new Share();
        for (Facts facts : platforms) {
            share.add(decider.decide(facts), other.decide(facts));
        }
        return share;
    }
}
