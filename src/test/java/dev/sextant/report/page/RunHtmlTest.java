package dev.sextant.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.MonthlyCosts;
import dev.sextant.report.PageBills;
import dev.sextant.report.decision.CostText;
import dev.sextant.report.decision.DecisionDetails;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.Hostile;
import dev.sextant.report.run.RunSummary;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionTrace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a run, as a browser reads it before it runs the script. */
class RunHtmlTest {

    @SuppressWarnings("unused")
    private static final List<String> TEXTS = Hostile.TEXTS;

    private static final Sextant SEXTANT = ShippedSextant.get();
    private static final Path STORY = Path.of("scenarios/stories/photo-shop.yaml");
    private static final Path STORY_WITH_BILLS = Path.of("scenarios/stories/ad-exchange.yaml");
    private static final String PAGE = page(List.of(decided(STORY), rejected("unreadable")));
    private static final Document DOCUMENT = Jsoup.parse(PAGE);

    @TempDir private Path folder;

    @Test
    void has_a_row_and_a_story_for_every_outcome_in_their_order() {
        assertThat(DOCUMENT.select("script[data-kind]").eachAttr("data-kind"))
                .containsExactly("rules", "row", "why", "row", "why");
        assertThat(data("row").get(0).get(1).asString()).isEqualTo("Photo shop");
        assertThat(data("row").get(1).get(1).asString()).isEqualTo("broken.yaml");
    }

    @Test
    void keeps_every_text_of_a_story_once() {
        JsonNode texts = data("why").get(0).get("t");

        assertThat(texts.valueStream().map(JsonNode::asString))
                .doesNotHaveDuplicates()
                .contains("thumbnails", "thumbnails.trigger", "[event]");
    }

    @Test
    void holds_every_amount_and_formula_of_the_bills_as_the_text_prints_them() {
        ScenarioOutcome.Decided<PlatformAnswer> outcome = decided(STORY_WITH_BILLS);

        List<List<String>> printed =
                outcome.answer().details().why().workloads().stream()
                        .flatMap(workload -> printed(workload.costs()))
                        .toList();

        assertThat(printed).hasSizeGreaterThan(20);
        assertThat(new PageBills(page(List.of(outcome))).rows()).isEqualTo(printed);
    }

    /** The rows of the tables of the text, on lines that are as long as they need to be. */
    private static Stream<List<String>> printed(MonthlyCosts costs) {
        return CostText.lines(costs, 10_000).stream()
                .map(line -> List.of(line.strip().split(" {2,}")))
                .filter(cells -> cells.size() == 3 && !cells.contains("a month"));
    }

    @Test
    void tells_without_its_script_the_totals_and_the_text_of_every_rule() {
        assertThat(DOCUMENT.select(".totals").text())
                .isEqualTo("2 inputs: 1 decided, 1 rejected, 0 failed");
        assertThat(DOCUMENT.select(".rules article pre").stream())
                .map(Element::wholeText)
                .isEqualTo(SEXTANT.rulebook().rules().stream().map(Rule::text).toList());
        assertThat(DOCUMENT.select("noscript")).hasSize(1);
    }

