package dev.sextant.source.table;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/** Reports text that is not a valid table, such as one with a quote that is never closed. */
public final class MalformedTableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    MalformedTableException(List<Problem> problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** For one reason. */
    static MalformedTableException because(Location place, String code, String what, String maybe) {
        return new MalformedTableException(List.of(Problem.error(place, code, what, maybe)));
    }

    /** Its problems: one error at least. */
    public List<Problem> problems() {
        return problems;
    }
}
