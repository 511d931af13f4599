package dev.sextant.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.Sextant;
import dev.sextant.engine.Outcome;
import dev.sextant.engine.Platforms;
import dev.sextant.engine.ShippedRules;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A session that is kept from one platform to the next, held against a fresh one for each. {@code
 * -Dplatforms=10000} tries more random platforms, {@code -Dseed=2} others.
 */
class RuleSessionsTest {

    private static final int PLATFORMS = Proof.size("platforms", 100, 500);
    private static final int SEED = Integer.getInteger("seed", 1);

    private final SessionDecider keeps = (SessionDecider) ShippedRules.compiled().decider();
    private final SessionDecider opens = keeps.with(keeps.figures());
    private final TraceExplainer explainer = new TraceExplainer(ShippedRules.compiled().rulebook());

    @Test
    void a_session_that_held_other_platforms_before_concludes_what_a_fresh_one_does() {
        for (DecisionFacts facts : platforms()) {
            DecisionTrace fresh = opens.decide(facts);
            DecisionTrace trace = keeps.decide(facts);

            assertThat(Outcome.of(trace)).as(facts.platform().name()).isEqualTo(Outcome.of(fresh));
            assertThat(trace.firings()).isEqualTo(fresh.firings());
        }
    }

    /** To compare explanations takes long. */
    @Test
    void a_platform_has_the_same_explanation_in_every_order() {
        List<DecisionFacts> platforms = platforms();
        for (DecisionFacts facts : platforms.subList(0, platforms.size() / 50)) {
            assertThat(explainer.explain(keeps.decide(facts)))
                    .isEqualTo(explainer.explain(opens.decide(facts)));
        }
    }

    @Test
    void a_session_is_kept_and_holds_nothing_of_a_platform_that_was_decided() {
        RuleSession session = keeps.sessions().take(Platforms.with("site"));
        session.fire(
                Platforms.with("site"),
                new RunGuard(RunLimits.DEFAULT),
                keeps.rules(),
                rule -> true);

        assertThat(session.forget()).isTrue();
    }

    /** All that are shipped and some that nobody thought of, in an order that nobody chose. */
    private static List<DecisionFacts> platforms() {
        List<DecisionFacts> platforms =
                new ArrayList<>(RandomScenarios.facts(SEED, PLATFORMS, 1, 8));
        Sextant.read(List.of(Path.of("scenarios"))).scenarios().stream()
                .map(Scenario::facts)
                .forEach(platforms::add);
        Collections.shuffle(platforms, new Random(SEED));
        return platforms;
    }
}
