package dev.sextant.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.ShippedSextant;
import dev.sextant.fact.figure.QuestionRank;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.trace.FactPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped rules say is usual can be written into a scenario. */
class UsualAnswersTest {

    static Stream<QuestionRank> usual() {
        return ShippedSextant.get().rulebook().figures().keySet().stream()
                .filter(QuestionRank.class::isInstance)
                .map(QuestionRank.class::cast)
                .filter(rank -> rank.usual() != null);
    }

    @ParameterizedTest
    @MethodSource("usual")
    void is_accepted_as_an_answer(QuestionRank rank) {
        FactPath path = FactPath.of(rank.fact());
        String written = AnswerWriter.written(ScenarioDraft.key(path), rank.usual());

        assertThat(ScenarioDraft.of("Shop", List.of("workload")).with(path, written).problems())
                .isEmpty();
    }
}
