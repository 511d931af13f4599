package dev.sextant.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules in the words of 0.1.0 are read, compiled and checked like rules in present words. */
class FormerRulesTest {

    private static final String CONCLUSION = "new RuledOut($name, Style.FUNCTIONS)";

    /** The data files of the test have no prices. */
    private static final List<String> NO_PRICES = List.of("no-figures");

    /** Conditions in former words, each above the same in present words. */
    private static final String CONDITIONS =
            """
            not Favours( workload == $name, subject == Subject.SHAPE )
            not Favors( workload == $name, subject == Subject.WORK )

            not Favours( workload == $name, subject in ( Subject.DURATION, Subject.ARCHITECTURE ) )
            not Favors( workload == $name, subject in ( Subject.WORK, Subject.SCALE ) )

            Hurting( existing == Existing.KUBERNETES, $platform : platform )
            PainPoint( existing == Existing.KUBERNETES, $platform : platform )

            accumulate( Voice( workload == $name, $p : points ); $sum : sum( $p ) )
            accumulate( SubjectScore( workload == $name, $p : points ); $sum : sum( $p ) )

            Best( workload == $name, option == Option.KUBERNETES, $points : points )
            OptionScore( workload == $name, option == Option.KUBERNETES, $points : points )

            Chosen( workload == $name, $style : style )
            OptionScore( workload == $name, $style : style )

            Side( $o : option ) exists( Majority( option == $o ) and Best( workload == $name, option == $o ) )
            OptionGain( $o : option ) exists( PrimaryOption( option == $o ) and OptionScore( workload == $name, option == $o ) )

            Placement( $o : option ) exists Pays( option == $o )
            Placement( $o : option ) exists SecondPlatformJustified( option == $o )

            Occupied( $option : option ) not Unearned( workload == $name, option == $option )
            UsedOption( $option : option ) not NotJustified( workload == $name, option == $option )

            Tariff( style == Style.FUNCTIONS, verified == false, $day : asOf )
            Rate( style == Style.FUNCTIONS, verified == false, $day : asOf )

            Placement( workload == $name, option == Option.OPEN )
            Placement( workload == $name, option == null )

            Placement( workload == $name, option in ( Option . OPEN, Option.NEITHER ) )
            Placement( workload == $name, option in ( null, Option.NEITHER ) )
            """;

    /** Conclusions in former words, each above the same in present words. */
    private static final String CONCLUSIONS =
            """
            new Favours("limits/a", $name, Family.KUBERNETES, Subject.SHAPE, Strength.WEAK)
            new Favors("limits/a", $name, Family.KUBERNETES, Subject.WORK, Strength.WEAK)

            new Running(Style.FUNCTIONS)
            new Running(Style.FUNCTIONS, false)

            new Placement($name, Option.OPEN, null, 0, null, Basis.TOO_LITTLE_KNOWN)
            new Placement($name, null, null, 0, null, Basis.TOO_LITTLE_KNOWN)

            new Unearned($name, Option.KUBERNETES)
            new NotJustified($name, Option.KUBERNETES)
            """;

    static Stream<Arguments> conditions() {
        return pairs(CONDITIONS);
    }

    static Stream<Arguments> conclusions() {
        return pairs(CONCLUSIONS);
    }

