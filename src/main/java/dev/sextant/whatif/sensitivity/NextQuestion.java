package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.model.FactPair;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.words.QuestionWriter;
import dev.sextant.trace.FactPath;

/**
 * A fact that is worth asking for, and why: some value of it turns the answer for the platform or
 * the option of a workload, alone or together with a value of another unknown fact, or it belongs
 * to the same question as one of which that is so.
 *
 * @param path the fact to ask for
 * @param text the question for it, in plain words
 * @param alone what its values could turn alone; null where they could turn nothing
 * @param together what it could turn together with another fact; null where it could alone
 * @param beside the fact that the same question asks for; null where this one itself could turn
 *     something
 */
public record NextQuestion(
        FactPath path, String text, OpenQuestion alone, FactPair together, FactPath beside) {

    /** A fact that could turn the answer alone. */
    public static NextQuestion of(OpenQuestion alone) {
        return new NextQuestion(alone.path(), alone.text(), alone, null, null);
    }

    /** The first of two facts that could turn the answer together. */
    public static NextQuestion of(FactPair together) {
        FactPath path = together.first();
        return new NextQuestion(path, QuestionWriter.about(path), null, together, null);
    }

    /** A fact that is asked for because another is. */
    public static NextQuestion beside(FactPath other, FactPath path) {
        return new NextQuestion(path, QuestionWriter.about(path), null, null, other);
    }
}
