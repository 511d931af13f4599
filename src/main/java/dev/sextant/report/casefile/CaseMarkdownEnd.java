package dev.sextant.report.casefile;

import dev.sextant.record.model.SilentRule;
import dev.sextant.report.format.MarkdownFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes the end of a case file: silent rules, what was redacted, the seal. */
final class CaseMarkdownEnd {

    private final CaseFile file;
    private final List<String> lines = new ArrayList<>();

    CaseMarkdownEnd(CaseFile file) {
        this.file = file;
    }

    /** The sections. */
    List<String> lines() {
        if (!file.record().silent().isEmpty()) {
            lines.addAll(List.of("", "## Silent rules", ""));
            lines.add("| rule | about | conditions that held | what did not hold |");
            lines.add("|---|---|---:|---|");
            file.record().silent().forEach(silent -> lines.add(row(silent)));
        }
        if (!file.record().redacted().isEmpty()) {
            lines.addAll(List.of("", "## Redacted values", "", CaseFile.REDACTED, ""));
            file.record()
                    .redacted()
                    .forEach(
                            value ->
                                    lines.add(
                                            "* "
                                                    + MarkdownFormatter.text(value.path())
                                                    + ": "
                                                    + MarkdownFormatter.code(value.digest())));
        }
        lines.addAll(
                List.of("", "## Seal", "", "**" + MarkdownFormatter.text(file.proof()) + "**", ""));
        file.seal()
                .forEach(
                        (term, value) ->
                                lines.add("* " + term + ": " + MarkdownFormatter.code(value)));
        return lines;
    }

    private static String row(SilentRule silent) {
        return MarkdownFormatter.row(
                MarkdownFormatter.text(silent.rule()),
                silent.workload() == null
                        ? "the platform"
                        : MarkdownFormatter.text(silent.workload()),
                silent.met() + " of " + silent.conditions(),
                MarkdownFormatter.text(silent.why()));
    }
}
