package dev.sextant.report.decision;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.WayOut;
import dev.sextant.report.words.AnswerWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Shows conflicts, ways out and notices without saying anything twice: what holds of several
 * workloads alike is one line, and so are the ways out of one lack.
 */
final class BriefRemarks {

    /** Stands for what a remark is about, so that remarks can be compared without it. */
    private static final String ABOUT = "\0";

    private final Map<String, Set<String>> subjects = new LinkedHashMap<>();

    private BriefRemarks() {}

    /** The lines: conflicts first, then the ways out of them, then notices. */
    static List<String> lines(List<ExplanationNode> nodes) {
        BriefRemarks remarks = new BriefRemarks();
        remarks.addAll(nodes, Conflict.class::isInstance);
        remarks.waysOut(nodes);
        remarks.addAll(nodes, Notice.class::isInstance);
        List<String> lines = new ArrayList<>();
        remarks.subjects.forEach((remark, about) -> lines.add(line(remark, about)));
        return lines;
    }

    private void addAll(List<ExplanationNode> nodes, Predicate<Conclusion> wanted) {
        for (ExplanationNode.Derived derived : derived(nodes, wanted)) {
            RuleFiring firing = derived.firings().get(0);
            add(
                    about(derived.conclusion()),
                    AnswerWording.label(derived.conclusion()),
                    firing.because(),
                    firing.rule().id());
        }
    }

    private void waysOut(List<ExplanationNode> nodes) {
        Map<WayOut, List<ExplanationNode.Derived>> byLack = new LinkedHashMap<>();
        for (ExplanationNode.Derived derived : derived(nodes, WayOut.class::isInstance)) {
            WayOut wayOut = (WayOut) derived.conclusion();
            WayOut anyRemedy = new WayOut(wayOut.workload(), wayOut.lack(), null);
            byLack.computeIfAbsent(anyRemedy, key -> new ArrayList<>()).add(derived);
        }
        byLack.values().forEach(this::addWaysOut);
    }

    private static List<ExplanationNode.Derived> derived(
            List<ExplanationNode> nodes, Predicate<Conclusion> wanted) {
        return nodes.stream()
                .filter(ExplanationNode.Derived.class::isInstance)
                .map(ExplanationNode.Derived.class::cast)
                .filter(derived -> wanted.test(derived.conclusion()))
                .toList();
    }

    private void addWaysOut(List<ExplanationNode.Derived> of) {
        WayOut first = (WayOut) of.get(0).conclusion();
        Set<String> remedies = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        for (ExplanationNode.Derived derived : of) {
            remedies.add(ValueFormatter.inWords(((WayOut) derived.conclusion()).remedy()));
            rules.add(derived.firings().get(0).rule().id());
        }
        String label =
                (remedies.size() == 1 ? "remedy" : "remedies")
                        + " for lack of "
                        + ValueFormatter.inWords(first.lack())
                        + ": ";
        String sentence = AnswerWording.anyOf(List.copyOf(remedies)) + " for " + first.workload();
        add(first.workload(), label, sentence, String.join(", ", rules));
    }

    private void add(String about, String label, String sentence, String rules) {
        String remark = label + sentence.replace(about, ABOUT) + " [" + rules + "]";
        subjects.computeIfAbsent(remark, key -> new LinkedHashSet<>()).add(about);
    }

    private static String line(String remark, Set<String> about) {
        List<String> all = List.copyOf(about);
        String line = remark.replace(ABOUT, all.get(0));
        return all.size() == 1
                ? line
                : line + "; likewise " + String.join(", ", all.subList(1, all.size()));
    }

    private static String about(Conclusion conclusion) {
        if (conclusion instanceof Conflict conflict) {
            return conflict.workload();
        }
        return ((Notice) conclusion).about();
    }
}
