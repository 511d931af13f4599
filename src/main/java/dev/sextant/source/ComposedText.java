package dev.sextant.source;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts in the one form that stands for all that look the same: letters with their marks as one
 * character, and no blanks around. A reader of a report could not distinguish the others.
 */
public final class ComposedText {

    /** Spaces at which no line breaks. Web pages, word processors and spreadsheets write them. */
    private static final Pattern NO_BREAK_SPACE = Pattern.compile("[\\u00a0\\u2007\\u202f]");

    /** Characters that are not seen, and that no language needs in a name. */
    private static final Map<Integer, String> INVISIBLE =
            Map.of(
                    0x00ad, "a soft hyphen",
                    0x200b, "a zero-width space",
                    0x2060, "a word joiner",
                    0xfeff, "a byte order mark");

    private ComposedText() {}

    /** The text in this form. */
    public static String of(String text) {
        return withPlainSpaces(Normalizer.normalize(text, Normalizer.Form.NFC)).strip();
    }

    /** The text with a plain space for each at which no line breaks. */
    public static String withPlainSpaces(String text) {
        return NO_BREAK_SPACE.matcher(text).replaceAll(" ");
    }

    /** The first character that is not seen, in words; empty if there is none. */
    public static String invisible(String text) {
        return text.chars()
                .filter(INVISIBLE::containsKey)
                .mapToObj(INVISIBLE::get)
                .findFirst()
                .orElse("");
    }
}
