package dev.sextant.record.model;

import dev.sextant.decision.FilePosition;
import dev.sextant.source.Problem;
import dev.sextant.source.RelativeNames;
import java.util.List;

/**
 * Something that is wrong with an input, or doubtful.
 *
 * @param severity {@code error} or {@code warning}
 * @param code a stable name of the kind of problem
 * @param what what is wrong, with the value
 * @param maybe the likely repair; null where none is known
 * @param place where it stands
 */
public record RecordedProblem(
        String severity, String code, String what, String maybe, FilePosition place) {

    /** The problems, in files of these names; null where there is none. */
    public static List<RecordedProblem> of(List<Problem> problems, RelativeNames names) {
        return problems.isEmpty()
                ? null
                : problems.stream().map(each -> of(each.with(names))).toList();
    }

    private static RecordedProblem of(Problem problem) {
        return new RecordedProblem(
                problem.severity() == Problem.Severity.ERROR ? "error" : "warning",
                problem.code(),
                problem.what(),
                problem.maybe(),
                FilePosition.of(problem.location()));
    }
}
