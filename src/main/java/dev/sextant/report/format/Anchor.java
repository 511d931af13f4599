package dev.sextant.report.format;

import java.util.Locale;

/** Names places of a page, so that links can lead there. */
public final class Anchor {

    private Anchor() {}

    /**
     * The name of a place: no two texts get the same one, and none breaks out of an address.
     * Letters, digits and the signs of ids stay as they are, so that a link to a rule can be
     * written by hand.
     */
    public static String of(String kind, String text) {
        StringBuilder anchor = new StringBuilder(kind).append('-');
        text.codePoints().forEach(point -> append(point, anchor));
        return anchor.toString();
    }

    private static void append(int point, StringBuilder anchor) {
        boolean plain =
                point >= 'a' && point <= 'z'
                        || point >= 'A' && point <= 'Z'
                        || point >= '0' && point <= '9'
                        || "-./".indexOf(point) >= 0;
        if (plain) {
            anchor.appendCodePoint(point);
        } else {
            anchor.append(String.format(Locale.ROOT, "_%x_", point));
        }
    }
}
