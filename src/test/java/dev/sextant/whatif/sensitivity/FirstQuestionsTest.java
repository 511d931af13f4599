package dev.sextant.whatif.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.scenario.region.AlternativeValues;
import dev.sextant.scenario.region.CandidateValues;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.PlatformChanges;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstQuestionsTest {

    private static final CompiledRules RULES = ShippedRules.compiled();
    private static final PlatformDecider PLAN = RULES.plannedDecider().orElseThrow();
    private static final DecisionTrace STORY = PLAN.decide(story("village-shop.yaml"));

    private static DecisionFacts story(String file) {
        return Sextant.read(List.of(Path.of("scenarios/stories", file))).scenarios().get(0).facts();
    }

    @Test
    void the_first_questions_are_shown_and_the_others_are_counted() {
        // given all questions that turn more than a style
        List<OpenQuestion> all =
                analysis(ConfirmedDeciders.of(PLAN)).about(STORY).questions().stream()
                        .filter(question -> !question.isOfStyleOnly())
                        .toList();
        assertThat(all).hasSizeGreaterThan(3);

        // when three are wanted
        SensitivityResult first = first(ConfirmedDeciders.of(PLAN), 3);

        // then the others are counted
        assertThat(first.questions()).isEqualTo(all.subList(0, 3));
        assertThat(first.more()).isEqualTo(all.size() - 3);
        assertThat(first.isSettled()).isFalse();
    }

    @Test
    void what_a_fast_decider_foresees_wrongly_is_shown_as_the_rules_decide_it() {
        // given a fast decider that gives the answer of another story to each change
        DecisionTrace other = PLAN.decide(story("steady-monolith.yaml"));
        assertThat(other.recommendation().answer()).isNotEqualTo(STORY.recommendation().answer());
        DecisionTrace wrong =
                new DecisionTrace(
                        STORY.facts(),
                        other.recommendation(),
                        STORY.placements(),
                        STORY.derivations(),
                        STORY.firings(),
                        STORY.retractions());
        ConfirmedDeciders lying = new ConfirmedDeciders(facts -> wrong, PLAN);

        // when all questions are wanted
        SensitivityResult found = first(lying, Integer.MAX_VALUE);

        // then they are those of the rules
        assertThat(found.questions())
                .containsExactlyInAnyOrderElementsOf(
                        first(ConfirmedDeciders.of(PLAN), Integer.MAX_VALUE).questions());
    }

    private static SensitivityResult first(ConfirmedDeciders deciders, int most) {
        PlatformChanges changes =
                new PlatformChanges(STORY, new AlternativeValues(RULES.rulebook()), deciders);
        return analysis(deciders).first(changes, most);
    }

    private static SensitivityAnalysis analysis(ConfirmedDeciders deciders) {
        return new SensitivityAnalysis(
                new CandidateValues(RULES.rulebook()), deciders, RULES.rulebook());
    }
}
