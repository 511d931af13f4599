package dev.sextant.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.OrderedExecutor;
import dev.sextant.engine.Engine;
import dev.sextant.engine.Platforms;
import dev.sextant.engine.compile.LoadOrder;
import dev.sextant.engine.read.RulebookReader;
import dev.sextant.fact.trait.Characteristic;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a run whose rules go astray. Conventions keep such rules from being loaded; here
 * they run without being asked.
 */
class SessionDeciderTest {

    private static final String OVER_TIME =
            "more than 500 ms of CPU time; the last firing was of rule verdict/astray";

    private static final String RULES =
            """
            package rules.verdict

            import dev.sextant.fact.*;

            rule "Every platform is undecided"
            when
                Platform( $platform : name )
            then
                insertLogical( new Recommendation($platform, Answer.UNDECIDED) );
            end

            rule "Every workload stays open"
                @id("verdict/open")
            when
                Workload( $name : name )
            then
                insertLogical( new Placement($name, null, null, 0, null, Basis.TOO_LITTLE_KNOWN) );
            end

            rule "Astray"
                @id("verdict/astray")
            when
                %s
            then
                %s
            end
            """;

    private static final RunLimits SHORT = new RunLimits(1000, 500, Duration.ofMillis(500));
    private static final RunLimits LIMITS = new RunLimits(1000, 500, Duration.ofSeconds(20));

