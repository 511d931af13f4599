package dev.sextant.rulebook.convention;

import static dev.sextant.rulebook.convention.SoundRules.anotherRule;
import static dev.sextant.rulebook.convention.SoundRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a rule file and a rules folder hold. */
class FileConventionsTest {

    @Test
    void a_package_is_named_by_its_folder() {
        assertThat(rules().with("package rules.kubernetes", "package rules.serverless").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:1:9: error[package]: package rules.serverless in the folder of rules.kubernetes
                          1 | package rules.serverless
                            |         ^
                          Maybe write package rules.kubernetes.\
                        """);
    }

    @Test
    void a_file_without_a_package_is_refused() {
        assertThat(
                        rules().with(
                                        """
                                        package rules.kubernetes
                                        """,
                                        "")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:1:1: error[package]: no package in the folder of rules.kubernetes
                          1 |
                            | ^
                          Maybe write package rules.kubernetes.\
                        """);
    }

    @Test
    void a_file_holds_three_rules_at_the_most() {
        assertThat(
                        rules().followedBy(
                                        anotherRule(
                                                        "Work that never ends wants a container",
                                                        "kubernetes/long-running.always")
                                                + anotherRule(
                                                        "Work that hardly ends wants a container",
                                                        "kubernetes/long-running.hardly")
                                                + anotherRule(
                                                        "Work that seldom ends wants a container",
                                                        "kubernetes/long-running.seldom"))
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:36:1: error[rules-in-file]: 4 rules in one file, but 3 is the maximum
                          36 | rule "Work that seldom ends wants a container"
                             | ^
                          Maybe put this rule into a separate file with its own statement.\
                        """);
    }

    @Test
    void a_file_without_a_rule_is_refused() {
        assertThat(
                        rules().withFile(
                                        "serverless/empty.drl",
                                        """
                                        package rules.serverless

                                        // nothing yet
                                        """)
                                .problems())
                .containsExactly(
                        """
                        rules/serverless/empty.drl:1:9: error[rules-in-file]: no rule found in this file
                          1 | package rules.serverless
                            |         ^
                          Maybe remove the file.\
                        """);
    }

    @Test
    void only_facts_are_imported() {
        assertThat(
                        rules().with(
                                        "import dev.sextant.fact.*;",
                                        """
                                        import dev.sextant.fact.*;
                                        import java.util.List;\
                                        """)
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:4:1: error[file-statement]: rules can only import facts: import java.util.List;
                          4 | import java.util.List;
                            | ^
                          Maybe import dev.sextant.fact.*; is enough.\
                        """);
    }

    @Test
    void a_global_is_refused() {
        assertThat(
                        rules().with(
                                        "import dev.sextant.fact.*;",
                                        """
                                        import dev.sextant.fact.*;

                                        global java.util.List answers;\
                                        """)
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[file-statement]: global is not allowed in a rule file
                          5 | global java.util.List answers;
                            | ^
                          Maybe use a fact of a data file or a concluded fact instead.\
                        """);
    }

    @Test
    void a_function_is_refused() {
        assertThat(
                        rules().with(
                                        "import dev.sextant.fact.*;",
                                        """
                                        import dev.sextant.fact.*;

                                        function int twice(int number) { return number * 2; }\
                                        """)
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[file-statement]: function is not allowed in a rule file
                          5 | function int twice(int number) { return number * 2; }
                            | ^
                          Maybe use a fact of a data file or a concluded fact instead.\
                        """);
    }

    @Test
    void a_query_is_refused() {
        assertThat(
                        rules().followedBy(
                                        """

                                        query "Long work"
                                            Workload( computeAtLeastSeconds > 5 )
                                        end
                                        """)
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:16:1: error[file-statement]: query is not allowed in a rule file
                          16 | query "Long work"
                             | ^
                          Maybe use a fact of a data file or a concluded fact instead.\
                        """);
    }

    @Test
    void a_type_of_its_own_is_refused() {
        assertThat(
                        rules().with(
                                        "import dev.sextant.fact.*;",
                                        """
                                        import dev.sextant.fact.*;

                                        declare Tally
                                            points : int
                                        end\
                                        """)
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[file-statement]: declare is not allowed in a rule file
                          5 | declare Tally
                            | ^
                          Maybe use a fact of a data file or a concluded fact instead.\
                        """);
    }

    @Test
    void every_statement_of_the_article_is_cited() {
        assertThat(
                        rules().withFile(
                                        "sources.yaml",
                                        """
                                        article/kubernetes/long-running: {sentence: Long work., from: The article, asOf: 2026-11-23}
                                        article/advice/simplest-first: {sentence: Simplest first., from: The article, asOf: 2026-11-23}
                                        reasoning/weights: {sentence: One., from: reasoning, asOf: 2026-11-23}
                                        """)
                                .problems())
                .containsExactly(
                        """
                        rules/sources.yaml:2:1: error[uncited-statement]: no rule is based on article/advice/simplest-first
                          2 | article/advice/simplest-first: {sentence: Simplest first., from: The article, asOf: 2026-11-23}
                            | ^
                          Maybe write advice/simplest-first.drl, or name it in @source.\
                        """);
    }

    @Test
    void a_rule_that_reads_figures_finds_some() {
        assertThat(rules().withoutFile("weights.yaml").problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:9:5: error[no-figures]: rule "Long work wants a container": no data file contains a Threshold
                          9 |     Threshold( name == ThresholdName.LONG_COMPUTE, $long : value )
                            |     ^
                          Maybe a list in weights.yaml is missing or empty.\
                        """);
    }

    @Test
    void broken_statements_are_reported_once() {
        assertThat(rules().withFile("sources.yaml", "- one\n").problems())
                .containsExactly(
                        """
                        rules/sources.yaml: error[wrong-value]: the file is not a single mapping of keys
                          Maybe remove everything but its keys.\
                        """);
    }

    @Test
    void rules_do_not_wait_for_what_they_conclude() {
        assertThat(
                        rules().withConsequence(
                                        "insertLogical( new RuledOut($name, Style.FUNCTIONS) );")
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[circle]: kubernetes/long-running must wait for every RuledOut, which depends on its own conclusion: RuledOut → kubernetes/long-running → RuledOut
                          5 | rule "Long work wants a container"
                            | ^
                          Maybe let one rule of the cycle conclude another fact, or match a fact of an earlier stage.\
                        """);
    }

    @Test
    void every_rule_has_its_scenario() {
        assertThat(
                        rules().withScenarios(
                                        Path.of("src/test/resources/dev/sextant/rulebook/data"))
                                .problems())
                .containsExactly(
                        """
                        rules/kubernetes/long-running.drl:5:1: error[scenario-missing]: rule "Long work wants a container": there is no scenario in which it fires
                          5 | rule "Long work wants a container"
                            | ^
                          Maybe write src/test/resources/dev/sextant/rulebook/data/rules/kubernetes/long-running.yaml.\
                        """);
    }
}
