package dev.sextant.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RuleCatalogBuilder;
import dev.sextant.authoring.catalog.RulePage;
import dev.sextant.engine.read.ParsedText;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;
import dev.sextant.report.format.Hostile;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** The page of a rule base. */
class CatalogHtmlTest {

    @SuppressWarnings("unused")
    private static final List<String> TEXTS = Hostile.TEXTS;

    private static final Rulebook SHIPPED =
            Sextant.rulebook(RuleFolders.read(Path.of("rules-drl")));
    private static final Document PAGE =
            Jsoup.parse(
                    CatalogHtml.write(
                            new RuleCatalogBuilder(SHIPPED)
                                    .of(List.of(Path.of("scenarios")), Optional.empty()),
                            SHIPPED));

    @TempDir private Path folder;

    @Test
    void tells_of_every_rule_its_sentence_and_its_text() {
        assertThat(PAGE.select("article h3").eachText())
                .isEqualTo(SHIPPED.rules().stream().map(Rule::sentence).toList());
        assertThat(PAGE.select("article details:first-of-type pre").stream())
                .map(Element::wholeText)
                .isEqualTo(SHIPPED.rules().stream().map(Rule::text).toList());
    }

    @Test
    void tells_what_silences_a_rule() {
        Element rule = PAGE.getElementById("rule-kubernetes/long-running");

        assertThat(rule.select("dt:contains(silent after) + dd").text())
                .isEqualTo("report.compute: 2m: it ends within every limit");
    }

    @Test
    void leads_with_every_link_to_a_place_that_is_there() {
        List<String> places =
                PAGE.select("a[href^=#]").stream()
                        .map(link -> link.attr("href").substring(1))
                        .distinct()
                        .toList();

        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates().containsAll(places);
    }

    @Test
    void leads_from_a_rule_to_those_it_feeds_and_back() {
        assertThat(links("rule-facts/enduring", "concludes"))
                .contains("#rule-kubernetes/long-running");
        assertThat(links("rule-kubernetes/long-running", "reads")).contains("#rule-facts/enduring");
    }

    @Test
    void leads_from_a_given_fact_to_the_rules_that_read_it() {
        assertThat(PAGE.getElementById("given-platform.preference").select("a").eachText())
                .containsExactly("advice/not-by-trend");
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

    @ParameterizedTest
    @FieldSource("TEXTS")
    void shows_hostile_texts_as_text(String text) throws IOException {
        Hostile.shownAsText(text, page(text), page("harmless"));
    }

    private static List<String> links(String rule, String term) {
        return PAGE.getElementById(rule)
                .select("dt:contains(" + term + ") + dd a")
                .eachAttr("href");
    }

    /** Every text of a rule base is this one. */
    private String page(String text) throws IOException {
        Location place = new Location(text, 1, 1);
        Rule rule = rule(text, place);
        Citation citation = new Citation(text, text, text, LocalDate.of(2026, 11, 23), place);
        Limit limit =
                new Limit(
                        Provider.AWS,
                        Style.FUNCTIONS,
                        text,
                        Quantity.DURATION,
                        900,
                        "s",
                        LocalDate.of(2026, 11, 23),
                        text,
                        true);
        RuleLayer layer = new RuleLayer(text, List.of(), List.of(), 0, 0);
        Rulebook rulebook =
                new Rulebook(
                        List.of(rule),
                        Map.of(text, citation),
                        Map.of(limit, place),
                        Map.of(rule.id(), 0),
                        List.of(layer, layer),
                        text);
        RulePage told = new RulePage(rule, citation, scenario(text).toString(), List.of(text));
        return CatalogHtml.write(new RuleCatalog(List.of(told), text, 1), rulebook);
    }

    private static Rule rule(String text, Location place) {
        Constraint constraint = ParsedText.constraint(text, text, List.of(text), place);
        return new Rule(
                "x/" + text,
                text,
                text,
                "rules.x",
                text,
                text,
                text,
                place,
                List.of(new Condition.OfFact("Limit", text, List.of(constraint), place)),
                List.of(),
                List.of(new FactInsertion("z" + text, List.of(new Expression.Text(text)))),
                text);
    }

    private Path scenario(String text) throws IOException {
        String quoted = JsonNodeFactory.instance.stringNode(text).toString();
        return Files.writeString(
                folder.resolve("scenario.yaml"),
                """
                rule: x/y
                scenario: %s
                workloads:
                  - {name: report, compute: 2h}
                silent:
                  - {set: {report.compute: 2m}, because: %s}
                """
                        .formatted(quoted, quoted));
    }
}
