package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.rulebook.RuleFile;
import dev.sextant.rulebook.RuleFolder;
import dev.sextant.rulebook.RulesRejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    @Test
    void names_the_nearest_component_for_one_that_is_not_there() {
        rejected(
                "computeAtLeastSecond > 3",
                "new Running($name, 3)",
                """
                rules/kubernetes/long.drl:5:29: error[unknown-component]: rule "Long work runs": Workload has no computeAtLeastSecond
                  5 |     Workload( $name : name, computeAtLeastSecond > 3 )
                    |                             ^
                  Maybe computeAtLeastSeconds?\
                """);
    }

    @Test
    void tells_a_wrong_value_in_the_consequence_by_its_place_in_the_rule() {
        rejected(
                "computeAtLeastSeconds > 3",
                "new Running($name, 3, 4)",
                """
                rules/kubernetes/long.drl:7:24: error[compile]: rule "Long work runs": The constructor Running(String, int, int) is undefined
                  7 |     insertLogical( new Running($name, 3, 4) );
                    |                        ^
                  Maybe a value of another kind stands where this one is asked for, or in another order.\
                """);
    }

    private static void rejected(String constraint, String fact, String message) {
        String drl =
                """
                package rules.kubernetes
                import dev.sextant.fact.*;
                rule "Long work runs"
                when
                    Workload( $name : name, %s )
                then
                    insertLogical( %s );
                end
                """
                        .formatted(constraint, fact);
        RuleFile file = new RuleFile("kubernetes/long.drl", drl.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Engine.compile(new RuleFolder("rules", List.of(file))))
                .isInstanceOf(RulesRejected.class)
                .hasMessage(message);
    }
}
