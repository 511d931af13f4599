package dev.sextant.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.Engine;
import dev.sextant.engine.Platforms;
import dev.sextant.engine.ShippedRules;
import dev.sextant.engine.run.RunLimits;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Weight;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.PlatformDecider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The plan and Drools conclude the same for the same reasons. */
class PlanAgreementTest {

    private static final Path HOUSE = Path.of("src/test/resources/dev/sextant/cli/house");
    private static final Path FEW = Path.of("src/test/resources/dev/sextant/cli/rules");

    private final CompiledRules shipped = ShippedRules.compiled();

    @Test
    void on_every_scenario_of_the_repository() {
        assertSame(shipped, scenarios(Path.of("scenarios")));
    }

    @Test
    void on_random_platforms() {
        assertSame(
                shipped,
                RandomScenarios.facts(20_261, Proof.size("plan.platforms", 300, 20_000), 1, 8));
    }

    @Test
    void on_platforms_with_many_workloads() {
        assertSame(shipped, RandomScenarios.facts(40, Proof.size("plan.large", 3, 20), 40, 60));
    }

    @Test
    void with_the_rules_of_the_article_alone() {
        assertSame(shipped.only(KnowledgeScope.ARTICLE), RandomScenarios.facts(3, 100, 1, 5));
    }

    @Test
    void with_other_figures() {
        UnaryOperator<List<Figure>> heavier =
                figures -> figures.stream().map(PlanAgreementTest::heavier).toList();
        PlatformDecider drools = shipped.decider(heavier);
        SessionDecider session = (SessionDecider) shipped.decider();
        PlatformDecider plan =
                RulePlan.of(
                                PlanCompiler.compile(shipped.rulebook()).orElseThrow(),
                                shipped.rulebook())
                        .decider(
                                rule -> true,
                                heavier.apply(session.figures()),
                                RunLimits.DEFAULT,
                                drools);

        for (DecisionFacts facts : RandomScenarios.facts(4, 100, 1, 5)) {
            assertThat(TraceContent.of(plan, facts)).isEqualTo(TraceContent.of(drools, facts));
        }
    }

    @Test
    void with_rules_that_override_others() {
        CompiledRules layered = Engine.compile(RuleFolders.read(List.of(FEW, HOUSE)));

        assertSame(layered, scenarios(HOUSE.resolveSibling("scenarios")));
        assertSame(layered, RandomScenarios.facts(5, 100, 1, 5));
    }

    @Test
    void in_the_explanations_made_of_them() {
        TraceExplainer explainer = new TraceExplainer(shipped.rulebook());
        PlatformDecider plan = shipped.plannedDecider().orElseThrow();
        for (DecisionFacts facts :
                RandomScenarios.facts(6, Proof.size("plan.told", 5, 100), 1, 5)) {
            assertThat(explainer.explain(plan.decide(facts)))
                    .isEqualTo(explainer.explain(shipped.decider().decide(facts)));
        }
    }

    /** Facts are stored by the name of their workload, so Drools decides. */
    @Test
    void on_workloads_of_one_name() {
        assertSame(shipped, List.of(Platforms.with("one", "one")));
    }

    @Test
    void on_the_limits_of_a_decision() {
        DecisionFacts facts = RandomScenarios.facts(7, 1, 8, 8).get(0);

        assertThatThrownBy(
                        () -> limited(new RunLimits(3, 100, Duration.ofSeconds(10))).decide(facts))
                .isInstanceOf(DecisionException.class)
                .hasMessageStartingWith("more than 3 firings; the last was of rule ");
        assertThatThrownBy(
                        () -> limited(new RunLimits(100, 3, Duration.ofSeconds(10))).decide(facts))
                .isInstanceOf(DecisionException.class)
                .hasMessageStartingWith("more than 3 conclusions; the last by rule ");
        assertThatThrownBy(
                        () ->
                                limited(new RunLimits(100_000, 100_000, Duration.ofNanos(1)))
                                        .decide(facts))
                .isInstanceOf(DecisionException.class)
                .hasMessageStartingWith("more than 0 ms of CPU time; the last firing was of ");
    }

    @Test
    void unless_the_rules_may_call_any_code() {
        RuleFolder trusted = RuleFolders.read(FEW).trusting(TrustLevel.ANY_CODE);

        assertThat(Engine.compile(trusted).plannedDecider()).isEmpty();
    }

    private PlatformDecider limited(RunLimits limits) {
        return Engine.compile(RuleFolders.read(FEW), limits).plannedDecider().orElseThrow();
    }

    private static void assertSame(CompiledRules rules, List<DecisionFacts> platforms) {
        PlatformDecider plan = rules.plannedDecider().orElseThrow();
        assertThat(platforms).isNotEmpty();
        for (DecisionFacts facts : platforms) {
            assertThat(TraceContent.of(plan, facts))
                    .as(facts.platform().name())
                    .isEqualTo(TraceContent.of(rules.decider(), facts));
        }
    }

    private static List<DecisionFacts> scenarios(Path folder) {
        List<DecisionFacts> facts = new ArrayList<>();
        Sextant.read(List.of(folder)).scenarios().stream().map(Scenario::facts).forEach(facts::add);
        return facts;
    }

    private static Figure heavier(Figure figure) {
        return figure instanceof Weight weight
                ? new Weight(weight.strength(), weight.points() * 2, weight.source(), weight.asOf())
                : figure;
    }
}
