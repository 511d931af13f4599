package dev.sextant.scenario.region;

import static dev.sextant.explain.HandMadeRule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.explain.HandMadeRule;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.ThresholdName;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.Ceiling;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.ScenarioText;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import dev.sextant.trace.VariedFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir private Path folder;

    @Test
    void supposes_nothing_for_facts_that_no_rule_reads() throws IOException {
        assertThat(values("workloads: [{name: it}]", List.of()).values()).allMatch(List::isEmpty);
    }

    @Test
    void supposes_one_of_the_words_that_no_rule_distinguishes() throws IOException {
        Rule steady =
                of(
                        rule("kubernetes/steady", "Steady", "it is steady")
                                .when("Workload", "traffic in ( Traffic.STEADY, Traffic.RARE )"));

        assertThat(regions("workloads: [{name: it}]", "traffic", List.of(steady)))
                .containsExactly(
                        new ValueRegion.Words(List.of("steady", "rare")),
                        new ValueRegion.Words(List.of("daily-swing", "planned-peaks", "spiky")));
    }

    @Test
    void supposes_each_set_of_the_words_that_a_rule_asks_for() throws IOException {
        Rule mesh =
                of(
                        rule("kubernetes/mesh", "Mesh", "it has a mesh")
                                .when("Workload", "needs contains Need.MESH")
                                .then("insertLogical( new Mesh() );"));
        Rule operator =
                of(
                        rule("kubernetes/operator", "Operator", "it has an operator")
                                .when("Workload", "needs contains Need.OPERATOR")
                                .then("insertLogical( new Operator() );"));
        List<String> free = List.of("sidecar", "packaged-charts");

        assertThat(regions("workloads: [{name: it}]", "needs", List.of(mesh, operator)))
                .containsExactly(
                        new ValueRegion.Sets(List.of(), free),
                        new ValueRegion.Sets(List.of(List.of("mesh")), free),
                        new ValueRegion.Sets(List.of(List.of("operator")), free),
                        new ValueRegion.Sets(List.of(List.of("mesh"), List.of("operator")), free));
    }

    @Test
    void supposes_numbers_between_the_figures_of_the_rules() throws IOException {
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
        List<Rule> rules = List.of(longer, shorter, limited);

        assertThat(values("workloads: [{name: it}]", rules))
                .containsEntry("it.compute", List.of("5m", "15m", "25m", "50m"));
        assertThat(regions("workloads: [{name: it}]", "compute", rules))
                .containsExactly(
                        new ValueRegion.Interval(0, null, false, "5m", true),
                        new ValueRegion.Interval(1, "5m", false, "15m", true),
                        new ValueRegion.Interval(2, "15m", false, "25m", true),
                        new ValueRegion.Interval(3, "25m", false, null, false));
    }

    @Test
    void supposes_no_number_outside_what_may_be_written() throws IOException {
        Rule busy =
                of(
                        rule("kubernetes/busy", "Busy work", "it is busy")
                                .when("Workload", "busyShare >= 0.6"));
        Rule called =
                of(
                        rule("kubernetes/called", "Called", "it is called")
                                .when("Workload", "peakConcurrency >= 1"));

        assertThat(values("workloads: [{name: it}]", List.of(busy, called)))
                .containsEntry("it.busyShare", List.of("0.3", "0.6"))
                .containsEntry("it.peakConcurrency", List.of("0", "1"));
        assertThat(regions("workloads: [{name: it}]", "peakConcurrency", List.of(called)))
                .containsExactly(
                        new ValueRegion.Interval(0, "0", true, "0", true),
                        new ValueRegion.Interval(1, "1", true, null, false));
    }

    @Test
    void cuts_at_the_product_of_what_a_number_is_compared_with() throws IOException {
        Rule chain =
                of(
                        rule("serverless/chain", "Chain", "it is a chain")
                                .when(
                                        "Threshold",
                                        "name == ThresholdName.NODE_START",
                                        "$start : value")
                                .when("Workload", "syncHops >= 1", "$hops : syncHops")
                                .when("Workload", "latencyBudgetSeconds < ( $start * $hops )"));

        assertThat(regions("workloads: [{name: it, syncHops: 3}]", "latencyBudget", List.of(chain)))
                .containsExactly(
                        new ValueRegion.Interval(0, null, false, "6m", false),
                        new ValueRegion.Interval(1, "6m", true, null, false));
    }

    @Test
    void supposes_one_number_where_a_rule_asks_only_whether_it_is_known() throws IOException {
        Rule known =
                of(
                        rule("facts/known", "Known", "it is known")
                                .when("Workload", "callsPerMonth != null"));

        assertThat(regions("workloads: [{name: it}]", "callsPerMonth", List.of(known)))
                .containsExactly(new ValueRegion.Interval(0, null, false, null, false));
    }

    @Test
    void supposes_samples_of_a_number_that_a_rule_computes_with() throws IOException {
        Rule large =
                of(rule("limits/vcpu", "Large work", "it is large").when("Workload", "vcpu > 16"));
        Rule dear =
                of(
                        rule("facts/cost", "What it costs", "it costs that")
                                .when(
                                        "Workload",
                                        "vcpu != null",
                                        "$vcpu : vcpu",
                                        "memoryMiB != null")
                                .then("insertLogical( new Price($vcpu * 30) );"));
        List<Rule> rules = List.of(large, dear);

        assertThat(values("workloads: [{name: it, memory: 1 GiB}]", rules))
                .containsEntry(
                        "it.vcpu", List.of("0.001", "0.01", "0.1", "1", "8", "10", "16", "32"));
        assertThat(regions("workloads: [{name: it, memory: 1 GiB}]", "vcpu", rules))
                .startsWith(new ValueRegion.Sample("0.001"));
        assertThat(values("workloads: [{name: it}]", rules))
                .as("where the rule cannot fire for want of another fact")
                .containsEntry("it.vcpu", List.of("16", "32"));
    }

    @Test
    void supposes_nothing_that_a_rule_asks_for_in_vain() throws IOException {
        Rule mine =
                of(
                        rule("limits/mine", "Mine", "it is mine")
                                .when("Platform", "provider == Provider.AWS")
                                .when("Workload", "vcpu > 16"));

        assertThat(values("platform: {provider: azure}\nworkloads: [{name: it}]", List.of(mine)))
                .containsEntry("it.vcpu", List.of());
        assertThat(values("platform: {provider: aws}\nworkloads: [{name: it}]", List.of(mine)))
                .containsEntry("it.vcpu", List.of("16", "32"));
    }

    @Test
    void supposes_nothing_for_what_is_known_and_nothing_that_contradicts_it() throws IOException {
        String file = "platform: {targets: [one-cloud]}\nworkloads: [{name: it, change: new}]";
        Rule placed =
                of(
                        rule("limits/place", "Place", "it has a place")
                                .when("Workload", "place contains Place.ONE_CLOUD"));
        Rule edge =
                of(
                        rule("limits/edge", "Edge", "it is at the edge")
                                .when("Workload", "place contains Place.EDGE"));
        Rule image =
                of(
                        rule("kubernetes/images", "Images", "it has an image")
                                .when("Workload", "containerised == true"));

        assertThat(values(file, List.of(placed, edge, image)))
                .doesNotContainKeys("platform.targets", "it.change")
                .containsEntry("it.place", List.of("[]", "[one-cloud]"))
                .containsEntry("it.containerised", List.of("false"));
    }

    @Test
    void has_alternatives_to_a_known_fact_without_the_region_it_lies_in() throws IOException {
        Rule shorter =
                of(
                        rule("serverless/short", "Short work", "it is short")
                                .when("Workload", "computeAtMostSeconds <= 300"));
        Rule steady =
                of(
                        rule("kubernetes/steady", "Steady", "it is steady")
                                .when("Workload", "traffic in ( Traffic.STEADY, Traffic.RARE )"));
        CandidateValues suppositions = new CandidateValues(rulebook(List.of(shorter, steady)));
        DecisionTrace trace =
                trace(read("workloads: [{name: it, compute: 1m, traffic: rare, gpu: none}]"));

        assertThat(suppositions.alternatives(trace, new FactPath("it", "compute")))
                .extracting(SupposedValue::region)
                .containsExactly(new ValueRegion.Interval(1, "5m", false, null, false));
        assertThat(suppositions.alternatives(trace, new FactPath("it", "traffic")))
                .extracting(SupposedValue::value)
                .containsExactly("daily-swing");
        assertThat(suppositions.alternatives(trace, new FactPath("it", "gpu"))).isEmpty();
        assertThatThrownBy(() -> suppositions.alternatives(trace, new FactPath("it", "colour")))
                .hasMessage("no fact (it.colour)");
    }

    @Test
    void leaves_every_other_fact_as_it_is() throws IOException {
        DecisionFacts facts = read("workloads: [{name: it, kind: webhook}, {name: other}]");
        Rule rights =
                of(
                        rule("limits/rights", "Rights", "it has rights")
                                .when("Workload", "privileged == true"));
        List<VariedFact> unknown = new CandidateValues(rulebook(List.of(rights))).of(trace(facts));

        SupposedValue privileged =
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
        for (VariedFact unknown : new CandidateValues(rulebook(rules)).of(trace(read(file)))) {
            values.put(
                    unknown.path().toString(),
                    unknown.suppositions().stream().map(SupposedValue::value).toList());
        }
        return values;
    }

    private List<ValueRegion> regions(String file, String key, List<Rule> rules)
            throws IOException {
        return new CandidateValues(rulebook(rules))
                .of(trace(read(file))).stream()
                        .filter(unknown -> unknown.path().equals(new FactPath("it", key)))
                        .flatMap(unknown -> unknown.suppositions().stream())
                        .map(SupposedValue::region)
                        .toList();
    }

    private DecisionFacts read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("it.yaml"), "scenario: It\n" + text + "\n");
        return ScenarioLoader.read(List.of(file)).scenarios().get(0).facts();
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
                List.of(),
                "0".repeat(64));
    }

    private static DecisionTrace trace(DecisionFacts facts) {
        Derivation ceiling =
                new Derivation(new Ceiling(Style.FUNCTIONS, Quantity.DURATION, 1500), List.of());
        return new DecisionTrace(
                facts,
                new Recommendation("It", Answer.UNDECIDED),
                List.of(),
                List.of(ceiling),
                1,
                0);
    }
}