    private static Stream<Arguments> pairs(String text) {
        return Stream.of(text.split("\n\n")).map(pair -> Arguments.of((Object[]) pair.split("\n")));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void conditions_in_former_words_are_those_in_present_words(String former, String present) {
        RuleFolder folder = rules(rule(former, CONCLUSION));

        assertThat(written(folder)).isEqualTo(written(rules(rule(present, CONCLUSION))));
        assertThat(Engine.check(folder, Map.of())).extracting(Problem::code).isSubsetOf(NO_PRICES);
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void conclusions_in_former_words_are_those_in_present_words(String former, String present) {
        RuleFolder folder = rules(rule("", former));

        assertThat(conclusions(folder)).isEqualTo(conclusions(rules(rule("", present))));
        assertThat(Engine.check(folder, Map.of())).isEmpty();
    }

    @Test
    void every_former_name_is_tried_here() {
        String tried = CONDITIONS + CONCLUSIONS;

        assertThat(FormerNames.renamed().keySet())
                .allSatisfy(name -> assertThat(tried).contains(name.replaceAll("\\(.*", "(")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.sextant.fact.*", "dev.sextant.fact.Favours"})
    void former_imports_make_facts_known(String imported) {
        String others =
                """
                import dev.sextant.fact.Workload;
                import dev.sextant.fact.Style;
                import dev.sextant.fact.RuledOut;
                """;
        RuleFolder folder =
                rules(
                        rule("not Favours( workload == $name )", CONCLUSION)
                                .replace(
                                        "import dev.sextant.fact.*;",
                                        others + "import " + imported + ";"));

        assertThat(Engine.check(folder, Map.of())).isEmpty();
    }

    @Test
    void each_former_name_is_reported_once_where_the_file_uses_it_first() {
        String drl =
                rule(
                        "not Favours( subject == Subject.SHAPE, workload == $name ) // Voice",
                        "new Favours(\"Hurting\", $name, Family.KUBERNETES, Subject.SHAPE,"
                                + " Strength.WEAK)");

        assertThat(warnings(rules(drl)))
                .containsExactly(
                        """
                        rules/limits/a.drl:11:9: warning[former-name]: Favours is called Favors since 0.2.0
                          11 |     not Favours( subject == Subject.SHAPE, workload == $name ) // Voice
                             |         ^
                          Maybe write Favors.\
                        """,
                        """
                        rules/limits/a.drl:11:29: warning[former-name]: Subject.SHAPE is called Subject.WORK since 0.2.0
                          11 |     not Favours( subject == Subject.SHAPE, workload == $name ) // Voice
                             |                             ^
                          Maybe write Subject.WORK.\
                        """);
    }

    @Test
    void errors_in_former_words_are_where_the_author_wrote_them() {
        String drl =
                rule(
                        "Voice( subject == Subject.SHAPE, workload == $nome, style == Style.X"
                                + " )",
                        "new Unearned($name, Option.OPEN, Option.KUBERNETES)");

        assertThat(Engine.check(rules(drl), Map.of()))
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        rules/limits/a.drl:11:50: error[unknown-variable]: rule "Some workloads cannot be functions": $nome is not bound
                          11 |     Voice( subject == Subject.SHAPE, workload == $nome, style == Style.X )
                             |                                                  ^
                          Maybe you mean $name?\
                        """,
                        """
                        rules/limits/a.drl:11:72: error[unknown-constant]: rule "Some workloads cannot be functions": Style has no X
                          11 |     Voice( subject == Subject.SHAPE, workload == $nome, style == Style.X )
                             |                                                                        ^
                          Maybe use one of these: FUNCTIONS, SERVERLESS_CONTAINERS, SERVERLESS_ON_KUBERNETES, MANAGED_KUBERNETES, SELF_RUN_KUBERNETES, CONTAINER_SERVICE, PLATFORM_AS_A_SERVICE, VIRTUAL_MACHINES, MANAGED_BATCH, MANAGED_STORE.\
                        """,
                        """
                        rules/limits/a.drl:13:24: error[consequence]: rule "Some workloads cannot be functions": NotJustified takes 2 values, not 3
                          13 |     insertLogical( new Unearned($name, Option.OPEN, Option.KUBERNETES) );
                             |                        ^
                          Maybe write NotJustified(workload, option).\
                        """);
    }

    @Test
    void what_does_not_compile_in_former_words_is_where_the_author_wrote_it() {
        String drl =
                rule(
                        "Favours( subject == Subject.SHAPE, workload == $name, strength > 5 )",
                        CONCLUSION);

        assertThat(Engine.check(rules(drl), Map.of()))
                .extracting(Problem::location)
                .extracting(Object::toString)
                .containsExactly("rules/limits/a.drl:11:59");
    }

    @Test
    void a_syntax_error_in_former_words_is_where_the_author_wrote_it() {
        String drl = rule("Voice( subject == Subject.SHAPE, workload = $name )", CONCLUSION);

        assertThat(Engine.check(rules(drl), Map.of()))
                .extracting(Problem::location)
                .extracting(Object::toString)
                .containsExactly("rules/limits/a.drl:11:47");
    }

    @ParameterizedTest
    @MethodSource("gone")
    void names_that_are_gone_are_refused_with_what_to_use(String name, String hint) {
        int dot = name.indexOf('.');
        String type = dot < 0 ? name : name.substring(0, dot);
        boolean isConstant = dot > 0 && Character.isUpperCase(name.charAt(dot + 1));
        String condition =
                type + "( " + (dot < 0 ? "" : name.substring(dot + 1) + " == true") + " )";
        String component = type.endsWith("Name") ? "name" : type.toLowerCase();
        if (isConstant) {
            condition = holderOf(type) + "( " + component + " == " + name + " )";
        }

        assertThat(Engine.check(rules(rule(condition, CONCLUSION)), Map.of()))
                .extracting(Problem::maybe)
                .contains(hint);
    }

    static Stream<Arguments> gone() {
        return FormerNames.gone().entrySet().stream()
                .map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    private static String holderOf(String constants) {
        return switch (constants) {
            case "MarginName" -> "Margin";
            case "ThresholdName" -> "Threshold";
            case "Quantity" -> "Limit";
            default -> "WayOut";
        };
    }

    @Test
    void a_data_file_in_former_words_is_refused_with_what_to_use() {
        List<RuleFile> files = new ArrayList<>(rules(rule("", CONCLUSION)).files());
        files.removeIf(file -> file.path().equals("weights.yaml"));
        files.add(
                file(
                        "weights.yaml",
                        """
                        margins:
                          - {name: unbeatable, points: 1000, source: reasoning/weights, asOf: 2026-11-23}
                        secondPlatforms:
                          - {style: functions, inPlace: true, points: 1, source: reasoning/weights, asOf: 2026-11-23}
                        """));

        assertThat(Engine.check(new RuleFolder("rules", files), Map.of()))
                .extracting(Problem::maybe)
                .contains(
                        FormerNames.gone().get("MarginName.UNBEATABLE"),
                        FormerNames.gone().get("SecondPlatform.inPlace"));
    }

    private static String rule(String condition, String conclusion) {
        return """
        package rules.limits

        import dev.sextant.fact.*;

        rule "Some workloads cannot be functions"
            @source("article/kubernetes/long-running")
            @rationale("An example. Exception: none.")
            @because("{$name} is so")
        when
            Workload( $name : name )
            CONDITION
        then
            insertLogical( CONCLUSION );
        end
        """
                .replace("CONDITION", condition)
                .replace("CONCLUSION", conclusion);
    }

    private static RuleFolder rules(String drl) {
        List<RuleFile> files =
                new ArrayList<>(
                        RuleFolders.read(Path.of("src/test/resources/dev/sextant/rulebook/data"))
                                .files());
        files.add(file("limits/a.drl", drl));
        return new RuleFolder("rules", files);
    }

    private static RuleFile file(String path, String text) {
        return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(RuleFolder folder) {
        return rule(folder).conditions().stream()
                .map(ConditionFormatter::written)
                .collect(joining(" "));
    }

    private static String conclusions(RuleFolder folder) {
        return rule(folder).conclusions().toString();
    }

    private static Rule rule(RuleFolder folder) {
        return Engine.read(folder).rules().get(0);
    }

    private static List<String> warnings(RuleFolder folder) {
        return Engine.check(folder, Map.of(), Optional.empty(), new LastBuild()).warnings().stream()
                .map(Problem::toString)
                .toList();
    }
}
