package dev.sextant.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text in which addresses may be.
 *
 * @param text the part
 * @param isAddress whether it is an address, to which a link may lead
 */
record TextSegment(String text, boolean isAddress) {

    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s,;()<>\"']+");

    /** The parts of a text: nothing but what begins with https:// is an address. */
    static List<TextSegment> of(String text) {
        List<TextSegment> passages = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            passages.add(new TextSegment(text.substring(from, address.start()), false));
            passages.add(new TextSegment(address.group(), true));
            from = address.end();
        }
        passages.add(new TextSegment(text.substring(from), false));
        return passages.stream().filter(one -> !one.text().isEmpty()).toList();
    }
}
