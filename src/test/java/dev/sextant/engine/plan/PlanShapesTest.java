package dev.sextant.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.engine.Engine;
import dev.sextant.engine.compile.LoadOrder;
import dev.sextant.engine.read.RulebookReader;
import dev.sextant.engine.run.RunLimits;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.PlatformDecider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One rule for each form of a condition and of a conclusion, with the plan and with Drools. The
 * shipped rules do not have all of them, but the conventions allow them.
 */
class PlanShapesTest {

    private static final Path FIGURES = Path.of("src/test/resources/dev/sextant/rulebook/data");

    private static final String FRAME =
            """
            package rules.shapes

            import dev.sextant.fact.*;

            rule "Every platform is undecided"
                @id("shapes/undecided")
            when
                Platform( $platform : name )
            then
                insertLogical( new Recommendation($platform, Answer.UNDECIDED) );
            end

            rule "Every workload stays open"
                @id("shapes/open")
            when
                Workload( $name : name )
            then
                insertLogical( new Placement($name, null, null, 0, null, Basis.TOO_LITTLE_KNOWN) );
            end

            rule "Each trigger starts"
                @id("shapes/started")
            when
                Workload( $name : name, trigger != null )
            then
                insertLogical( new StartedBy($name, Start.CALL) );
                insertLogical( new StartedBy($name, Start.EVENT) );
            end

            rule "Memory is a gain"
                @id("shapes/gain")
            when
                Workload( $name : name, memoryMiB > 1000, memoryMiB != null, $memory : memoryMiB )
                Weight( $points : points )
            then
                insertLogical( new SubjectScore($name, Style.FUNCTIONS, Subject.WORK, $points) );
                insertLogical( new MonthlyUsage($name, UsageMeasure.MEMORY, $memory / 3, $memory * $points) );
            end

            rule "What computes leads"
                @id("shapes/lead")
            when
                Workload( $name : name, computeAtMostSeconds > 60 )
                Weight( $points : points )
            then
                insertLogical( new Lead($name, Option.SERVERLESS, Style.FUNCTIONS, 7, $points, Sharing.SHARED, Basis.REASONS) );
            end

            rule "Other things lead by nothing"
                @id("shapes/lead-by-nothing")
            when
                Workload( $name : name, selfHosted == false )
            then
                insertLogical( new Lead($name, Option.SERVERLESS, Style.FUNCTIONS, 7, null, Sharing.SHARED, Basis.LIMITS) );
            end
            """;

