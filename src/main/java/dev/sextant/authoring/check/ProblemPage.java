package dev.sextant.authoring.check;

import java.util.List;

/**
 * Everything about one kind of problem with rules.
 *
 * @param code the lasting name of the kind, as it is in brackets before each problem
 * @param title what it is, in a few words
 * @param group what it is about, in one word
 * @param paragraphs what it is and why it matters
 * @param wrong a piece of a rule base that has the problem; empty where none can be shown as text
 * @param right the same without it
 */
public record ProblemPage(
        String code,
        String title,
        String group,
        List<String> paragraphs,
        List<Example> wrong,
        List<Example> right) {

    /** Copies the lists. */
    public ProblemPage {
        paragraphs = List.copyOf(paragraphs);
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /**
     * A piece of a rule base.
     *
     * @param part which: {@code when}, {@code then}, {@code metadata}, {@code rule}, or {@code
     *     file} and a path
     * @param lines its lines
     */
    public record Example(String part, List<String> lines) {

        /** Copies the list. */
        public Example {
            lines = List.copyOf(lines);
        }
    }
}