    @Test
    void a_consequence_that_throws_fails_its_platform_and_the_next_is_decided_as_ever() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name )",
                        "if ($name.equals(\"odd\")) throw new IllegalStateException(\"so odd\");");

        fails(
                decider,
                "odd",
                "after rule verdict/astray had fired: java.lang.IllegalStateException: so odd");
        assertThat(decider.decide(Platforms.with("site")).recommendation())
                .isEqualTo(new Recommendation(Platforms.NAME, Answer.UNDECIDED));
    }

    @Test
    void a_consequence_that_throws_an_error_fails_its_platform_alone_too() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name )",
                        "if ($name.equals(\"odd\")) throw new AssertionError(\"so odd\");");

        fails(
                decider,
                "odd",
                "after rule verdict/astray had fired: java.lang.AssertionError: so odd");
        assertThat(decider.decide(Platforms.with("site")).recommendation())
                .isEqualTo(new Recommendation(Platforms.NAME, Answer.UNDECIDED));
    }

    @Test
    void a_condition_that_throws_fails_its_platform() {
        fails(
                decider("Workload( trigger.size() > 0 )", ""),
                "site",
                "in a condition of package rules.verdict: java.lang.NullPointerException: Cannot"
                        + " invoke \"java.util.Set.size()\" because the return value of"
                        + " \"dev.sextant.fact.given.Workload.trigger()\" is null");
    }

    @Test
    void a_rule_that_feeds_itself_stops_at_the_limit_of_firings() {
        PlatformDecider decider =
                decider(
                        "Placement( $name : workload, $points : points )",
                        "insertLogical( new Placement($name, null, null, $points + 1, null,"
                                + " Basis.TOO_LITTLE_KNOWN) );",
                        new RunLimits(20, 500, LIMITS.time()));

        fails(decider, "site", "more than 20 firings; the last was of rule verdict/astray");
    }

    @Test
    void a_rule_that_concludes_without_end_stops_at_the_limit_of_conclusions() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name )",
                        "for (int i = 0; true; i++) insertLogical( new SubjectScore($name,"
                                + " Style.FUNCTIONS, Subject.STATE, i) );");

        fails(decider, "site", "more than 500 conclusions; the last by rule verdict/astray");
    }

    @Test
    void a_rule_that_doubles_a_text_stops_at_the_limit_of_its_length() {
        PlatformDecider decider =
                decider(
                        "$a : Characteristic( $text : workload )",
                        "insertLogical( new Characteristic($text + $text, Quality.RARE) );",
                        "Workload( $name : name == \"growing\" )",
                        "insertLogical( new Characteristic($name, Quality.RARE) );");

        fails(
                decider,
                "growing",
                "more than 10,000 characters in a text of a conclusion; the last by rule"
                        + " verdict/astray");
        assertThat(decider.decide(Platforms.with("site")).recommendation())
                .isEqualTo(new Recommendation(Platforms.NAME, Answer.UNDECIDED));
    }

    @Test
    void a_rule_that_concludes_many_texts_stops_at_the_limit_of_all() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name == \"growing\" )",
                        "for (int i = 0; true; i++) insertLogical( new Characteristic("
                                + "\"x\".repeat(9_900) + i, Quality.RARE) );",
                        new RunLimits(100_000, 100_000, LIMITS.time()));

        fails(
                decider,
                "growing",
                "more than 20,000,000 characters in the texts of the conclusions; the last by rule"
                        + " verdict/astray");
    }

    @Test
    void a_rule_with_too_many_matches_stops_before_they_fill_the_memory() {
        PlatformDecider decider =
                decider("Workload() Workload()", "", new RunLimits(1000, 500, LIMITS.time()));
        String[] many = IntStream.range(0, 100).mapToObj(i -> "w" + i).toArray(String[]::new);

        assertThatThrownBy(() -> decider.decide(Platforms.with(many)))
                .isInstanceOf(DecisionException.class)
                .hasMessage("more than 2,000 matches; the last was of rule \"Astray\"");
    }

    @Test
    void a_consequence_without_end_ends_with_its_thread_at_the_limit_of_time() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name == \"endless\" )",
                        "Thread.currentThread().setName(\"endless consequence\");"
                                + " while (!$name.isEmpty()) Thread.onSpinWait();",
                        SHORT);

        fails(decider, "endless", OVER_TIME);

        assertThat(Thread.getAllStackTraces().values())
                .as("no thread is in code of rules any more")
                .noneMatch(SessionDeciderTest::isInRules);
        assertThat(decider.decide(Platforms.with("site")).recommendation())
                .isEqualTo(new Recommendation(Platforms.NAME, Answer.UNDECIDED));
    }

    private static boolean isInRules(StackTraceElement... stack) {
        return Stream.of(stack).anyMatch(each -> each.getClassName().startsWith("rules.verdict."));
    }

    @Test
    void a_consequence_that_waits_ends_at_the_limit_of_the_clock() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name == \"endless\" )",
                        "while (!$name.isEmpty())"
                                + " java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);",
                        new RunLimits(1000, 500, Duration.ofMillis(100)));

        fails(decider, "endless", "longer than 1 s; the last firing was of rule verdict/astray");
        assertThat(Thread.getAllStackTraces().values()).noneMatch(SessionDeciderTest::isInRules);
    }

    @Test
    void a_consequence_that_sleeps_is_woken_and_ends() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name == \"endless\" )",
                        "Thread.sleep(1_000_000);",
                        new RunLimits(1000, 500, Duration.ofMillis(100)));

        fails(decider, "endless", "longer than 1 s; the last firing was of rule verdict/astray");
        assertThat(Thread.getAllStackTraces().values()).noneMatch(SessionDeciderTest::isInRules);
    }

    @Test
    void a_consequence_that_catches_everything_ends_too() {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name == \"endless\" )",
                        "while (!$name.isEmpty()) try { while (!$name.isEmpty()) continue; }"
                                + " catch (Throwable any) { continue; }",
                        SHORT);

        fails(decider, "endless", OVER_TIME);
        assertThat(Thread.getAllStackTraces().values()).noneMatch(SessionDeciderTest::isInRules);
    }

    @Test
    void a_consequence_that_waits_in_other_code_for_good_is_left_behind() {
        Semaphore gate = new Semaphore(0);
        System.getProperties().put("dev.sextant.gate", gate);
        PlatformDecider decider =
                decider(
                        "Workload( $name : name == \"endless\" )",
                        "((java.util.concurrent.Semaphore)"
                                + " System.getProperties().get(\"dev.sextant.gate\"))"
                                + ".acquireUninterruptibly();",
                        new RunLimits(1000, 500, Duration.ofMillis(100)));

        try {
            fails(
                    decider,
                    "endless",
                    "longer than 1 s; the last firing was of rule verdict/astray");
            assertThat(decider.decide(Platforms.with("site")).recommendation())
                    .isEqualTo(new Recommendation(Platforms.NAME, Answer.UNDECIDED));
        } finally {
            gate.release();
            System.getProperties().remove("dev.sextant.gate");
        }
    }

    @Test
    void a_pattern_that_takes_for_ever_ends_with_its_thread() {
        PlatformDecider decider =
                decider("Workload( name matches \".*.*.*.*.*.*.*.*b\", $name : name )", "", SHORT);

        assertThatThrownBy(() -> decider.decide(Platforms.with("a".repeat(60))))
                .isInstanceOf(DecisionException.class)
                .hasMessageStartingWith("more than 500 ms of CPU time; the last firing was of ");
        assertThat(Thread.getAllStackTraces().values()).noneMatch(SessionDeciderTest::isInRules);
    }

    @Test
    void conditions_that_try_too_many_combinations_end_with_their_thread() {
        PlatformDecider decider =
                decider(
                        "$a : Workload() $b : Workload( this != $a )"
                                + " Workload( this != $a, this != $b,"
                                + " name.length() > $b.name.length() + 9 )",
                        "",
                        new RunLimits(5000, 5000, SHORT.time()));
        String[] many = IntStream.range(0, 500).mapToObj(i -> "w" + i).toArray(String[]::new);

        assertThatThrownBy(() -> decider.decide(Platforms.with(many)))
                .isInstanceOf(DecisionException.class)
                .hasMessageStartingWith("more than 500 ms of CPU time; the last firing was of ");
        assertThat(Thread.getAllStackTraces().values()).noneMatch(SessionDeciderTest::isInRules);
    }

    @Test
    void consequences_without_end_hold_up_none_of_the_others_that_are_decided_at_a_time() {
        PlatformDecider decider = endless();
        List<String> names =
                IntStream.range(0, 60).mapToObj(i -> i % 20 < 3 ? "endless" : "site").toList();
        List<String> told = new ArrayList<>();

        try (OrderedExecutor<String, String> work =
                new OrderedExecutor<>(2, name -> told(decider, name), told::add, () -> true)) {
            names.forEach(work::add);
            work.finish();
        }

        assertThat(told)
                .isEqualTo(
                        names.stream()
                                .map(name -> name.equals("site") ? "UNDECIDED" : OVER_TIME)
                                .toList());
    }

    @Test
    void a_decision_that_ends_too_late_fails_even_if_it_was_not_interrupted() throws Exception {
        PlatformDecider decider =
                decider(
                        "Workload( $name : name != \"site\" )",
                        "java.lang.management.ThreadMXBean time ="
                                + " java.lang.management.ManagementFactory.getThreadMXBean();"
                                + " long end = time.getCurrentThreadCpuTime() + 800_000_000L;"
                                + " while (time.getCurrentThreadCpuTime() < end)"
                                + " Thread.onSpinWait();",
                        new RunLimits(1000, 500, Duration.ofMillis(500)));

        for (int jobs : List.of(1, 4)) {
            List<String> names = List.of("site", "late", "site", "late");
            List<String> told = new ArrayList<>();
            CountDownLatch allDone = new CountDownLatch(names.size());
            try (OrderedExecutor<String, String> work =
                    new OrderedExecutor<>(
                            jobs,
                            name -> {
                                String answer = told(decider, name);
                                allDone.countDown();
                                return answer;
                            },
                            told::add,
                            () -> true)) {
                names.forEach(work::add);
                allDone.await();
                work.finish();
            }

            assertThat(told).containsExactly("UNDECIDED", OVER_TIME, "UNDECIDED", OVER_TIME);
        }
    }

    private static String told(PlatformDecider decider, String workload) {
        try {
            return decider.decide(Platforms.with(workload)).recommendation().answer().name();
        } catch (DecisionException failure) {
            return failure.getMessage();
        }
    }

    /** A decider that never ends for the workload "endless". */
    private static PlatformDecider endless() {
        return decider(
                "Workload( $name : name == \"endless\" )",
                "while (!$name.isEmpty()) Thread.onSpinWait();",
                new RunLimits(1000, 500, Duration.ofMillis(500)));
    }

    @Test
    void a_rule_that_changes_a_fact_fails_its_platform() {
        fails(
                decider("$team : Team()", "update( $team );"),
                "site",
                "rule verdict/astray changed a fact: Team[size=null, platformTeam=null,"
                        + " kubernetesSkill=null, serverlessSkill=null, opsAppetite=null]");
    }

    @Test
    void a_rule_that_reaches_into_a_fact_fails_its_platform_and_the_fact_stays_as_it_is() {
        PlatformDecider decider =
                decider("Workload( trigger != null, $trigger : trigger )", "$trigger.clear();");
        DecisionFacts given =
                RandomScenarios.facts(5, 50, 1, 1).stream()
                        .filter(facts -> facts.workloads().get(0).trigger() != null)
                        .filter(facts -> !facts.workloads().get(0).trigger().isEmpty())
                        .findFirst()
                        .orElseThrow();
        String before = given.toString();

        assertThatThrownBy(() -> decider.decide(given))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("java.lang.UnsupportedOperationException");

        assertThat(given).hasToString(before);
    }

    @Test
    void no_platform_sees_anything_of_one_decided_before_by_the_same_rules() {
        String conditions = "Workload( $odd : name == \"odd\" ) Workload( $name : name )";
        String consequence = "insertLogical( new Characteristic($name, Quality.RARE) );";
        PlatformDecider decider = decider(conditions, consequence);
        DecisionFacts plain = Platforms.with("plain", "site");

        DecisionTrace odd = decider.decide(Platforms.with("odd", "site"));
        DecisionTrace after = decider.decide(plain);

        assertThat(odd.conclusions(Characteristic.class)).hasSize(2);
        assertThat(after.derivations())
                .containsExactlyInAnyOrderElementsOf(
                        decider(conditions, consequence).decide(plain).derivations());
    }

    @Test
    void a_rule_that_asks_for_no_fact_fires_for_each_platform() {
        PlatformDecider decider =
                decider(
                        "not SubjectScore()",
                        "insertLogical( new Characteristic(\"any\", Quality.RARE) );");

        DecisionTrace first = decider.decide(Platforms.with("site"));
        DecisionTrace second = decider.decide(Platforms.with("site"));

        assertThat(first.firings()).isEqualTo(3);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_platform_of_many_workloads_is_decided_between_two_of_few() {
        PlatformDecider decider = decider("Workload( name == \"none\" )", "");
        String[] many = IntStream.range(0, 200).mapToObj(i -> "w" + i).toArray(String[]::new);

        DecisionTrace before = decider.decide(Platforms.with("site"));
        DecisionTrace large = decider.decide(Platforms.with(many));
        DecisionTrace after = decider.decide(Platforms.with("site"));

        assertThat(large.placements()).hasSize(200);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_rule_that_takes_a_fact_back_fails_its_platform() {
        fails(
                decider("$placement : Placement()", "delete( $placement );"),
                "site",
                "facts were retracted during the run: 1");
    }

    @Test
    void a_platform_with_two_recommendations_is_not_decided() {
        fails(
                decider(
                        "Platform( $platform : name )",
                        "insertLogical( new Recommendation($platform, Answer.HYBRID) );"),
                "site",
                "the rules must conclude exactly one recommendation for the platform, but concluded"
                        + " [Recommendation[platform=shop, answer=HYBRID],"
                        + " Recommendation[platform=shop, answer=UNDECIDED]]");
    }

    private static void fails(PlatformDecider decider, String workload, String message) {
        assertThatThrownBy(() -> decider.decide(Platforms.with(workload)))
                .isInstanceOf(DecisionException.class)
                .hasMessage(message);
    }

    private static PlatformDecider decider(String conditions, String consequence) {
        return decider(conditions, consequence, LIMITS);
    }

    /** The same with another rule. */
    private static PlatformDecider decider(
            String conditions,
            String consequence,
            String otherConditions,
            String otherConsequence) {
        return decider(
                conditions,
                consequence
                        + "\nend\nrule \"Astray too\" @id(\"verdict/too\") when\n"
                        + otherConditions
                        + "\nthen\n"
                        + otherConsequence);
    }

    private static PlatformDecider decider(
            String conditions, String consequence, RunLimits limits) {
        String drl = RULES.formatted(conditions, consequence);
        RuleFile file = new RuleFile("verdict/a.drl", drl.getBytes(StandardCharsets.UTF_8));
        RuleFolder folder = new RuleFolder("rules", List.of(file));
        Rulebook rulebook = RulebookReader.read(folder).rulebook();
        return Engine.decider(rulebook, folder, limits, LoadOrder.BY_STAGE, true);
    }
}
