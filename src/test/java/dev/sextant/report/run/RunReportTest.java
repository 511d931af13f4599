package dev.sextant.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.sextant.Approved;
import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Lack;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.scenario.value.MissingFacts;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.FactPath;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunReportTest {

    private static final Location PLACE = new Location("shops/shop.yaml", 3, 1);

    @Test
    void shows_a_line_for_each_workload_and_the_totals() {
        Approved.check(
                "report/run.txt",
                rendered(
                        new RunText(rulebook(), KnowledgeScope.ALL, 110),
                        decided("Photo shop"),
                        rejected(),
                        failed()));
    }

    @Test
    void shows_totals_alone_where_nothing_was_decided() {
        assertThat(rendered(new RunText(rulebook(), KnowledgeScope.ALL, 100), rejected()))
                .endsWith("1 replaced\n\n1 input: 0 decided, 1 rejected, 0 failed\n");
    }

    @Withstands(Fault.TERMINAL_ESCAPE)
    @Test
    void shows_terminal_control_characters_as_codes() {
        assertThat(
                        rendered(
                                new RunText(rulebook(), KnowledgeScope.ALL, 110),
                                decided("Shop\u001b[2J\u202e")))
                .contains("\nShop\\u001b[2J\\u202e ");
    }

    @Test
    void writes_the_run_as_json() {
        Approved.check(
                "report/run.json",
                rendered(
                        new RunJson(rulebook(), KnowledgeScope.ALL),
                        decided("Photo shop"),
                        rejected(),
                        failed()));
    }

    @Test
    void writes_a_run_of_nothing_as_json() {
        assertThat(rendered(new RunJson(rulebook(), KnowledgeScope.ALL)))
                .contains("\"scenarios\": [],\n")
                .endsWith("    \"failed\": {}\n  },\n  \"reachedLimit\": false\n}\n");
    }

    @Test
    void writes_each_outcome_on_a_line_of_its_own() {
        Approved.check(
                "report/run.jsonl",
                rendered(
                        new RunJsonLines(rulebook()), decided("Photo shop"), rejected(), failed()));
    }

    @Test
    void writes_a_row_for_each_workload_that_another_reader_takes() {
        String csv =
                rendered(new RunCsv(rulebook()), decided("=1+1, \"Shop\""), rejected(), failed());

        Approved.check("report/run.csv", csv);
        assertThat(CsvReader.builder().ofCsvRecord(csv).stream())
                .hasSize(5)
                .allMatch(row -> row.getFieldCount() == 17);
    }

    @Test
    void writes_the_run_as_markdown() {
        Approved.check(
                "report/run.md",
                rendered(
                        new RunMarkdown(rulebook(), KnowledgeScope.ALL),
                        decided("Photo | <b>shop</b>"),
                        rejected(),
                        failed()));
    }

    @Test
    void writes_a_test_case_for_each_input_that_another_reader_takes() throws Exception {
        String xml =
                rendered(new RunJUnit(), decided("]]> Photo \u0000 shop"), rejected(), failed());

        Approved.check("report/run.junit.xml", xml);
        assertThat(Jsoup.parse(xml, Parser.xmlParser()).select("testcase")).hasSize(3);
    }

    @Test
    void begins_another_suite_after_a_thousand_inputs() {
        RunJUnit report = new RunJUnit();
        StringBuilder xml = new StringBuilder();
        for (int position = 0; position < 1001; position++) {
            xml.append(report.next(position, failed()));
            assertThat(report.isAtRest()).isEqualTo(position == 999);
        }
        xml.append(report.end(new RunSummary()));

        assertThat(xml.toString().lines().filter(line -> line.startsWith("<testsuite ")))
                .containsExactly(suite(1000), suite(1));
    }

    private static String suite(int tests) {
        return "<testsuite name=\"sextant run\" tests=\"%d\" failures=\"0\" errors=\"%d\" skipped=\"0\">"
                .formatted(tests, tests);
    }

    @Withstands(Fault.SPREADSHEET_FORMULA)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"
            })
    void no_cell_begins_a_formula(String sign) {
        assertThat(RunCsv.text(sign + "cmd"))
                .isEqualTo("'" + (sign.equals("\n") ? sign : TextSanitizer.line(sign)) + "cmd");
    }

    @Test
    void no_character_steers_a_terminal_or_turns_the_direction_of_reading() {
        String name = "evil\u202etxt \u001b[31m \u0085 \u2066 \ud83d\ude00 é";

        for (RunReport report : List.of(new RunCsv(rulebook()), new RunJsonLines(rulebook()))) {
            assertThat(rendered(report, decided(name)))
                    .doesNotContain("\u001b", "\u0085", "\u202e", "\u2066")
                    .contains("\\u202etxt", "\ud83d\ude00 é");
        }
    }

    @SafeVarargs
    private static String rendered(RunReport report, ScenarioOutcome<PlatformAnswer>... outcomes) {
        StringBuilder text = new StringBuilder(report.begin());
        RunSummary summary = new RunSummary();
        for (ScenarioOutcome<PlatformAnswer> outcome : outcomes) {
            text.append(report.next(summary.totals().scenarios(), outcome));
            summary.add(outcome);
        }
        return text.append(report.end(summary)).toString();
    }

    private static Rulebook rulebook() {
        return new Rulebook(
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(
                        new RuleLayer("rules-drl", List.of("a/b", "a/c"), List.of(), 4, 0),
                        new RuleLayer("house", List.of("a/d"), List.of("a/e"), 0, 1)),
                "0".repeat(64));
    }

    private static ScenarioOutcome<PlatformAnswer> decided(String name) {
        return new ScenarioOutcome.Decided<>(
                name,
                PLACE,
                List.of(),
                new PlatformAnswer(
                        new Recommendation(name, Answer.HYBRID),
                        List.of(
                                new PlatformAnswer.Placed(
                                        new Placement(
                                                "thumbnails",
                                                Option.SERVERLESS,
                                                Style.FUNCTIONS,
                                                12,
                                                9,
                                                Basis.REASONS),
                                        new RuleSentence(
                                                "serverless/event-driven",
                                                "thumbnails is started by event and by nothing"
                                                        + " else")),
                                new PlatformAnswer.Placed(
                                        new Placement(
                                                "ledger",
                                                Option.KUBERNETES,
                                                Style.MANAGED_KUBERNETES,
                                                3,
                                                1000,
                                                Basis.LIMITS),
                                        new RuleSentence(
                                                "verdict/lead.only-left",
                                                "limits leave only kubernetes for ledger"))),
                        List.of(new Conflict("ledger", Option.KUBERNETES, Lack.KUBERNETES_SKILL)),
                        List.of(
                                new FactPath(FactPath.PLATFORM, "provider"),
                                new FactPath(MissingFacts.ANY_WORKLOAD, "memory")),
                        List.of(),
                        null,
                        null,
                        DecisionCertainty.UNKNOWN));
    }

    private static ScenarioOutcome<PlatformAnswer> rejected() {
        return new ScenarioOutcome.Rejected<>(
                Location.of("shops/bad.yaml"),
                List.of(
                        Problem.error(
                                new Location("shops/bad.yaml", 4, 5),
                                "unknown-key",
                                "unknown key (trafic)",
                                "Maybe you meant (traffic).")));
    }

    private static ScenarioOutcome<PlatformAnswer> failed() {
        return new ScenarioOutcome.Failed<>(
                "Bank", PLACE, new DecisionException("rule verdict/score threw an exception"));
    }
}
