package dev.sextant.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts that would be more than text if a page let them, and pages that hold them. */
public final class Hostile {

    public static final List<String> TEXTS =
            List.of(
                    "<script>alert(1)</script>",
                    "</script></style></title><img src=x onerror=alert(1)>",
                    "javascript:alert(1)",
                    "\" onmouseover=\"alert(1)",
                    "' onfocus='alert(1)",
                    "]]><!-- --!>",
                    "<svg onload=alert(1)><text>",
                    "&lt;b&gt; &amp; &#60;",
                    "${x} @template.page() $unsafe{x}");

    private Hostile() {}

    /** Asks that both pages have the same elements and attributes, and that one shows the text. */
    public static void shownAsText(String text, String page, String harmless) {
        assertThat(shape(page)).isEqualTo(shape(harmless));
        assertThat(Jsoup.parse(page).selectFirst("main").wholeText()).contains(text);
    }

    private static List<String> shape(String page) {
        Document document = Jsoup.parse(page);
        return document.getAllElements().stream().map(Hostile::shape).toList();
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).toList();
    }
}
