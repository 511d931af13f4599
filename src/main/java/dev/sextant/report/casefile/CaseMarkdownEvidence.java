package dev.sextant.report.casefile;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.report.format.MarkdownFormatter;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a case file stands on: rules, statements and figures. */
final class CaseMarkdownEvidence {

    private final CaseFile file;
    private final List<String> lines = new ArrayList<>();

    CaseMarkdownEvidence(CaseFile file) {
        this.file = file;
    }

    /** The sections. */
    List<String> lines() {
        lines.addAll(List.of("", "## Rules", "", CaseFile.RULES));
        file.record().cited().forEach(this::rule);
        lines.addAll(List.of("", "## Statements", "", CaseFile.STATEMENTS));
        file.sources().forEach(this::source);
        lines.addAll(List.of("", "## Limits and figures"));
        if (file.record().figures().isEmpty()) {
            lines.addAll(List.of("", CaseFile.NO_FIGURES));
        }
        figures("Limits and prices of providers", file.dated());
        figures("Weights and other figures", file.others());
        return lines;
    }

    private void rule(CitedRule rule) {
        lines.addAll(List.of("", "### " + MarkdownFormatter.text(rule.sentence()), ""));
        lines.add(
                MarkdownFormatter.place(file.anchor("rule", rule.rule()))
                        + MarkdownFormatter.code(rule.rule())
                        + ", "
                        + MarkdownFormatter.text(CaseWords.place(rule.place()))
                        + ", SHA-256 "
                        + MarkdownFormatter.code(rule.sha256()));
        lines.addAll(List.of("", MarkdownFormatter.text(rule.rationale())));
        lines.addAll(List.of("", "Based on " + source(rule.source()) + "."));
        if (rule.text() == null) {
            lines.add("");
            rule.conditions()
                    .forEach(condition -> lines.add("* " + MarkdownFormatter.code(condition)));
        } else {
            lines.addAll(List.of("", MarkdownFormatter.fence(rule.text())));
            rule.text().lines().map(TextSanitizer::line).forEach(lines::add);
            lines.add(MarkdownFormatter.fence(rule.text()));
        }
    }

    private void source(CaseFile.Source source) {
        lines.addAll(
                List.of("", "### " + MarkdownFormatter.text(source.citation().sentence()), ""));
        lines.add(
                MarkdownFormatter.place(file.anchor("source", source.key()))
                        + MarkdownFormatter.code(source.key())
                        + ", "
                        + MarkdownFormatter.text(CaseWords.place(source.citation().place())));
        lines.add("");
        lines.add(
                "From "
                        + MarkdownFormatter.text(source.citation().from())
                        + ", as of "
                        + MarkdownFormatter.text(source.citation().asOf())
                        + ". Cited by "
                        + source.rules().stream()
                                .map(
                                        rule ->
                                                MarkdownFormatter.link(
                                                        rule, file.anchor("rule", rule)))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private void figures(String heading, List<UsedFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        lines.addAll(List.of("", "### " + heading, ""));
        lines.add("| no. | figure | source | as of | where |");
        lines.add("|---:|---|---|---|---|");
        figures.forEach(figure -> lines.add(row(figure)));
    }

    private String row(UsedFigure figure) {
        return MarkdownFormatter.row(
                MarkdownFormatter.place(file.anchor("figure", figure.number())) + figure.number(),
                MarkdownFormatter.text(FactFormatter.phrase(figure.type(), figure.values())),
                source(figure.source()),
                MarkdownFormatter.text(figure.asOf()),
                MarkdownFormatter.text(CaseWords.place(figure.place())));
    }

    private String source(String source) {
        return file.isCited(source)
                ? MarkdownFormatter.link(source, file.anchor("source", source))
                : MarkdownFormatter.text(source);
    }
}
