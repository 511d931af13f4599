package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.DecisionFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomScenariosTest {

    @Test
    void the_same_seed_gives_the_same_scenarios() {
        List<DecisionFacts> few = RandomScenarios.facts(7, 20, 1, 8);

        assertThat(RandomScenarios.facts(7, 50, 1, 8).subList(0, 20)).isEqualTo(few);
        assertThat(RandomScenarios.facts(8, 20, 1, 8)).isNotEqualTo(few);
    }

    @Test
    void the_locale_makes_no_difference() {
        List<DecisionFacts> few = RandomScenarios.facts(7, 20, 1, 8);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(RandomScenarios.facts(7, 20, 1, 8)).isEqualTo(few);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_number_of_workloads_takes_every_value_between_the_two() {
        Set<Integer> sizes =
                RandomScenarios.facts(1, 200, 3, 6).stream()
                        .map(facts -> facts.workloads().size())
                        .collect(Collectors.toSet());

        assertThat(sizes).containsExactlyInAnyOrder(3, 4, 5, 6);
    }

    @Test
    void every_word_of_the_vocabulary_is_said_sooner_or_later() {
        List<DecisionFacts> facts = RandomScenarios.facts(1, 500, 1, 8);
        Set<Object> said =
                facts.stream()
                        .flatMap(given -> given.workloads().stream())
                        .flatMap(workload -> RecordConverter.components(workload).values().stream())
                        .flatMap(
                                value ->
                                        value instanceof Set<?> set
                                                ? set.stream()
                                                : Stream.of(value))
                        .filter(value -> value instanceof Enum<?>)
                        .collect(Collectors.toSet());

        assertThat(said)
                .containsAll(
                        Vocabulary.WORKLOAD.keys().stream()
                                .filter(key -> key.constants() != null)
                                .flatMap(key -> Arrays.stream(key.constants().getEnumConstants()))
                                .collect(Collectors.toSet()));
    }
}
