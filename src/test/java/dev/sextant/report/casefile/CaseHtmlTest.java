package dev.sextant.report.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.Cases;
import dev.sextant.report.format.Hostile;
import dev.sextant.source.Digest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A decision as a page to file. */
class CaseHtmlTest {

    @SuppressWarnings("unused")
    private static final List<String> TEXTS = Hostile.TEXTS;

    private static final StoredRecord PHOTOS = Cases.ofPhotos();
    private static final Document PAGE = Jsoup.parse(CaseHtml.write(PHOTOS));

    @Test
    void tells_the_answer_the_question_what_led_to_it_and_what_binds_it() {
        assertThat(PAGE.select("h1").text()).isEqualTo("thumbnails of photos: serverless");
        assertThat(PAGE.select("h2").eachText())
                .containsExactly(
                        "Answer",
                        "Question",
                        "How the answer was reached",
                        "Conclusions",
                        "Rules",
                        "Statements",
                        "Limits and figures",
                        "Seal");
    }

    @Test
    void tells_each_conclusion_figure_fact_and_rule_at_one_place() {
        List<String> places = PAGE.select("[id]").eachAttr("id");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(places.stream().filter(id -> id.matches("conclusion-\\d+")))
                .hasSameSizeAs(PHOTOS.record().derived());
        assertThat(places.stream().filter(id -> id.matches("figure-\\d+")))
                .hasSameSizeAs(PHOTOS.record().figures());
        assertThat(places.stream().filter(id -> id.startsWith("fact-")))
                .hasSameSizeAs(PHOTOS.record().facts());
        assertThat(places.stream().filter(id -> id.startsWith("rule-") && !id.contains("heading")))
                .hasSameSizeAs(PHOTOS.record().cited());
    }

    @Test
    void leads_with_every_link_to_a_place_that_is_there() {
        for (StoredRecord kept : List.of(PHOTOS, Cases.of("x"), Cases.rejected(), Cases.failed())) {
            Document page = Jsoup.parse(CaseHtml.write(kept));

            assertThat(page.select("[id]").eachAttr("id"))
                    .doesNotHaveDuplicates()
                    .containsAll(
                            page.select("a[href^=#]").eachAttr("href").stream()
                                    .map(link -> link.substring(1))
                                    .toList());
        }
    }

    @Test
    void tells_of_a_conclusion_its_rule_its_conditions_and_what_they_read() {
        assertThat(PAGE.getElementById("conclusion-11").text())
                .isEqualTo(
                        "#11 started by: workload thumbnails, start event the triggers of"
                                + " thumbnails include event, a start by event by facts/started-by,"
                                + " rules-drl/facts/started-by.drl:7:1"
                                + " TriggerGroup( $trigger : trigger, $start : start ) trigger"
                                + " event, start event figure 4, as of 2026-11-23"
                                + " Workload( $name : name, trigger contains $trigger ) name"
                                + " thumbnails, trigger [event] thumbnails.trigger: [event]"
                                + " (photos.yaml:6:5)");
    }

    @Test
    void runs_nothing_and_asks_nobody() {
        String style = PAGE.selectFirst("style").data();
        String hash =
                Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.sha256(style)));

        assertThat(PAGE.head().child(0).attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-"
                                + hash
                                + "'; base-uri 'none'; form-action 'none'");
        assertThat(PAGE.select("style, script, link, img, iframe, object, form")).hasSize(1);
        assertThat(PAGE.select("[style], [onclick], [src]")).isEmpty();
    }

    @Test
    void has_its_headings_in_order() {
        List<Integer> levels =
                PAGE.select("h1, h2, h3, h4").stream()
                        .map(heading -> Integer.valueOf(heading.tagName().substring(1)))
                        .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int index = 1; index < levels.size(); index++) {
            assertThat(levels.get(index)).isBetween(2, levels.get(index - 1) + 1);
        }
    }

    @Test
    void names_its_drawings_and_says_the_same_in_words() {
        assertThat(PAGE.select("svg > title").eachText())
                .containsExactly(
                        "What led to the answer for the platform",
                        "What led to the answer for thumbnails");
        assertThat(PAGE.select("svg").get(1).select("a")).hasSize(9);
        assertThat(PAGE.select(".drawn").get(1).select("details li")).hasSize(9);
    }

    @Test
    void tells_why_an_input_was_rejected() {
        Document page = Jsoup.parse(CaseHtml.write(Cases.rejected()));

        assertThat(page.select("h1").text()).isEqualTo("shop.yaml:1:1: rejected");
        assertThat(page.select("#answer").text())
                .isEqualTo(
                        "Answer rejected error there is no fact (traffik) shop.yaml:4:5"
                                + " [unknown-field] Maybe you mean (traffic).");
        assertThat(page.select("h2").eachText()).containsExactly("Answer", "Seal");
    }

    @Test
    void tells_why_a_decision_failed() {
        Document page = Jsoup.parse(CaseHtml.write(Cases.failed()));

        assertThat(page.select("#answer").text())
                .isEqualTo("Answer failed: rule (verdict/lead) failed: too many facts");
    }

    @Test
    void says_that_it_proves_nothing_and_what_does() {
        assertThat(PAGE.select("#seal p").text())
                .isEqualTo(
                        "This page is no proof, and its content is not sealed. 'sextant run"
                            + " --record DIR' records decisions so that 'sextant verify DIR' can"
                            + " prove them.");
        assertThat(Jsoup.parse(CaseHtml.write(Cases.of("x"))).select("#seal p").text())
                .isEqualTo(
                        "This page is no proof. 'sextant verify DIR' is, for the folder DIR that"
                                + " the page was made from. The folder was not verified for this"
                                + " page.");
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void shows_hostile_texts_as_text(String text) {
        String asLong = text.replaceAll("[^ ]", "x");

        Hostile.shownAsText(text, CaseHtml.write(Cases.of(text)), CaseHtml.write(Cases.of(asLong)));
    }
}
