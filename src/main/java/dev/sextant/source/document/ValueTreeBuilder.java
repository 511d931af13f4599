package dev.sextant.source.document;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Grows values from the events of a parser, and holds what is true of every format: no key twice,
 * no depth, length or number of values without end.
 */
final class ValueTreeBuilder {

    /** Something so wrong that nothing after it can be read. */
    static final class Halt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Halt() {
            super("the problem was reported", null, false, false);
        }
    }

    static final int MOST_DEPTH = 64;
    static final int MOST_VALUES = 1_000_000;
    static final int MOST_PROBLEMS = 100;
    static final int LONGEST_SCALAR = 1 << 20;
    static final int LONGEST_KEY = 256;

    private final List<DocumentValue> roots = new ArrayList<>();
    private final Deque<ContainerBuilder> open = new ArrayDeque<>();
    private final Consumer<Problem> problems;
    private int values;
    private int problemCount;

    ValueTreeBuilder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Walks to the end, or to the problem that halts the walk, and returns the values that are
     * complete.
     */
    List<DocumentValue> grow(Runnable walk) {
        try {
            walk.run();
        } catch (Halt problemCount) {
            open.clear();
        }
        return roots;
    }

    /** Whether an entire value has been read, and nothing is open. */
    boolean isWhole() {
        return open.isEmpty() && !roots.isEmpty();
    }

    /** Whether the next value in hand would be a key. */
    boolean expectsKey() {
        return !open.isEmpty() && open.peek().expectsKey();
    }

    void openMapping(Location location) {
        open(ContainerBuilder.ofMapping(location), location);
    }

    void openSequence(Location location) {
        open(ContainerBuilder.ofSequence(location), location);
    }

    private void open(ContainerBuilder branch, Location location) {
        count(location);
        if (open.size() == MOST_DEPTH) {
            halt(
                    location,
                    "too-deep",
                    "nesting deeper than " + MOST_DEPTH,
                    "Maybe a bracket is never closed.");
        }
        open.push(branch);
    }

    void close() {
        add(open.pop().value());
    }

    void key(String text, Location location) {
        if (text.length() > LONGEST_KEY) {
            String what = "a key of " + text.length() + " characters; the limit is " + LONGEST_KEY;
            halt(location, "too-long", what, "Maybe a quote is never closed.");
        }
        open.peek().key(text, location).ifPresent(first -> duplicate(text, location, first));
    }

    /** A key that was refused: its value is read and dropped. */
    void refusedKey() {
        open.peek().refusedKey();
    }

    void scalar(String text, boolean quoted, Location location) {
        count(location);
        if (text.length() > LONGEST_SCALAR) {
            String what =
                    "a value of " + text.length() + " characters; the limit is " + LONGEST_SCALAR;
            halt(location, "too-long", what, "Maybe a quote is never closed.");
        }
        if (hasHalfCharacter(text)) {
            error(
                    location,
                    "half-character",
                    "half a character (a lone surrogate)",
                    "Maybe an escape sequence is incomplete.");
        }
        add(new ScalarValue(text, quoted, location));
    }

    private void add(DocumentValue value) {
        if (open.isEmpty()) {
            roots.add(value);
        } else {
            open.peek().add(value);
        }
    }

    private void duplicate(String key, Location location, Location first) {
        error(
                location,
                "duplicate-key",
                "key (" + MessageText.cut(key) + ") is a duplicate. The first is at " + first,
                "Maybe delete one of the two, or rename one.");
    }

    void error(Location location, String code, String what, String maybe) {
        problems.accept(Problem.error(location, code, what, maybe));
        if (++problemCount == MOST_PROBLEMS) {
            halt(
                    location,
                    "too-many-problems",
                    "more than " + MOST_PROBLEMS + " problems. Reading stopped here",
                    null);
        }
    }

    void halt(Location location, String code, String what, String maybe) {
        problems.accept(Problem.error(location, code, what, maybe));
        throw new Halt();
    }

    private void count(Location location) {
        if (++values > MOST_VALUES) {
            String what = "more than " + MOST_VALUES + " values";
            halt(location, "too-many-values", what, "Maybe split the file into several.");
        }
    }

    private static boolean hasHalfCharacter(String text) {
        return text.codePoints()
                .anyMatch(
                        point ->
                                point >= Character.MIN_SURROGATE
                                        && point <= Character.MAX_SURROGATE);
    }
}
