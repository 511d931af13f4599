package dev.sextant.report;

import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.List;

/** Tells problems that were looked for. */
public final class ProblemsText {

    private ProblemsText() {}

    /** Each problem, and how many there are. */
    public static List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        problems.forEach(
                problem -> problem.toString().lines().map(Printable::line).forEach(lines::add));
        int errors =
                (int)
                        problems.stream()
                                .filter(one -> one.severity() == Problem.Severity.ERROR)
                                .count();
        lines.add(
                problems.isEmpty()
                        ? "no problems"
                        : Counted.of(errors, "error")
                                + ", "
                                + Counted.of(problems.size() - errors, "warning"));
        return lines;
    }
}
