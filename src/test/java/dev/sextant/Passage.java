package dev.sextant;

/**
 * A piece of text that people read: a sentence, a paragraph, a comment.
 *
 * @param file where it is written
 * @param line the line at which it begins, from 1
 * @param text as written; its lines end where those of the file do
 */
record Passage(String file, int line, String text) {

    /** The place of a character. */
    String place(int offset) {
        long before = text.substring(0, offset).chars().filter(each -> each == '\n').count();
        return file + ":" + (line + before);
    }
}
