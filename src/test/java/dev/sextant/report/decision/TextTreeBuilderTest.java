package dev.sextant.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Sextant;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.ShippedRules;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.trace.DecisionFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTreeBuilderTest {

    private static final Path STORY = Path.of("scenarios/stories/photo-shop.yaml");

    @Test
    void a_notice_of_several_rules_is_named_by_its_kind() {
        // given a story with prices that several rules or figures name
        CompiledRules rules = ShippedRules.compiled();
        DecisionFacts facts = Sextant.read(List.of(STORY)).scenarios().get(0).facts();
        Explanation explanation =
                new TraceExplainer(rules.rulebook()).explain(rules.decider().decide(facts));

        // when it is explained
        List<String> lines = ExplanationText.lines(explanation, false, 200);

        // then no heading shows the components of the notice
        assertThat(lines).anyMatch(line -> line.matches("#\\d+ price \\(\\d+ reasons\\)"));
        assertThat(lines).noneMatch(line -> line.matches("#\\d+ notice: .*"));
    }
}
