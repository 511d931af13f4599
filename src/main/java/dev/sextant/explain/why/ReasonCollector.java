package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Reason;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.verdict.Support;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the reasons that spoke for styles of each workload. */
public final class ReasonCollector {

    private static final Comparator<Reason> BY_SUBJECT =
            Comparator.comparing(Reason::subject)
                    .thenComparing(Comparator.comparing(Reason::points).reversed())
                    .thenComparing(Reason::statement)
                    .thenComparing(reason -> reason.sentences().get(0).rule())
                    .thenComparing(reason -> reason.sentences().get(0).because());

    private final Map<String, List<Reason>> byWorkload = new HashMap<>();

    /** Creates a collector of the reasons in one trace. */
    public ReasonCollector(DecisionTrace trace) {
        Map<Favors, List<RuleSentence>> sentences = new HashMap<>();
        Map<Favors, Map<Integer, Set<Style>>> styles = new HashMap<>();
        for (Derivation derivation : trace.derivations()) {
            if (derivation.conclusion() instanceof Favors favors) {
                sentences.put(favors, sentences(derivation.justifications()));
            } else if (derivation.conclusion() instanceof Support support) {
                supporting(derivation)
                        .forEach(
                                favors ->
                                        styles.computeIfAbsent(favors, key -> new TreeMap<>())
                                                .computeIfAbsent(
                                                        support.points(),
                                                        key -> EnumSet.noneOf(Style.class))
                                                .add(support.style()));
            }
        }
        styles.forEach(
                (favors, byPoints) ->
                        byPoints.forEach(
                                (points, spokenFor) ->
                                        add(
                                                favors,
                                                new Reason(
                                                        favors.statement(),
                                                        favors.subject(),
                                                        points,
                                                        spokenFor,
                                                        sentences.get(favors)))));
        byWorkload.values().forEach(reasons -> reasons.sort(BY_SUBJECT));
    }

    /** The reasons of a workload: by subject, then the strongest first, then by statement. */
    List<Reason> of(String workload) {
        return List.copyOf(byWorkload.getOrDefault(workload, List.of()));
    }

    /** The reasons that count for a style: the first, and so the strongest, of each subject. */
    public List<Reason> counting(String workload, Style style) {
        Map<Subject, Reason> first = new TreeMap<>();
        for (Reason reason : of(workload)) {
            if (reason.speaksFor(style)) {
                first.putIfAbsent(reason.subject(), reason);
            }
        }
        return List.copyOf(first.values());
    }

    /** What rules say of a case, in an order that does not depend on firing. */
    public static List<RuleSentence> sentences(List<Justification> justifications) {
        return justifications.stream()
                .map(SentenceRenderer::sentence)
                .sorted(
                        Comparator.comparing(RuleSentence::rule)
                                .thenComparing(RuleSentence::because))
                .distinct()
                .toList();
    }

    private static List<Favors> supporting(Derivation support) {
        return support.justifications().stream()
                .flatMap(justification -> justification.matched().stream())
                .filter(Favors.class::isInstance)
                .map(Favors.class::cast)
                .distinct()
                .toList();
    }

    private void add(Favors favors, Reason reason) {
        byWorkload.computeIfAbsent(favors.workload(), name -> new ArrayList<>()).add(reason);
    }
}
