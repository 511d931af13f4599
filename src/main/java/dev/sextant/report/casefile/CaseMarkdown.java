package dev.sextant.report.casefile;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleSentence;
import dev.sextant.record.model.RecordedProblem;
import dev.sextant.record.model.RecordedStanding;
import dev.sextant.record.model.RecordedUnknowns;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.format.MarkdownFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders decisions as pages in GitHub's Markdown, with the content of {@link CaseHtml}. */
public final class CaseMarkdown {

    private final CaseFile file;
    private final List<String> lines = new ArrayList<>();

    private CaseMarkdown(CaseFile file) {
        this.file = file;
    }

    /** The lines: a page for each record, one after the other. */
    public static List<String> lines(List<StoredRecord> records) {
        List<String> lines = new ArrayList<>();
        for (StoredRecord kept : records) {
            CaseFile file =
                    records.size() == 1
                            ? CaseFile.of(kept)
                            : CaseFile.of(kept, records.indexOf(kept) + 1);
            if (!lines.isEmpty()) {
                lines.addAll(List.of("", "---", ""));
            }
            lines.addAll(new CaseMarkdown(file).page());
        }
        return lines;
    }

    private List<String> page() {
        lines.add("# " + text(file.name() + ": " + file.answer()));
        paragraph(
                "Case file of decision "
                        + MarkdownFormatter.code(file.record().decision())
                        + ", input from "
                        + text(CaseWords.place(file.record().input().place()))
                        + ".");
        file.notes().forEach(note -> paragraph(text(note)));
        heading("## Answer");
        answer();
        question();
        if (file.record().unknown() != null) {
            unknown(file.record().unknown());
        }
        if (file.isDecided()) {
            lines.addAll(new CaseMermaid(file).lines());
            lines.addAll(new CaseMarkdownTrees(file).lines());
            lines.addAll(new CaseMarkdownEvidence(file).lines());
        }
        lines.addAll(new CaseMarkdownEnd(file).lines());
        return lines;
    }

    private void answer() {
        String why = file.record().why();
        lines.add("**" + text(file.answer()) + "**" + (why == null ? "" : ": " + text(why)));
        if (!file.record().because().isEmpty()) {
            lines.add("");
            file.record().because().forEach(sentence -> lines.add("* " + cited(sentence)));
        }
        file.record().problems().forEach(this::problem);
        file.record().workloads().forEach(this::workload);
        if (!file.remarks().isEmpty()) {
            heading("### Remarks");
            file.remarks().forEach(this::remark);
        }
    }

    private void problem(RecordedProblem problem) {
        paragraph(
                "**"
                        + text(problem.severity())
                        + "** "
                        + text(problem.what())
                        + " ("
                        + text(CaseWords.place(problem.place()) + ", " + problem.code())
                        + ")");
        if (problem.maybe() != null) {
            paragraph(text(problem.maybe()));
        }
    }

    private void workload(RecordedWorkload workload) {
        heading("### " + text(workload.workload() + ": " + CaseWords.place(workload)));
        lines.add(text(CaseWords.lead(workload)) + ": " + cited(workload.decisive()));
        if (!workload.standings().isEmpty()) {
            lines.add("");
            lines.add("| style | option | points | margin |");
            lines.add("|---|---|---:|---:|");
            workload.standings().forEach(standing -> lines.add(row(workload, standing)));
        }
    }

    private String row(RecordedWorkload workload, RecordedStanding standing) {
        String style = text(CaseWords.style(standing.style()));
        return standing.points() == null
                ? MarkdownFormatter.row(style, "ruled out" + limits(workload, standing), "-", "-")
                : MarkdownFormatter.row(
                        style,
                        text(CaseWords.option(standing.option())),
                        standing.points().toString(),
                        standing.margin() == null ? "-" : standing.margin().toString());
    }

    private String limits(RecordedWorkload workload, RecordedStanding standing) {
        return file.ruledOut(workload.workload(), standing.style()).stream()
                .map(limit -> ": " + text(limit.because()) + " (" + link(limit) + ")")
                .collect(Collectors.joining());
    }

    private String link(ConcludedFact conclusion) {
        return MarkdownFormatter.link(
                "#" + conclusion.number(), file.anchor("conclusion", conclusion.number()));
    }

    private void remark(ConcludedFact remark) {
        lines.add(
                "* **"
                        + text(CaseWords.label(remark))
                        + "**: "
                        + text(remark.because())
                        + " ("
                        + link(remark)
                        + ")");
    }

    private void unknown(RecordedUnknowns unknown) {
        heading("## Unknown facts");
        lines.add(text(file.certainty()));
        if (!unknown.turns().isEmpty()) {
            lines.add("");
            lines.add("| unknown fact | if it is | the answer is |");
            lines.add("|---|---|---|");
            file.turns().forEach(turns -> lines.add(row(turns)));
        }
        if (!unknown.others().isEmpty()) {
            paragraph(
                    "Also unknown, but without effect: "
                            + text(String.join(", ", unknown.others()))
                            + ".");
        }
    }

    private static String row(CaseFile.Turns turns) {
        return MarkdownFormatter.row(
                text(turns.fact()),
                text(String.join("; or ", turns.values())),
                text(turns.answer()));
    }

    private void question() {
        if (file.record().facts().isEmpty()) {
            return;
        }
        heading("## Question");
        lines.add(CaseFile.QUESTION);
        for (CaseFile.Given given : file.given()) {
            heading("### " + text(given.about()));
            lines.add("| fact | given | where |");
            lines.add("|---|---|---|");
            given.facts().forEach(fact -> lines.add(row(fact)));
        }
    }

    private String row(GivenValue fact) {
        return MarkdownFormatter.row(
                MarkdownFormatter.place(file.anchor("fact", fact.path())) + text(fact.path()),
                text(fact.text()),
                text(CaseWords.place(fact.place())));
    }

    private String cited(RuleSentence sentence) {
        return text(sentence.because())
                + " ("
                + MarkdownFormatter.link(sentence.rule(), file.anchor("rule", sentence.rule()))
                + ")";
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading);
        lines.add("");
    }

    private void paragraph(String paragraph) {
        lines.add("");
        lines.add(paragraph);
    }

    private static String text(String text) {
        return MarkdownFormatter.text(text);
    }
}
