package dev.sextant.whatif.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.fact.figure.TopicForm;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an interview asks when only names are known. */
class ShippedTopicsTest {

    private static final Sextant SEXTANT = ShippedSextant.get();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DecisionTrace trace =
            SEXTANT.decide(ScenarioDraft.of("Bakery", List.of("orders", "photos")).facts());

    @Test
    void asks_first_what_each_workload_is_and_what_starts_it() {
        InterviewQuestion first = next(Set.of()).orElseThrow();

        assertThat(first.topic().form()).isEqualTo(TopicForm.FORM);
        assertThat(first.facts())
                .extracting(fact -> fact.path().toString())
                .containsExactly("orders.kind", "photos.kind", "orders.trigger", "photos.trigger");
    }

    @Test
    void asks_for_the_same_fact_of_all_workloads_at_once_and_for_exceptions_last() {
        Set<FactPath> asked = new HashSet<>();
        StringBuilder questions = new StringBuilder();
        for (Optional<InterviewQuestion> next = next(asked); next.isPresent(); next = next(asked)) {
            InterviewQuestion question = next.get();
            questions
                    .append(question.isChecklist() ? question.topic().title() : question.keys())
                    .append('\n');
            question.facts().forEach(fact -> asked.add(fact.path()));
        }

        assertThat(questions.toString())
                .startsWith("[kind, trigger]\n")
                .endsWith("Special needs\nConstraints and wishes\nFigures and details\n");
        assertThat(questions.toString().lines().distinct().count())
                .isEqualTo(questions.toString().lines().count())
                .isLessThanOrEqualTo(13);
    }

    private Optional<InterviewQuestion> next(Set<FactPath> asked) {
        SensitivityResult alone = SEXTANT.questions().alone(trace);
        return SEXTANT.questions().next(trace, alone, asked, PATIENCE);
    }
}
