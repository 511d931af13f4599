package dev.sextant.rulebook.folder;

import dev.sextant.source.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A rules folder that cannot be used. Its message holds every problem, as people read it. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Rejected for these problems; at least one of them is an error. */
    public InvalidRulesException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the files and of the places in them. */
    public List<Problem> problems() {
        return problems;
    }
}
