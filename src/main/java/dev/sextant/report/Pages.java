package dev.sextant.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Renders pages by the templates of this package, which were compiled with it. */
final class Pages {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Pages.class.getClassLoader(),
                    Pages.class.getPackageName());

    private Pages() {}

    /**
     * A page, with a line feed at its end.
     *
     * @param template the name of the template
     * @param page what the template shows
     */
    static String render(String template, Frame frame, Object page) {
        PrintableOutput output = new PrintableOutput();
        ENGINE.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        return output.toString();
    }
}
