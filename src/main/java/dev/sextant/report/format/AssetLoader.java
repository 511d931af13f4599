package dev.sextant.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one look of pages and drawings: style sheets and scripts that are written into them, for they
 * need nothing else.
 */
public final class AssetLoader {

    /** The parts of the script of a report; each uses none but those before it. */
    private static final List<String> SCRIPTS_OF_REPORT =
            List.of(
                    "elements",
                    "data",
                    "tree",
                    "contrast",
                    "bill",
                    "platform",
                    "table",
                    "map",
                    "page");

    private AssetLoader() {}

    /** The style of a drawing that is self-contained. */
    public static String ofDrawing() {
        return text("colours.css") + text("drawing.css");
    }

    /** The style of an answer over the range of facts. */
    public static String ofSweep() {
        return text("colours.css") + text("sweep.css");
    }

    /** The style of a page, with the drawings in it. */
    static String ofPage() {
        return ofDrawing() + text("page.css");
    }

    /** The style of the report of a run. */
    static String ofReport() {
        return ofPage() + text("report.css");
    }

    /** The style of a case file. */
    static String ofCase() {
        return ofPage() + text("case.css");
    }

    /** The script of the report of a run: its files in order, in a scope of their own. */
    static String scriptOfReport() {
        StringBuilder script = new StringBuilder("'use strict';\n(() => {\n");
        SCRIPTS_OF_REPORT.forEach(name -> script.append(text("report/" + name + ".js")));
        return script.append("})();\n").toString();
    }

    /** A file that comes with this package. */
    static String text(String name) {
        try (InputStream file = AssetLoader.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
