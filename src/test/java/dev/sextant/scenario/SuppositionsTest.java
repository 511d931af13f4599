package dev.sextant.scenario;

import static dev.sextant.explain.HandMadeRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.HandMadeRule;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Ceiling;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Quantity;
import dev.sextant.fact.Recommendation;
import dev.sextant.fact.Style;
import dev.sextant.fact.Threshold;
import dev.sextant.fact.ThresholdName;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.source.Location;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Supposed;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppositionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir private Path folder;

    @Test
    void supposes_each_word_each_word_of_a_set_alone_and_yes_and_no() throws IOException {
        Map<String, List<String>> values = values("workloads: [{name: it}]", List.of());

        assertThat(values)
                .containsEntry("it.coldStarts", List.of("never", "seldom", "fine"))
                .containsEntry(
                        "it.needs",
                        List.of("[]", "[mesh]", "[sidecar]", "[operator]", "[packaged-charts]"))
                .containsEntry("it.privileged", List.of("true", "false"));
    }

    @Test
    void supposes_numbers_below_at_between_and_above_the_figures_of_the_rules() throws IOException {
        Rule longer =
                of(
                        rule("kubernetes/long", "Long work", "it is long")
                                .when(
                                        "Threshold",
                                        "name == ThresholdName.LONG_COMPUTE",
                                        "$long : value")
                                .when("Workload", "computeAtLeastSeconds > $long"));
        Rule shorter =
                of(
                        rule("serverless/short", "Short work", "it is short")
                                .when("Workload", "computeAtMostSeconds <= 300"));
        Rule limited =
                of(
                        rule("limits/duration", "Too long", "it is too long")
                                .when("Ceiling", "quantity == Quantity.DURATION", "$most : value")
                                .when("Workload", "computeAtLeastSeconds > $most"));

        assertThat(values("workloads: [{name: it}]", List.of(longer, shorter, limited)))
                .containsEntry(
                        "it.compute", List.of("150s", "5m", "10m", "15m", "20m", "25m", "50m"));
    }

    @Test
    void supposes_no_number_outside_what_may_be_written() throws IOException {
        Rule busy =
                of(
                        rule("kubernetes/busy", "Busy work", "it is busy")
                                .when("Workload", "busyShare >= 0.6"));

        assertThat(values("workloads: [{name: it}]", List.of(busy)))
                .containsEntry("it.busyShare", List.of("0.3", "0.6", "0.8"));
    }

    @Test
    void supposes_powers_of_ten_for_a_number_that_nothing_is_compared_with() throws IOException {
        assertThat(values("workloads: [{name: it}]", List.of()).get("it.callsPerMonth"))
                .hasSize(13)
                .startsWith("1", "10", "100")
                .endsWith("1000000000000");
    }

    @Test
    void supposes_powers_of_ten_beside_the_figures_for_a_number_that_a_rule_computes_with()
            throws IOException {
        Rule large =
                of(rule("limits/vcpu", "Large work", "it is large").when("Workload", "vcpu > 16"));
        Rule dear =
                of(
                        rule("facts/cost", "What it costs", "it costs that")
                                .when("Workload", "$vcpu : vcpu != null")
                                .then("insertLogical( new Price($vcpu * 30) );"));

        assertThat(values("workloads: [{name: it}]", List.of(large, dear)))
                .containsEntry(
                        "it.vcpu", List.of("0.001", "0.01", "0.1", "1", "8", "10", "16", "32"));
    }

    @Test
    void supposes_nothing_for_what_is_known_and_nothing_that_contradicts_it() throws IOException {
        String file = "platform: {targets: [one-cloud]}\nworkloads: [{name: it, change: new}]";

        assertThat(values(file, List.of()))
                .doesNotContainKeys("platform.targets", "it.change")
                .containsEntry("it.place", List.of("[]", "[one-cloud]"))
                .containsEntry("it.containerised", List.of("false"));
    }

    @Test
    void leaves_every_other_fact_as_it_is() throws IOException {
        Facts facts = read("workloads: [{name: it, kind: webhook}, {name: other}]");
        List<Unknown> unknown = new Suppositions(rulebook(List.of())).of(trace(facts));

        Supposed privileged =
                unknown.stream()
                        .filter(one -> one.path().equals(new FactPath("it", "privileged")))
                        .findFirst()
                        .orElseThrow()
                        .suppositions()
                        .get(0);

        assertThat(privileged.facts().origins()).isEqualTo(facts.origins());
        assertThat(ScenarioText.of(privileged.facts()))
                .isEqualTo(
                        ScenarioText.of(facts)
                                .replaceFirst("privileged: unknown", "privileged: true"));
    }

    private Map<String, List<String>> values(String file, List<Rule> rules) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Unknown unknown : new Suppositions(rulebook(rules)).of(trace(read(file)))) {
            values.put(
                    unknown.path().toString(),
                    unknown.suppositions().stream().map(Supposed::value).toList());
        }
        return values;
    }

    private Facts read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("it.yaml"), "scenario: It\n" + text + "\n");
        return Scenarios.read(List.of(file)).scenarios().get(0).facts();
    }

    private static Rule of(HandMadeRule rule) {
        return rule.fired(List.of(), Map.of()).rule();
    }

    private static Rulebook rulebook(List<Rule> rules) {
        Figure longCompute = new Threshold(ThresholdName.LONG_COMPUTE, 900, "s", "aid", DAY);
        Figure other = new Threshold(ThresholdName.NODE_START, 120, "s", "aid", DAY);
        Location place = Location.of("weights.yaml");
        return new Rulebook(
                rules,
                Map.of(),
                Map.of(longCompute, place, other, place),
                Map.of(),
                "0".repeat(64));
    }

    private static Trace trace(Facts facts) {
        Derivation ceiling =
                new Derivation(new Ceiling(Style.FUNCTIONS, Quantity.DURATION, 1500), List.of());
        return new Trace(
                facts,
                new Recommendation("It", Answer.UNDECIDED),
                List.of(),
                List.of(ceiling),
                1,
                0);
    }
}
