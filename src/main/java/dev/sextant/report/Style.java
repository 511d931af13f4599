package dev.sextant.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The one look of pages and drawings: style sheets and scripts that are written into them, for they
 * need nothing else.
 */
final class Style {

    private Style() {}

    /** The style of a drawing that stands alone. */
    static String ofDrawing() {
        return text("colours.css") + text("drawing.css");
    }

    /** The style of an answer over the range of facts. */
    static String ofSweep() {
        return text("colours.css") + text("sweep.css");
    }

    /** The style of a page, with the drawings in it. */
    static String ofPage() {
        return ofDrawing() + text("page.css");
    }

    /** A file that comes with this package. */
    static String text(String name) {
        try (InputStream file = Style.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
