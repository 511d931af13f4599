package dev.sextant.report.decision;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.RuleFiring;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Lack;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.Remedy;
import dev.sextant.fact.verdict.WayOut;
import dev.sextant.report.words.AnswerWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    static List<String> lines(List<ConcludedFact> remarks) {
        BriefRemarks brief = new BriefRemarks();
        remarks.stream().filter(one -> one.isOf(Conflict.class)).forEach(brief::add);
        brief.waysOut(remarks);
        remarks.stream().filter(one -> one.isOf(Notice.class)).forEach(brief::add);
        List<String> lines = new ArrayList<>();
        brief.subjects.forEach((remark, about) -> lines.add(line(remark, about)));
        return lines;
    }

    private void add(ConcludedFact remark) {
        RuleFiring firing = remark.by().get(0);
        add(
                remark.subject(),
                AnswerWording.remark(remark).orElseThrow() + ": ",
                firing.because(),
                firing.rule());
    }

    private void waysOut(List<ConcludedFact> remarks) {
        Map<List<String>, List<ConcludedFact>> byLack = new LinkedHashMap<>();
        remarks.stream()
                .filter(one -> one.isOf(WayOut.class))
                .forEach(
                        one ->
                                byLack.computeIfAbsent(
                                                List.of(one.subject(), one.values().get("lack")),
                                                any -> new ArrayList<>())
                                        .add(one));
        byLack.values().forEach(this::addWaysOut);
    }

    private void addWaysOut(List<ConcludedFact> ofOneLack) {
        ConcludedFact first = ofOneLack.get(0);
        Set<String> remedies = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        for (ConcludedFact wayOut : ofOneLack) {
            remedies.add(AnswerWording.word(Remedy.class, "remedy", wayOut));
            rules.add(wayOut.by().get(0).rule());
        }
        String label =
                (remedies.size() == 1 ? "remedy" : "remedies")
                        + " for lack of "
                        + AnswerWording.word(Lack.class, "lack", first)
                        + ": ";
        String sentence = AnswerWording.anyOf(List.copyOf(remedies)) + " for " + first.subject();
        add(first.subject(), label, sentence, String.join(", ", rules));
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
}
