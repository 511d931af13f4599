package dev.sextant.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Renders pages by the templates of this package, which were compiled with it. */
final class PageRenderer {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PageRenderer.class.getClassLoader(),
                    PageRenderer.class.getPackageName());

    private PageRenderer() {}

    /**
     * A page, with a line feed at its end.
     *
     * @param template the name of the template
     * @param page what the template shows
     */
    static String render(String template, PageFrame frame, Object page) {
        return render(template, Map.of("frame", frame, "page", page));
    }

    /** The same of a template that has no frame, or a part of a page. */
    static String render(String template, Object page) {
        return render(template, Map.of("page", page));
    }

    private static String render(String template, Map<String, Object> parameters) {
        PrintableOutput output = new PrintableOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
