package dev.sextant.report.format;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Renders pages by the templates that were compiled with Sextant. */
public final class PageRenderer {

    /** Where the build puts the classes of templates, a package for each folder of them. */
    private static final String TEMPLATES = "dev.sextant.report";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, PageRenderer.class.getClassLoader(), TEMPLATES);

    private PageRenderer() {}

    /**
     * A page, with a line feed at its end.
     *
     * @param template the name of the template
     * @param page what the template shows
     */
    public static String render(String template, PageFrame frame, Object page) {
        return render(template, Map.of("frame", frame, "page", page));
    }

    /** The same of a template that has no frame, or a part of a page. */
    public static String render(String template, Object page) {
        return render(template, Map.of("page", page));
    }

    private static String render(String template, Map<String, Object> parameters) {
        PrintableOutput output = new PrintableOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
