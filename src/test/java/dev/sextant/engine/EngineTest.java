package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Builds do not disturb each other, and rules that may answer wrongly without a word do not run.
 */
class EngineTest {

    private static final String RULE =
            """
            package rules.verdict

            import dev.sextant.fact.*;

            rule "Every platform has an answer"
            when
                Platform( $name : name )
            then
                insertLogical( new Recommendation($name, Answer.UNDECIDED) );
            end

            rule "Every workload stays open"
                @id("verdict/open")
            when
                Workload( $name : name )
            then
                insertLogical( new Placement($name, null, null, 0, null, Basis.TOO_LITTLE_KNOWN) );
            end
            """;

    @Test
    void builds_at_the_same_time_never_answer_with_the_rules_of_another() throws Exception {
        List<Callable<Recommendation>> builds = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int build = 0; build < 24; build++) {
            Answer answer = Answer.values()[build % Answer.values().length];
            answers.add(answer);
            builds.add(() -> answerOf(RULE.replace("UNDECIDED", answer.name())));
        }

        assertThat(atTheSameTime(builds)).extracting(Recommendation::answer).isEqualTo(answers);
    }

    @Test
    void a_rule_that_ends_the_process_does_not_run() {
        refuses(
                RULE.replace(
                        "then\n    insertLogical( new R",
                        "then\n    System.exit(0); insertLogical( new R"),
                """
                rules/verdict/a.drl:9:5: error[consequence]: rule "Every platform has an answer": System is not allowed here: a consequence can only conclude facts
                  9 |     System.exit(0); insertLogical( new Recommendation($name, Answer.UNDECIDED) );
                    |     ^
                  Maybe use insertLogical( new …(…) ); with variables, constants and literals.\
                """);
    }

    @Test
    void a_condition_that_asks_the_clock_does_not_run() {
        refuses(
                RULE.replace(
                        "Platform( $name : name )",
                        "Platform( $name : name, System.nanoTime() > 0 )"),
                """
                rules/verdict/a.drl:7:36: error[call]: rule "Every platform has an answer": nanoTime(…) must not be called in conditions
                  7 |     Platform( $name : name, System.nanoTime() > 0 )
                    |                                    ^
                  Maybe use a component, an operator or a figure instead.\
                """);
    }

    @Test
    void an_absence_in_which_matches_can_get_lost_does_not_run() {
        refuses(
                RULE.replace("Platform( $name : name )", "Platform( $name : name ) not Open()"),
                """
                rules/verdict/a.drl:7:30: error[unjoined]: rule "Every platform has an answer": (not) uses no variable of an earlier condition, so matches may be lost silently
                  7 |     Platform( $name : name ) not Open()
                    |                              ^
                  Maybe compare a component with one of $name.\
                """);
    }

    @Test
    void a_condition_that_accepts_unknown_values_is_refused() {
        refuses(
                RULE.replace(
                        "Workload( $name : name )",
                        "Workload( $name : name, state != State.CLUSTERED )"),
                """
                rules/verdict/a.drl:15:35: error[null-not-equal]: rule "Every workload stays open": != is also true if state is unknown
                  15 |     Workload( $name : name, state != State.CLUSTERED )
                     |                                   ^
                  Maybe list the other values: state in (…).\
                """);
    }

    @Test
    void a_package_that_is_not_that_of_the_folder_does_not_run() {
        refuses(
                RULE.replace("package rules.verdict", "package rules.limits"),
                """
                rules/verdict/a.drl:1:9: error[package]: package rules.limits in the folder of rules.verdict
                  1 | package rules.limits
                    |         ^
                  Maybe write package rules.verdict.\
                """);
        refuses(
                RULE.replace("package rules.verdict", ""),
                """
                rules/verdict/a.drl:1:1: error[package]: no package in the folder of rules.verdict
                  1 |
                    | ^
                  Maybe write package rules.verdict.\
                """);
    }

    @Test
    void duplicate_metadata_are_refused() {
        refuses(
                RULE.replace(
                        "@id(\"verdict/open\")", "@id(\"verdict/open\") @id(\"verdict/shut\")"),
                """
                rules/verdict/a.drl:13:25: error[metadata-twice]: rule "Every workload stays open": @id is a duplicate
                  13 |     @id("verdict/open") @id("verdict/shut")
                     |                         ^
                  Maybe remove one of the two.\
                """);
    }

    @Test
    void a_number_compared_with_letters_does_not_run() {
        refuses(
                RULE.replace(
                        "Workload( $name : name )",
                        "Workload( $name : name, syncHops == \"abc\" )"),
                """
                rules/verdict/a.drl:15:41: error[string-comparison]: rule "Every workload stays open": syncHops is not text, and can never equal "abc"
                  15 |     Workload( $name : name, syncHops == "abc" )
                     |                                         ^
                  Maybe write the constant or the number without quotes.\
                """);
    }

    @Test
    void a_problem_of_one_rule_does_not_hide_those_of_another() {
        refuses(
                RULE.replace("Platform( $name : name )", "Platform( $name : name ) not Open()")
                        .replace("null, null, 0", "null, null, \"0\""),
                """
                rules/verdict/a.drl:7:30: error[unjoined]: rule "Every platform has an answer": (not) uses no variable of an earlier condition, so matches may be lost silently
                  7 |     Platform( $name : name ) not Open()
                    |                              ^
                  Maybe compare a component with one of $name.
                rules/verdict/a.drl:17:24: error[compile]: rule "Every workload stays open": Placement expects (String workload, Option option, Style style, int points, Integer margin, Basis basis), not (String, null, null, String, null, Basis)
                  17 |     insertLogical( new Placement($name, null, null, "0", null, Basis.TOO_LITTLE_KNOWN) );
                     |                        ^
                  Maybe the values are in the wrong order, or one has the wrong type.\
                """);
    }

    private static void refuses(String drl, String message) {
        assertThatThrownBy(() -> Engine.compile(folder(drl)))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessage(message);
    }

    private static Recommendation answerOf(String drl) {
        return Engine.compile(folder(drl))
                .decider()
                .decide(Platforms.with("site"))
                .recommendation();
    }

    private static <T> List<T> atTheSameTime(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static RuleFolder folder(String drl) {
        RuleFile file = new RuleFile("verdict/a.drl", drl.getBytes(StandardCharsets.UTF_8));
        return new RuleFolder("rules", List.of(file));
    }
}
