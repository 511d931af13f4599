package dev.sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Engine;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each of many broken rules is reported in its own lines, and the sound ones among them are not.
 */
class ManyBrokenRulesTest {

    private static final int RULES = 120;

    /** The lines of a rule, and of what is in front of the first. */
    private static final int LINES_OF_RULE = 6;

    private static final int FIRST_LINE = 4;

    @Test
    void every_unknown_fact_is_reported_in_the_rule_that_reads_it() {
        String rules =
                IntStream.range(0, RULES)
                        .mapToObj(number -> rule(number, number % 3 == 0 ? "nmae" : "name"))
                        .collect(Collectors.joining());
        String text = "package rules.many\n\nimport dev.sextant.fact.*;\n" + rules;
        RuleFile file = new RuleFile("many/many.drl", text.getBytes(StandardCharsets.UTF_8));

        List<Problem> problems =
                Engine.check(new RuleFolder("rules", List.of(file)), Map.of()).stream()
                        .filter(each -> each.what().contains("nmae"))
                        .toList();

        assertThat(problems)
                .extracting(each -> each.location().line())
                .containsExactlyElementsOf(
                        IntStream.range(0, RULES)
                                .filter(number -> number % 3 == 0)
                                .mapToObj(number -> FIRST_LINE + number * LINES_OF_RULE + 2)
                                .toList());
    }

    private static String rule(int number, String fact) {
        return """
        rule "Rule %d"
        when
            Workload( %s == "w%d", $name : name )
        then
            insertLogical( new Characteristic($name, Quality.RARE) );
        end
        """
                .formatted(number, fact, number);
    }
}
