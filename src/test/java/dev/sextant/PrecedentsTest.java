package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.Precedent;
import dev.sextant.explain.precedent.PrecedentFinder;
import dev.sextant.fact.given.Platform;
import dev.sextant.report.decision.ExplanationBrief;
import dev.sextant.report.decision.ExplanationJson;
import dev.sextant.report.decision.ExplanationText;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An explanation names real decisions that turned on the same reasons. */
class PrecedentsTest {

    private static final Path STORIES = Path.of("scenarios/stories");
    private static final Path REAL = STORIES.resolve("real");
    private static final Sextant SEXTANT = ShippedSextant.get();
    private static final PrecedentFinder PRECEDENTS = SEXTANT.precedents(REAL);

    /** Three services; what was chosen there is written into the file. */
    private static final String CASE =
            """
            scenario: %s
            source: {organization: %s, title: A talk, url: "https://example.com/talk", chose: a cluster}
            platform:
              existing: [kubernetes]
              services: hundreds
              team: {platformTeam: dedicated, kubernetesSkill: production}
            workloads:
              - {name: services, kind: microservices, trigger: [http], lifetime: always-on}
            expect: {recommendation: %s}
            """;

    private static List<Scenario> stories() {
        return ScenarioLoader.read(List.of(STORIES)).scenarios();
    }

    private static Scenario named(String name) {
        return stories().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Scenario read(String text) {
        return ScenarioLoader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8))
                .scenarios()
                .get(0);
    }

    private static List<Precedent> precedents(Scenario scenario) {
        return PRECEDENTS.of(SEXTANT.decide(scenario.facts()));
    }

    private static List<String> titles(List<Precedent> precedents) {
        return precedents.stream().map(one -> one.realCase().source().title()).toList();
    }

    @Test
    void they_are_the_cases_whose_traces_overlap_most() {
        List<OverlapByTrace.Counted> cases =
                stories().stream()
                        .filter(Scenario::isReal)
                        .filter(one -> one.expectation().recommendation() != null)
                        .map(one -> new OverlapByTrace.Counted(one, json(one)))
                        .toList();

        for (Scenario story : stories()) {
            assertThat(titles(precedents(story)))
                    .as(story.name())
                    .isEqualTo(OverlapByTrace.nearest(story, json(story), cases));
        }
    }

    private static String json(Scenario scenario) {
        Explanation explanation = SEXTANT.explain(SEXTANT.decide(scenario.facts()));
        return ExplanationJson.write(
                List.of(explanation), SEXTANT.rulebook(), KnowledgeScope.ALL, true);
    }

    @Test
    void a_case_never_names_itself_not_even_under_another_name() {
        for (Scenario scenario : stories()) {
            if (scenario.isReal()) {
                String own = scenario.source().orElseThrow().title();
                DecisionFacts facts = scenario.facts();
                DecisionTrace renamed =
                        SEXTANT.decide(
                                new DecisionFacts(
                                        renamed(facts.platform()),
                                        facts.team(),
                                        facts.workloads(),
                                        facts.origins()));

                assertThat(titles(precedents(scenario))).doesNotContain(own);
                assertThat(titles(PRECEDENTS.of(renamed))).doesNotContain(own);
            }
        }
    }

    private static Platform renamed(Platform platform) {
        return new Platform(
                "Somebody else",
                platform.provider(),
                platform.targets(),
                platform.portability(),
                platform.services(),
                platform.existing(),
                platform.complaints(),
                platform.costPriority(),
                platform.timeToMarket(),
                platform.excludedStyles(),
                platform.functionGovernance(),
                platform.preference(),
                platform.currentFit(),
                platform.clusterOperator(),
                platform.platformCount(),
                platform.monthlyBudget());
    }

    @Test
    void most_stories_have_one_and_none_has_more_than_three() {
        List<Integer> counts = stories().stream().map(one -> precedents(one).size()).toList();

        assertThat(counts).allMatch(count -> count <= 3);
        assertThat(counts.stream().filter(count -> count > 0).count())
                .isGreaterThan(counts.size() * 3L / 4);
    }

    @Test
    void the_page_names_them_below_the_answer_and_says_where_the_nearest_disagrees(
            @TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("near.yaml"), CASE.formatted("Near", "Near Ltd", "hybrid"));
        Scenario mine =
                read(
                        CASE.formatted("Mine", "Mine Ltd", "kubernetes")
                                .replace("name: services", "name: parts"));
        DecisionTrace trace = SEXTANT.decide(mine.facts());
        List<Precedent> found = SEXTANT.precedents(folder).of(trace);
        Explanation explanation = SEXTANT.explain(trace).with(found);

        String text = String.join("\n", ExplanationText.lines(explanation, false, 100));
        String brief = String.join("\n", ExplanationBrief.lines(explanation));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).agrees()).isFalse();
        assertThat(Arrays.asList(text.split("\n\n")).get(1))
                .isEqualTo(
                        "Real decisions for the same reasons (the closest one disagrees)\n"
                                + wrapped(found.get(0)));
        assertThat(brief)
                .contains(
                        "precedent: Near Ltd chose hybrid (a cluster), although all "
                                + found.get(0).shared().size()
                                + " reasons apply there too (\"A talk\","
                                + " https://example.com/talk)");
    }

    private static String wrapped(Precedent precedent) {
        String told =
                precedent.shared().stream()
                        .map(one -> one.because() + " [" + one.rule() + "]")
                        .collect(Collectors.joining("; "));
        String sentence =
                "Near Ltd chose hybrid (a cluster), although all "
                        + precedent.shared().size()
                        + " reasons apply there too: "
                        + told;
        StringBuilder text = new StringBuilder("  ");
        int length = 2;
        for (String word : sentence.split(" ")) {
            if (length + word.length() > 100) {
                text.setLength(text.length() - 1);
                text.append("\n    ");
                length = 4;
            }
            text.append(word).append(' ');
            length += word.length() + 1;
        }
        text.setLength(text.length() - 1);
        return text + "\n    \"A talk\", https://example.com/talk";
    }

    @Test
    void a_known_story_names_known_cases() {
        assertThat(titles(precedents(named("Monzo bank"))))
                .startsWith("Dynamic Kubernetes Cluster Scaling at Airbnb");
    }

    @Test
    void one_workload_has_precedents_of_its_own() {
        DecisionTrace trace = SEXTANT.decide(named("BMW remote services").facts());

        List<Precedent> found = PRECEDENTS.of(trace, "vehicle replies");

        assertThat(found).isNotEmpty();
        assertThat(found)
                .allSatisfy(
                        one ->
                                assertThat(one.shared())
                                        .allMatch(
                                                told ->
                                                        !told.because()
                                                                .contains("remote services")));
    }

    @Test
    void without_the_folder_there_are_none() {
        DecisionTrace trace = SEXTANT.decide(named("Monzo bank").facts());

        assertThat(SEXTANT.precedents(Path.of("no-such-folder")).of(trace)).isEmpty();
    }
}
