package dev.sextant.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.report.rules.CoverageHtml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What every page has. */
class PageFrameTest {

    private static final Document PAGE =
            Jsoup.parse(CoverageHtml.write(new Coverage(0, List.of())));

    @Test
    void lets_a_browser_run_the_style_and_the_script_of_the_page_and_nothing_else()
            throws Exception {
        assertThat(PAGE.head().child(0).attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src '"
                                + hash(PAGE.selectFirst("style").data())
                                + "'; script-src '"
                                + hash(PAGE.selectFirst("script").data())
                                + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(PAGE.head().child(0).attr("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(PAGE.select("style, script, link, img, iframe, object")).hasSize(2);
    }

    @Test
    void has_landmarks_a_way_past_the_contents_and_a_language() {
        assertThat(PAGE.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(PAGE.select("header, nav[aria-label], main")).hasSize(3);
        assertThat(PAGE.body().child(0).attr("href")).isEqualTo("#main");
        assertThat(PAGE.select("main#main[tabindex=-1]")).hasSize(1);
    }

    @Test
    void names_every_field_of_its_form() {
        assertThat(PAGE.select("input, select"))
                .allSatisfy(field -> assertThat(field.closest("label").ownText()).isNotBlank());
    }

    private static String hash(String text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
