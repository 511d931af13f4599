package dev.sextant.report.format;

import gg.jte.TemplateOutput;

/** Collects a page; what could turn the direction of reading is shown as its code. */
final class PrintableOutput implements TemplateOutput {

    private final StringBuilder page = new StringBuilder();

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        int start = from;
        for (int end = text.indexOf('\n', start);
                end >= 0 && end < to;
                end = text.indexOf('\n', start)) {
            page.append(TextSanitizer.line(text.substring(start, end))).append('\n');
            start = end + 1;
        }
        page.append(TextSanitizer.line(text.substring(start, to)));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
