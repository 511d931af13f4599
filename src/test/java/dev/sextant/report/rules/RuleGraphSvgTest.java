package dev.sextant.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.graph.RuleNeighbors;
import dev.sextant.rulebook.model.LinkedRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Drawings of which rule feeds which. */
class RuleGraphSvgTest {

    private static final List<RuleLinks> RULES =
            new LinkedRules()
                    .rule("facts/enduring", "Workload > Enduring")
                    .rule("kubernetes/builds", "Enduring > Favors")
                    .rule("kubernetes/long-running", "Enduring > Favors")
                    .rule("verdict/score", "Favors Weight > Score")
                    .links();

    @Test
    void puts_rules_of_a_folder_that_read_and_conclude_the_same_into_one_box() {
        Document drawing = read(RuleGraphSvg.write(RULES));

        assertThat(drawing.select("g[role=group]").eachAttr("aria-label"))
                .containsExactly(
                        "Rules of facts that conclude Enduring",
                        "Fact Enduring",
                        "Rules of kubernetes that read Enduring and conclude Favors",
                        "Fact Favors",
                        "Rules of verdict that read Favors and conclude Score",
                        "Fact Score");
        assertThat(drawing.select("text").eachText())
                .containsExactly(
                        "facts",
                        "enduring",
                        "Enduring",
                        "kubernetes",
                        "builds",
                        "long-running",
                        "Favors",
                        "verdict",
                        "score",
                        "Score");
    }

    @Test
    void shows_given_facts_and_figures_where_one_rule_is_asked_for() {
        Document drawing =
                read(
                        RuleGraphSvg.write(
                                RuleNeighbors.of(RULES, "verdict/score", 1), "verdict/score"));

        assertThat(drawing.select("title").first().text())
                .isEqualTo("What feeds verdict/score, what it feeds");
        assertThat(drawing.select("text.figure").eachText()).containsExactly("Weight");
        assertThat(drawing.select("text.asked").eachText()).containsExactly("score");
    }

    @Test
    void leads_an_arrow_from_and_to_every_box_that_reads_and_concludes() {
        Document drawing = read(RuleGraphSvg.write(RULES));

        assertThat(drawing.select("polyline.arrow")).hasSize(5);
        assertThat(drawing.select("polygon.head")).hasSize(5);
    }

    @Test
    void gives_every_line_of_text_its_room() {
        Document drawing =
                read(
                        RuleGraphSvg.write(
                                new LinkedRules()
                                        .rule("wide/世界の全ての人々のための規則", "Workload > Favors")
                                        .rule("long/" + "m".repeat(200), "Favors > Score")
                                        .links()));

        for (Element text : drawing.select("text")) {
            Element box = text.parents().select("[role=group]").first().selectFirst("rect");
            int end = number(text, "x") + number(text, "textLength");
            assertThat(end).isLessThan(number(box, "x") + number(box, "width"));
            assertThat(number(text, "y")).isLessThan(number(box, "y") + number(box, "height"));
        }
    }

    @Test
    void draws_the_same_in_any_locale_and_in_any_thread() {
        String drawn = RuleGraphSvg.write(RULES);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));

            assertThat(
                            IntStream.range(0, 8)
                                    .parallel()
                                    .mapToObj(index -> RuleGraphSvg.write(RULES)))
                    .containsOnly(drawn);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shows_hostile_names_as_text() {
        String hostile = "x/</text><script>alert(1)</script>\" onload=\"]]><!--\u202e\u2028";

        Document drawing =
                read(RuleGraphSvg.write(new LinkedRules().rule(hostile, "> Favors").links()));

        assertThat(drawing.select("script, [onload]")).isEmpty();
        assertThat(drawing.select("text.rule").eachText())
                .containsExactly(
                        "</text><script>alert(1)</script>\" onload=\"]]><!--\\u202e\\u2028");
    }

    @Test
    void names_itself_and_what_is_drawn() {
        Element svg = read(RuleGraphSvg.write(RULES)).selectFirst("svg");

        assertThat(svg.attr("aria-labelledby")).isEqualTo("title description");
        assertThat(svg.selectFirst("#description").text())
                .isEqualTo(
                        "4 rules and 3 types of facts. Rules of a folder that read and conclude the"
                            + " same facts share a box. Arrows lead from a fact to the rules that"
                            + " read it, and from rules to the facts that they conclude.");
    }

    private static Document read(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser());
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.attr(attribute));
    }
}