    @Test
    void lets_a_browser_run_its_own_style_and_script_and_nothing_else() throws Exception {
        assertThat(DOCUMENT.head().child(0).attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src '"
                                + hash(DOCUMENT.selectFirst("style").data())
                                + "'; script-src '"
                                + hash(DOCUMENT.selectFirst("script:not([type])").data())
                                + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(DOCUMENT.select("script:not([type=application/json])")).hasSize(1);
        assertThat(DOCUMENT.select("link, img, iframe, object, [style], [onclick]")).isEmpty();
    }

    @Test
    void leads_with_every_link_to_a_place_that_is_there() {
        List<String> places =
                DOCUMENT.select("a[href^=#]").stream()
                        .map(link -> link.attr("href").substring(1))
                        .toList();

        assertThat(DOCUMENT.select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .containsAll(places);
    }

    @Test
    void writes_of_an_outcome_the_same_whatever_was_written_before() {
        ScenarioOutcome<PlatformAnswer> outcome = decided(STORY);
        RunHtml used = new RunHtml(SEXTANT.rulebook(), KnowledgeScope.ALL);
        used.begin();
        used.next(0, rejected("unreadable"));

        assertThat(used.next(1, outcome))
                .isEqualTo(new RunHtml(SEXTANT.rulebook(), KnowledgeScope.ALL).next(1, outcome));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void keeps_hostile_texts_as_data(String text) throws Exception {
        String hostile = page(List.of(named(text), rejected(text)));
        String harmless = page(List.of(named("harmless"), rejected("harmless")));

        assertThat(shape(hostile)).isEqualTo(shape(harmless));
        assertThat(Jsoup.parse(hostile).select("script[data-kind]").stream())
                .extracting(Element::data)
                .noneMatch(data -> data.contains("<") || data.contains(">"))
                .anyMatch(data -> read(data).toString().contains(quoted(text)));
    }

    @Test
    void shows_what_turns_the_direction_of_reading_or_ends_a_line_as_its_code() throws Exception {
        String row =
                new RunHtml(SEXTANT.rulebook(), KnowledgeScope.ALL)
                        .next(0, named("a\u202eb\u2028c"));

        assertThat(row).doesNotContain("\u202e", "\u2028");
        assertThat(row).contains("a\\\\u202eb\\\\u2028c");
    }

    @Test
    void words_a_sentence_anew_where_no_filling_of_its_holes_gives_it() {
        RuleNumbers numbers = new RuleNumbers(SEXTANT.rulebook());
        List<String> texts = new ArrayList<>();

        numbers.add(
                new RuleSentence("kubernetes/long-running", "something else"),
                JsonMapper.shared().createArrayNode(),
                (into, text) -> texts.add(text));

        assertThat(texts).containsExactly("something else");
    }

    private ScenarioOutcome<PlatformAnswer> named(String name) throws Exception {
        Path file = folder.resolve("named.yaml");
        String quoted = quoted(name);
        Files.writeString(
                file,
                "scenario: "
                        + quoted
                        + "\nworkloads:\n  - name: "
                        + quoted
                        + "\n    trigger: [event]\n    state: stateless\n");
        return decided(file);
    }

    private static ScenarioOutcome.Decided<PlatformAnswer> decided(Path file) {
        Scenario scenario = Sextant.read(List.of(file)).scenarios().get(0);
        DecisionTrace trace = SEXTANT.decide(scenario.facts());
        return new ScenarioOutcome.Decided<>(
                scenario.name(),
                scenario.location(),
                List.of(),
                new PlatformAnswer(
                        trace.recommendation(),
                        List.of(
                                new PlatformAnswer.Placed(
                                        trace.placements().get(0),
                                        SEXTANT.decisive(trace).get(0).first())),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        new DecisionDetails(SEXTANT.explain(trace), null),
                        DecisionCertainty.UNKNOWN));
    }

    private static ScenarioOutcome<PlatformAnswer> rejected(String what) {
        Location place = new Location("broken.yaml", 3, 1);
        return new ScenarioOutcome.Rejected<>(
                place, List.of(Problem.error(place, "broken", what, "Maybe mend it.")));
    }

    private static String page(List<ScenarioOutcome<PlatformAnswer>> outcomes) {
        RunHtml report = new RunHtml(SEXTANT.rulebook(), KnowledgeScope.ALL);
        RunSummary summary = new RunSummary();
        StringBuilder page = new StringBuilder(report.begin());
        for (ScenarioOutcome<PlatformAnswer> outcome : outcomes) {
            page.append(report.next(summary.totals().scenarios(), outcome));
            summary.add(outcome);
        }
        return page.append(report.end(summary)).toString();
    }

    private static List<JsonNode> data(String kind) {
        return DOCUMENT.select("script[data-kind=" + kind + "]").stream()
                .map(block -> read(block.data()))
                .toList();
    }

    private static JsonNode read(String data) {
        return JsonMapper.shared().readTree(data);
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static List<String> shape(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                .map(element -> element.tagName() + element.attributes().asList().size())
                .toList();
    }

    private static String hash(String text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