    /** Conditions on a workload, which is there before. */
    private static final List<String> CONDITIONS =
            List.of(
                    "Workload( name == $name, computeAtMostSeconds > 900 )",
                    "Workload( name == $name, computeAtMostSeconds < 900 )",
                    "Workload( name == $name, 900 < computeAtMostSeconds )",
                    "Workload( name == $name, computeAtMostSeconds >= 0.5 )",
                    "Workload( name == $name, computeAtMostSeconds != 900 )",
                    "Workload( name == $name, callsPerMonth > 1000 )",
                    "Workload( name == $name, callsPerMonth <= 1000 )",
                    "Workload( name == $name, syncHops >= 3 )",
                    "Workload( name == $name, syncHops == 2 )",
                    "Workload( name == $name, syncHops != 2 )",
                    "Workload( name == $name, busyShare > 0.4 )",
                    "Workload( name == $name, selfHosted == true )",
                    "Workload( name == $name, selfHosted != true )",
                    "Workload( name == $name, selfHosted == null )",
                    "Workload( name == $name, selfHosted != null )",
                    "Workload( name == $name, state == State.CLUSTERED )",
                    "Workload( name == $name, state != State.CLUSTERED )",
                    "Workload( name == $name, state in ( State.CLUSTERED, State.LOCAL_DISK ) )",
                    "Workload( name == $name, trigger contains Trigger.HTTP )",
                    "Workload( name == $name, $calls : callsPerMonth > 1000 )",
                    "Workload( name != $name )",
                    "Workload( name == \"workload-1\", name == $name )",
                    "Team( size != null )",
                    "Platform( platformCount == PlatformCount.ONE )",
                    "Weight( $p : points ) Weight( points > ( $p * 2 - 1 ) )",
                    "Weight( $p : points ) Weight( points == $p, strength == Strength.STRONG )",
                    "Weight( $s : strength, $p : points ) Weight( strength == $s, points >= $p )",
                    "Weight( $s : strength, points > 1 ) Weight( strength != $s, $p : points )",
                    "Threshold( $v : value ) Workload( name == $name, computeAtMostSeconds > $v )",
                    "Threshold( $v : value ) Workload( name == $name, callsPerMonth > ( $v * 2 ) )",
                    "Threshold( value >= 0, $v : value ) Threshold( value > ( $v + 0.5 ) )",
                    "Lead( workload == $name, margin > 1 )",
                    "Lead( workload == $name, margin == null )",
                    "Lead( workload == $name, margin != null )",
                    "Lead( workload == $name, $m : margin ) Weight( points == $m )",
                    "Lead( workload == $name, $m : margin ) Weight( points < $m )",
                    "Lead( $of : workload, $m : margin ) Lead( workload == $of, margin == $m )",
                    "SubjectScore( $of : workload, $p : points ) Workload( name == $of )",
                    "$lead : Lead( workload == $name )",
                    "not Lead( workload == $name )",
                    "not Lead( workload == $name, margin > 2 )",
                    "not( StartedBy( workload == $name, $s : start ) and Lead( workload == $name )"
                            + " )",
                    "not( Lead( workload == $name ) and not StartedBy( workload == $name ) )",
                    "exists Lead( workload == $name )",
                    "exists( StartedBy( workload == $name ) and Lead( workload == $name ) )",
                    "forall( StartedBy( workload == $name, $s : start ) Lead( workload == $name )"
                            + " )",
                    "forall( Weight( $p : points ) Lead( workload == $name, margin == $p ) )",
                    "accumulate( Lead( workload == $name, $m : margin ); $r : sum( $m ) )",
                    "accumulate( Lead( workload == $name, $m : margin ); $r : sum( $m ); $r > 3 )",
                    "accumulate( $l : Lead( workload == $name ); $r : count( $l ) )",
                    "accumulate( $l : Lead( workload == $name ); $r : count( $l ); $r >= 2 )",
                    "accumulate( Lead( workload == $name, margin != null, $m : margin ); $r : max("
                            + " $m ) )",
                    "accumulate( Lead( workload == $name, margin != null, $m : margin ); $r : min("
                            + " $m ) )",
                    "accumulate( Lead( workload == $name, margin != null, $m : margin ); $r :"
                            + " average( $m ) )",
                    "accumulate( MonthlyUsage( workload == $name, $m : most ); $r : sum( $m ) )",
                    "accumulate( MonthlyUsage( workload == $name, $m : most ); $r : min( $m ), $x :"
                            + " max( $m ) )",
                    "accumulate( MonthlyUsage( workload == $name, $m : most ); $r : average( $m );"
                            + " $r > 10.5 )",
                    "accumulate( $l : Lead( workload == $name, $m : margin ); $r : sum( $m ), $a :"
                            + " collectSet( $l ) )",
                    "accumulate( Lead( workload == $name, $m : margin ); $r : collectSet( $m ) )",
                    "accumulate( Lead( workload == $name ) and Weight( $p : points ); $r : sum( $p"
                            + " ) )",
                    "accumulate( Lead( workload == $name ) and not StartedBy( workload == $name )"
                            + " and Weight( $p : points ); $r : sum( $p ) )");

