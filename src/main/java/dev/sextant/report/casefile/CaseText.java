package dev.sextant.report.casefile;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.record.model.RecordedProblem;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;

/** Shows a decision in short: the answer, what was decisive, what is to be minded, the seal. */
public final class CaseText {

    private final CaseFile file;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private CaseText(CaseFile file, int width) {
        this.file = file;
        this.width = width;
    }

    /** The lines. */
    public static List<String> lines(StoredRecord kept, int width) {
        CaseText text = new CaseText(CaseFile.of(kept), width);
        text.answer();
        text.seal();
        return text.lines;
    }

    private void answer() {
        String why = file.record().why();
        wrap(file.name() + ": " + file.answer() + (why == null ? "" : ": " + why), "");
        file.notes().forEach(note -> wrap(note, "  "));
        file.record().because().forEach(sentence -> wrap(sentence.cited(), "  "));
        file.record().problems().forEach(this::problem);
        file.record().workloads().forEach(this::workload);
        if (!file.remarks().isEmpty()) {
            lines.add("");
            file.remarks().forEach(this::remark);
        }
        if (!file.certainty().isEmpty()) {
            lines.add("");
            wrap(file.certainty(), "");
        }
    }

    private void problem(RecordedProblem problem) {
        wrap(
                problem.severity()
                        + "["
                        + problem.code()
                        + "]: "
                        + problem.what()
                        + "  ("
                        + CaseWords.place(problem.place())
                        + ")",
                "  ");
    }

    private void workload(RecordedWorkload workload) {
        lines.add("");
        wrap(
                workload.workload()
                        + ": "
                        + CaseWords.place(workload)
                        + ", "
                        + CaseWords.lead(workload),
                "");
        wrap(workload.decisive().cited(), "  ");
    }

    private void remark(ConcludedFact remark) {
        lines.addAll(
                LineWrapper.hanging(
                        TextSanitizer.line(CaseWords.label(remark) + ": " + remark.because()),
                        width));
    }

    private void seal() {
        lines.add("");
        int longest = file.seal().keySet().stream().mapToInt(String::length).max().orElse(0);
        file.seal()
                .forEach(
                        (term, value) ->
                                lines.add(
                                        term
                                                + " ".repeat(longest - term.length() + 2)
                                                + TextSanitizer.line(value)));
        lines.add("");
        wrap(file.proof(), "");
    }

    private void wrap(String text, String indent) {
        lines.addAll(LineWrapper.indented(TextSanitizer.line(text), indent, width));
    }
}
