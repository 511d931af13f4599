package dev.sextant.source;

import java.nio.charset.CharacterCodingException;

/** Reports bytes that are no text in the encoding of their file. */
public final class MalformedTextException extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    MalformedTextException(Problem problem) {
        this.problem = problem;
    }

    /** What is wrong, with its line. */
    public Problem problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return problem.toString();
    }
}