    @Test
    void every_form_of_a_condition_gives_what_it_gives_with_drools() throws Exception {
        StringBuilder drl = new StringBuilder(FRAME);
        for (int index = 0; index < CONDITIONS.size(); index++) {
            drl.append(rule(index, CONDITIONS.get(index), "new Known($name, CostInput.MEMORY)"));
        }

        assertSame(drl.toString());
    }

    @Test
    void rules_that_feed_each_other_fire_once_for_each_match() throws Exception {
        String drl =
                FRAME
                        + rule(
                                1,
                                "StyleEffort( $style : style, effort < 9, $effort : effort )",
                                "new StyleEffort($style, $effort + 1)")
                        + rule(
                                2,
                                "Lead( workload == $name, $style : style, $points : points )",
                                "new StyleEffort($style, $points)")
                        + rule(
                                3,
                                "StyleEffort( effort > 8 ) StyleEffort( $e : effort, $s : style )",
                                "new Price($s, $e)")
                        + rule(
                                4,
                                "Price( points == 8 ) exists StyleEffort( effort == 9 )",
                                "new StyleEffort(Style.VIRTUAL_MACHINES, 3)");

        assertSame(drl);
    }

    /** They are stored together, for no workload has their name. */
    @Test
    void facts_about_what_is_no_workload_are_told_apart() throws Exception {
        String drl =
                FRAME
                        + rule(1, "Team()", "new Notice(\"a\", \"here\", NoticeKind.HINT)")
                        + rule(2, "Team()", "new Notice(\"b\", \"there\", NoticeKind.HINT)")
                        + rule(3, "Team()", "new Notice(\"c\", $name, NoticeKind.HINT)")
                        + rule(
                                4,
                                "Notice( $of : about ) Notice( about == $of, $what : statement )",
                                "new StatedAspect($what, Aspect.LIFETIME)")
                        + rule(
                                5,
                                "Notice( $of : about ) not Notice( about == $of, statement == \"a\""
                                        + " )",
                                "new StatedAspect($of, Aspect.LIFETIME)");

        assertSame(drl);
    }

    @Test
    void a_rule_that_feeds_itself_without_end_reaches_the_limit() throws Exception {
        String drl =
                FRAME
                        + rule(
                                1,
                                "Lead( workload == $name, $style : style, $points : points )",
                                "new StyleEffort($style, $points)")
                        + rule(
                                2,
                                "StyleEffort( $style : style, $effort : effort )",
                                "new StyleEffort($style, $effort + 1)");

        PlatformDecider plan = plan(folder(drl));
        TraceContent ended =
                RandomScenarios.facts(1, 50, 2, 2).stream()
                        .map(facts -> TraceContent.of(plan, facts))
                        .filter(content -> !content.failure().isEmpty())
                        .findFirst()
                        .orElseThrow();

        assertThat(ended.failure()).startsWith("more than 100,000 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Workload( name == $name, name matches \"w.*\" )#a test (name matches \"w.*\")",
                "Workload( name == $name, trigger not contains Trigger.HTTP )#a test (trigger not"
                        + " contains Trigger.HTTP)",
                "Workload( name == $name, state == State.LOCAL_DISK || gpu != null )#a test (state"
                        + " == State.LOCAL_DISK || gpu != null)",
                "Workload( name == $name ) or Team()#a condition that is an alternative or a call",
                "Workload( name == $name, $c : callsPerMonth ) Weight( points < ( $c * 2 ) )#a"
                        + " computation with null",
                "Weight( $p : points ) Threshold( value == $p )#numbers of two types that must be"
                        + " equal",
                "accumulate( $l : Lead( workload == $name ); $r : collectList( $l ) )#the function"
                        + " collectList",
                "forall( Lead( workload == $name ) )#forall with a single pattern",
                "Weight( $p : points ) Weight( $p : points )#a variable bound twice ($p)",
            })
    void a_form_that_is_not_generated_is_named(String condition, String reason) {
        Rulebook rulebook =
                RulebookReader.read(
                                folder(
                                        FRAME
                                                + rule(
                                                        7,
                                                        condition,
                                                        "new Known($name, CostInput.MEMORY)")))
                        .rulebook();

        assertThatThrownBy(() -> ProgramWriter.write(rulebook, FiringOrder.of(rulebook)))
                .isInstanceOf(UnsupportedRuleException.class)
                .hasMessage("shapes/form-7: " + reason);
        assertThat(PlanCompiler.compile(rulebook)).isEmpty();
    }

