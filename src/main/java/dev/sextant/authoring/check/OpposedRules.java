package dev.sextant.authoring.check;

import dev.sextant.fact.figure.Member;
import dev.sextant.fact.term.Family;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.Favors;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two rules that read a fact in common, of which each gives a strong reason for one workload, and
 * for families of styles that have none in common.
 */
final class OpposedRules implements SemanticCheck {

    @Override
    public String code() {
        return "opposed";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        Map<Family, Set<Style>> styles = new EnumMap<>(Family.class);
        bench.rulebook().figures().keySet().stream()
                .filter(Member.class::isInstance)
                .map(Member.class::cast)
                .forEach(
                        member ->
                                styles.computeIfAbsent(
                                                member.family(), any -> EnumSet.noneOf(Style.class))
                                        .add(member.style()));
        List<Finding> findings = new ArrayList<>();
        Set<Set<String>> reported = new HashSet<>();
        for (SampleRun trial : bench.trials().all()) {
            List<Rule> strong =
                    bench.rulebook().rules().stream()
                            .filter(rule -> !families(rule, trial).isEmpty())
                            .toList();
            for (Rule one : strong) {
                for (Rule other : strong) {
                    Set<String> ids = new HashSet<>(List.of(one.id(), other.id()));
                    if (one.id().compareTo(other.id()) < 0
                            && !reported.contains(ids)
                            && opposed(one, other, trial, styles)) {
                        reported.add(ids);
                        findings.add(finding(one, other, trial, styles, bench));
                    }
                }
            }
        }
        return findings;
    }

    private static Set<Family> families(Rule rule, SampleRun trial) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        trial.given(rule).stream()
                .filter(favours -> favours.strength() == Strength.STRONG)
                .map(Favors::family)
                .forEach(families::add);
        return families;
    }

    private static boolean opposed(
            Rule one, Rule other, SampleRun trial, Map<Family, Set<Style>> styles) {
        Set<Family> against = families(other, trial);
        return families(one, trial).stream()
                        .anyMatch(family -> isAgainstAny(family, against, styles))
                && !trial.common(one, other).isEmpty();
    }

    /** It is unknown what a family without styles favors. */
    private static boolean isAgainstAny(
            Family family, Set<Family> others, Map<Family, Set<Style>> styles) {
        return styles.containsKey(family)
                && others.stream()
                        .filter(styles::containsKey)
                        .anyMatch(
                                other ->
                                        Collections.disjoint(
                                                styles.get(family), styles.get(other)));
    }

    private Finding finding(
            Rule one,
            Rule other,
            SampleRun trial,
            Map<Family, Set<Style>> styles,
            CheckContext bench) {
        SampleRun least = bench.trials().shrunk(trial, less -> opposed(one, other, less, styles));
        return CheckContext.finding(
                one,
                code(),
                "it and "
                        + other.id()
                        + " both read "
                        + String.join(", ", least.common(one, other))
                        + ", and give strong reasons for opposite options",
                "Maybe add a condition to one of them, or lower its strength.",
                least,
                "both reasons apply");
    }
}
