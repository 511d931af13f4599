package dev.sextant.source;

import java.util.Comparator;
import java.util.List;

/**
 * The result of reading something: a value, or its errors.
 *
 * @param <T> what was read
 * @param value the value; null where there are errors
 * @param problems every error and warning, in the order of their places
 */
public record ReadResult<T>(T value, List<Problem> problems) {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::location);

    /** Sorts the problems, and drops the value where one of them is an error. */
    public ReadResult {
        problems = problems.stream().sorted(BY_PLACE).toList();
        value = hasErrors(problems) ? null : value;
    }

    /** A value with nothing against it. */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(value, List.of());
    }

    /** No value, for one reason. */
    public static <T> ReadResult<T> rejected(Problem problem) {
        return new ReadResult<>(null, List.of(problem));
    }

    /** Whether there is no value, because of errors. */
    public boolean rejected() {
        return hasErrors(problems);
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
