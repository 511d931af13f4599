package dev.sextant.audit;

import dev.sextant.source.Problem;
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
        String severity, String code, String what, String maybe, KeptPlace place) {

    /** The problems; null where there is none. */
    static List<RecordedProblem> of(List<Problem> problems) {
        return problems.isEmpty() ? null : problems.stream().map(RecordedProblem::of).toList();
    }

    private static RecordedProblem of(Problem problem) {
        return new RecordedProblem(
                problem.severity() == Problem.Severity.ERROR ? "error" : "warning",
                problem.code(),
                problem.what(),
                problem.maybe(),
                KeptPlace.of(problem.location()));
    }
}
