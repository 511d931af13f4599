package dev.sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.Engine;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of rules that do not compile: never a generated class, a stack trace or no line. */
class CompileDiagnosisTest {

    private static final String RULE =
            """
            package rules.limits

            import dev.sextant.fact.*;

            rule "%s"
            when
                %s
            then
                insertLogical( new RuledOut(%s) );
            end
            """;

    @Test
    void values_in_the_wrong_order_are_reported_with_the_expected_order() {
        refuses(
                rule("One", "Workload( $name : name )", "Style.FUNCTIONS, $name"),
                """
                rules/limits/a.drl:9:24: error[compile]: rule "One": RuledOut expects (String workload, Style style), not (Style, String)
                  9 |     insertLogical( new RuledOut(Style.FUNCTIONS, $name) );
                    |                        ^
                  Maybe the values are in the wrong order, or one has the wrong type.\
                """);
    }

    @Test
    void incomparable_types_are_reported() {
        refuses(
                rule("One", "Workload( $name : name, state > 5 )", "$name, Style.FUNCTIONS"),
                """
                rules/limits/a.drl:7:29: error[compile]: rule "One": state > 5 compares State with Integer
                  7 |     Workload( $name : name, state > 5 )
                    |                             ^
                  Maybe compare with a value of the same type.\
                """);
    }

    @Test
    void an_unknown_function_is_reported_with_the_most_similar() {
        refuses(
                rule(
                        "One",
                        "Workload( $name : name ) accumulate( Score( workload == $name, $p : points"
                                + " ); $s : summ( $p ) )",
                        "$name, Style.FUNCTIONS"),
                """
                rules/limits/a.drl:5:1: error[compile]: rule "One": unknown accumulate function summ
                  5 | rule "One"
                    | ^
                  Maybe you mean sum?\
                """);
    }

    @Test
    void a_fact_of_an_older_vocabulary_is_reported_with_the_most_similar() {
        refuses(
                rule("One", "Workload( $name : name, memoryMB > 5 )", "$name, Style.FUNCTIONS"),
                """
                rules/limits/a.drl:7:29: error[unknown-component]: rule "One": Workload has no memoryMB
                  7 |     Workload( $name : name, memoryMB > 5 )
                    |                             ^
                  Maybe you mean memoryMiB?\
                """);
    }

    @Test
    void all_faults_of_all_files_are_reported_at_once() {
        assertThatThrownBy(
                        () ->
                                Engine.compile(
                                        folder(
                                                rule(
                                                        "One",
                                                        "Workloda( $name : name )",
                                                        "$name, Style.FUNCTIONS"),
                                                rule(
                                                        "Two",
                                                        "Workload( $name : name )",
                                                        "$name, 5"))))
                .hasMessage(
                        """
                        rules/limits/a.drl:7:5: error[unknown-fact]: rule "One": there is no fact Workloda
                          7 |     Workloda( $name : name )
                            |     ^
                          Maybe you mean Workload?
                        rules/limits/b.drl:9:24: error[compile]: rule "Two": RuledOut expects (String workload, Style style), not (String, int)
                          9 |     insertLogical( new RuledOut($name, 5) );
                            |                        ^
                          Maybe the values are in the wrong order, or one has the wrong type.\
                        """);
    }

    @Test
    void a_duplicate_name_is_reported_with_both_places() {
        String one = rule("One", "Workload( $name : name )", "$name, Style.FUNCTIONS");

        assertThatThrownBy(() -> Engine.compile(folder(one, one)))
                .hasMessage(
                        """
                        rules/limits/b.drl:5:6: error[name-twice]: rule "One": the rule at rules/limits/a.drl:5:6 has the same name
                          5 | rule "One"
                            |      ^
                          Maybe say in the name how this rule is different.\
                        """);
    }

    @Test
    void a_folder_without_a_rule_is_refused() {
        String message =
                """
                rules: error[no-rules]: no rules found in rules
                  Maybe name another folder: rules are in files that end in .drl.\
                """;

        assertThatThrownBy(() -> Engine.compile(folder())).hasMessage(message);
        assertThatThrownBy(() -> Engine.compile(folder("// nothing yet\n"))).hasMessage(message);
        assertThatThrownBy(() -> Engine.compile(folder("package rules.limits\n")))
                .hasMessage(message);
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_names_in_any_language_compile() {
        String one = rule("Größer als 15 分", "Workload( $name : name )", "$name, Style.FUNCTIONS");

        CompiledRules compiled = Engine.compile(folder("\uFEFF" + one.replace("\n", "\r\n")));

        assertThat(compiled.rulebook().rules())
                .extracting(rule -> rule.sentence())
                .containsExactly("Größer als 15 分");
    }

    private static void refuses(String drl, String message) {
        assertThatThrownBy(() -> Engine.compile(folder(drl)))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessage(message);
    }

    private static String rule(String name, String condition, String values) {
        return RULE.formatted(name, condition, values);
    }

    private static RuleFolder folder(String... drls) {
        List<RuleFile> files = new ArrayList<>();
        for (String drl : drls) {
            String path = "limits/" + (char) ('a' + files.size()) + ".drl";
            files.add(new RuleFile(path, drl.getBytes(StandardCharsets.UTF_8)));
        }
        return new RuleFolder("rules", files);
    }
}
