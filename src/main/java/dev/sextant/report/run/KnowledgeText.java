package dev.sextant.report.run;

import dev.sextant.authoring.diff.KnowledgeDifference;
import dev.sextant.authoring.diff.KnowledgeDifference.Moved;
import dev.sextant.decision.RuleSentence;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextTable;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders what the article alone would answer otherwise, as a table for people. */
public final class KnowledgeText {

    private static final String INDENT = "  ";

    private KnowledgeText() {}

    /** Says which rules had no opinion; nothing where all had. */
    public static List<String> heading(Rulebook rulebook, KnowledgeScope knowledge) {
        long some = rulebook.rules().stream().filter(knowledge).count();
        return knowledge == KnowledgeScope.ALL
                ? List.of()
                : List.of(
                        "with the rules of the article alone: "
                                + some
                                + " of "
                                + CountPhrase.of(rulebook.rules().size(), "rule"),
                        "");
    }

    /**
     * A line for each scenario and each workload that is answered otherwise, and the totals.
     *
     * @param rejected how many inputs could not be read
     * @param failed over how many scenarios a rule or the engine failed
     */
    public static List<String> lines(
            List<KnowledgeDifference> differences, int rejected, int failed, int width) {
        TextTable table =
                new TextTable(
                        List.of(
                                "scenario and workloads",
                                "article alone",
                                "all rules",
                                "rules that make the difference"),
                        List.of(false, false, false, false));
        List<KnowledgeDifference> changed =
                differences.stream().filter(one -> !one.isAlike()).toList();
        changed.forEach(difference -> rows(difference, table));
        List<String> lines = new ArrayList<>();
        if (!changed.isEmpty()) {
            lines.addAll(table.wrapped(width));
            lines.add("");
        }
        lines.add(KnowledgeTotals.of(differences, rejected, failed).toString());
        return lines;
    }

    private static void rows(KnowledgeDifference difference, TextTable table) {
        table.row(
                List.of(
                        difference.scenario().name(),
                        AnswerWording.of(difference.article()),
                        AnswerWording.of(difference.all()),
                        ""));
        for (Moved moved : difference.moved()) {
            table.row(
                    List.of(
                            INDENT + moved.all().workload(),
                            INDENT + AnswerWording.place(moved.article()),
                            INDENT + AnswerWording.place(moved.all()),
                            reason(moved)));
        }
    }

    private static String reason(Moved moved) {
        List<RuleSentence> rules = moved.rules();
        return switch (moved.effect()) {
            case DECIDES -> first(rules) + others("; likewise ", rules);
            case NEEDED -> "necessary: " + first(rules) + others("; also ", rules);
            case ENOUGH -> "sufficient: " + first(rules) + others("; also ", rules);
            case TOGETHER -> "together: " + first(rules) + others("; and ", rules);
        };
    }

    private static String first(List<RuleSentence> rules) {
        return rules.get(0).because() + " [" + rules.get(0).rule() + "]";
    }

    private static String others(String beginning, List<RuleSentence> rules) {
        return rules.size() == 1 ? "" : beginning + ids(rules.subList(1, rules.size()));
    }

    private static String ids(List<RuleSentence> rules) {
        return rules.stream()
                .map(sentence -> "[" + sentence.rule() + "]")
                .collect(Collectors.joining(" "));
    }
}
