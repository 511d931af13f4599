package dev.sextant.report.audit;

import dev.sextant.record.query.DecisionMatch;
import dev.sextant.report.format.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Renders decisions that were found as a table for people, one for every thousand of them. */
public final class AuditText implements AuditReport {

    private static final int MOST_ROWS = 1000;
    private static final int MOST_OF_PATH = 24;

    private final int width;
    private final boolean namesFiles;
    private final List<DecisionMatch> kept = new ArrayList<>();

    /**
     * @param width the width of a line, in characters
     * @param namesFiles whether to say in which file a record is: there are several
     */
    public AuditText(int width, boolean namesFiles) {
        this.width = width;
        this.namesFiles = namesFiles;
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String next(DecisionMatch found) {
        kept.add(found);
        return kept.size() == MOST_ROWS ? table() : "";
    }

    @Override
    public String end(AuditTotals totals) {
        StringBuilder text = new StringBuilder(table());
        for (String line : totals.lines()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private String table() {
        if (kept.isEmpty()) {
            return "";
        }
        TextTable table =
                new TextTable(
                        List.of(
                                namesFiles ? "record" : "index",
                                "scenario",
                                "answer",
                                "margin",
                                "found"),
                        List.of(!namesFiles, false, false, true, false));
        kept.forEach(found -> table.row(row(found)));
        kept.clear();
        return String.join("\n", table.lines(width)) + "\n\n";
    }

    private List<String> row(DecisionMatch found) {
        return List.of(
                record(found),
                found.scenario() == null ? "" : found.scenario(),
                found.recommendation() == null ? found.status() : found.recommendation(),
                found.margin() == null ? "-" : String.valueOf(found.margin()),
                String.join("; ", found.found().isEmpty() ? reason(found) : found.found()));
    }

    /** By what sextant record show finds it: its number in the chain, else its line. */
    private String record(DecisionMatch found) {
        String number = String.valueOf(found.position() == null ? found.line() : found.position());
        return namesFiles
                ? end(found.file().replaceFirst("/records.jsonl$", "")) + ":" + number
                : number;
    }

    /** Paths differ towards their ends. */
    private static String end(String path) {
        return path.length() <= MOST_OF_PATH
                ? path
                : "…" + path.substring(path.length() - MOST_OF_PATH + 1);
    }

    private static List<String> reason(DecisionMatch found) {
        if (found.because() != null) {
            return List.of(found.because());
        }
        return found.inputFile() == null
                ? List.of()
                : List.of(
                        found.inputFile()
                                + (found.inputLine() == null ? "" : ":" + found.inputLine()));
    }
}
