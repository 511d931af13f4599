package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.CaseSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scenario files of real decisions say where the decision is described. */
class RealCaseFilesTest {

    private static final List<Scenario> SHIPPED =
            ScenarioLoader.read(List.of(Path.of("scenarios/stories/real"))).scenarios();

    private static Scenario read(String text) {
        return ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8))
                .scenarios()
                .get(0);
    }

    @Test
    void a_source_is_read_with_all_that_it_says() {
        Scenario scenario =
                read(
                        """
                        scenario: s
                        source:
                          organization: Example
                          title: How we moved
                          url: https://example.com/moved
                          year: 2024
                          chose: functions
                        workloads: [{name: a}]
                        expect: {recommendation: serverless, accept: [hybrid, kubernetes]}
                        """);

        assertThat(scenario.isReal()).isTrue();
        assertThat(scenario.source())
                .contains(
                        new CaseSource(
                                "Example",
                                "How we moved",
                                Optional.of("https://example.com/moved"),
                                Optional.of(2024),
                                "functions"));
        assertThat(scenario.expectation().isMetBy(Answer.SERVERLESS)).isTrue();
        assertThat(scenario.expectation().isMetBy(Answer.HYBRID)).isFalse();
        assertThat(scenario.expectation().accepts(Answer.HYBRID)).isTrue();
        assertThat(scenario.expectation().accepts(Answer.NEITHER_FITS)).isFalse();
    }

    @Test
    void an_address_and_a_year_may_be_left_out() {
        Scenario scenario =
                read(
                        """
                        scenario: s
                        source: {organization: Example, title: A talk, chose: functions}
                        workloads: [{name: a}]
                        """);

        assertThat(scenario.source())
                .contains(
                        new CaseSource(
                                "Example",
                                "A talk",
                                Optional.empty(),
                                Optional.empty(),
                                "functions"));
    }

    @Test
    void all_invalid_entries_are_refused_at_once() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                source:
                                  organization: Example
                                  url: example.com
                                  year: 24
                                workloads: [{name: a}]
                                """))
                .isEqualTo(
                        """
                        f.yaml:3:3: error[incomplete-source]: the source has no title
                          Maybe add title: to it.
                        f.yaml:3:3: error[incomplete-source]: the source has no chose
                          Maybe add chose: to it.
                        f.yaml:4:8: error[url]: url (example.com) is not a web address
                          Maybe write it in full: https://example.com/page.
                        f.yaml:5:9: error[year]: year (24) is not a valid year
                          Maybe write four digits without quotes, or omit the key.\
                        """);
    }

    @Test
    void further_answers_are_accepted_only_beside_the_one_expected() {
        assertThat(
                        ReportedProblems.of(
                                """
                                scenario: s
                                workloads: [{name: a}]
                                expect: {accept: [hybird]}
                                """))
                .startsWith("f.yaml:3:10: error[alone]: accept requires recommendation")
                .contains("f.yaml:3:19: error")
                .contains("hybird");
    }

    @Test
    void every_shipped_case_has_a_source_and_all_but_one_the_answer_that_was_chosen() {
        assertThat(SHIPPED).hasSize(61).allMatch(Scenario::isReal);
        assertThat(SHIPPED.stream().filter(one -> one.expectation().recommendation() == null))
                .extracting(Scenario::name)
                .containsExactly("Segment event delivery");
    }
}