    @Test
    void texts_are_written_as_they_are() throws Exception {
        String drl =
                FRAME
                        + rule(
                                1,
                                "Weight( points > 1, $points : points )",
                                "new Notice(\"a \\\"quoted\\\" \\\\ line\\nand größer \" + $points"
                                        + " + \": \" + $name, $name, NoticeKind.HINT)")
                        + rule(
                                2,
                                "Weight( points > 1, $points : points )",
                                "new MonthlyUsage($name, UsageMeasure.MEMORY, $points / 2, -$points"
                                        + " * 2.5 - $points)");

        assertSame(drl);
    }

    private static void assertSame(String drl) throws UnsupportedRuleException {
        RuleFolder folder = folder(drl);
        Rulebook rulebook = RulebookReader.read(folder).rulebook();
        ProgramWriter.write(rulebook, FiringOrder.of(rulebook));
        SessionDecider drools = drools(folder);
        PlatformDecider plan = plan(folder);
        List<String> silent =
                new ArrayList<>(rulebook.rules().stream().map(one -> one.id()).toList());
        for (DecisionFacts facts : RandomScenarios.facts(8, 60, 1, 4)) {
            TraceContent content = TraceContent.of(plan, facts);
            assertThat(differing(content, TraceContent.of(drools, facts))).isEmpty();
            assertThat(content).isEqualTo(TraceContent.of(drools, facts));
            byRule(content).keySet().forEach(silent::remove);
        }
        // A form that never holds shows nothing.
        assertThat(silent).isEmpty();
    }

    /** The rules of which one trace says something else than the other. */
    private static List<String> differing(TraceContent one, TraceContent other) {
        TreeMap<String, List<String>> all = new TreeMap<>(byRule(one));
        TreeMap<String, List<String>> others = byRule(other);
        others.forEach((rule, lines) -> all.putIfAbsent(rule, List.of()));
        all.entrySet()
                .removeIf(
                        rule ->
                                rule.getValue()
                                        .equals(others.getOrDefault(rule.getKey(), List.of())));
        return List.copyOf(all.keySet());
    }

    private static TreeMap<String, List<String>> byRule(TraceContent content) {
        return content.lines().stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.replaceAll("(?s).* by (shapes/\\S+) on .*", "$1"),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static SessionDecider drools(RuleFolder folder) {
        Rulebook rulebook = RulebookReader.read(folder).rulebook();
        return Engine.decider(rulebook, folder, RunLimits.DEFAULT, LoadOrder.BY_STAGE, true);
    }

    private static PlatformDecider plan(RuleFolder folder) throws UnsupportedRuleException {
        Rulebook rulebook = RulebookReader.read(folder).rulebook();
        SessionDecider drools = drools(folder);
        return RulePlan.of(PlanCompiler.compiled(rulebook), rulebook)
                .decider(rule -> true, drools.figures(), RunLimits.DEFAULT, drools);
    }

    private static RuleFolder folder(String drl) {
        List<RuleFile> files = new ArrayList<>(RuleFolders.read(FIGURES).files());
        files.add(new RuleFile("shapes/forms.drl", drl.getBytes(StandardCharsets.UTF_8)));
        return new RuleFolder("rules", files);
    }

    private static String rule(int number, String condition, String conclusion) {
        return """

        rule "Form %d"
            @id("shapes/form-%d")
        when
            Workload( $name : name )
            %s
        then
            insertLogical( %s );
        end
        """
                .formatted(number, number, condition, conclusion);
    }
}
