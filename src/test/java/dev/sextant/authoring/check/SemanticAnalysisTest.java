package dev.sextant.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.Engine;
import dev.sextant.engine.ShippedRules;
import dev.sextant.fact.term.Family;
import dev.sextant.fact.trait.Favors;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionTrace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules mean together: each finding is shown by a scenario that was run. */
class SemanticAnalysisTest {

    private static final RuleFolder SHIPPED = RuleFolders.read(Path.of("rules-drl"));
    private static final Path DOUBTFUL =
            Path.of("src/test/resources/dev/sextant/cli/doubtful-rules");

    /** What is found in any small rule base. */
    private static final Set<String> OF_FEW_RULES = Set.of("unread-fact", "undecided");

    private static final String VERDICT =
            """
            package rules.verdict

            import dev.sextant.fact.*;

            rule "Every workload stays open"
                @id("verdict/verdict.open")
                @source("reasoning/weights")
                @rationale("Rules for tests.")
                @because("{$name} stays open")
            when
                Workload( $name : name )
            then
                insertLogical( new Placement($name, null, null, 0, null, Basis.TOO_LITTLE_KNOWN) );
            end
            """;

    private static final String RECOMMENDATION =
            """
            package rules.verdict

            import dev.sextant.fact.*;

            rule "Every platform stays undecided"
                @source("reasoning/weights")
                @rationale("Rules for tests.")
                @because("{$name} stays undecided")
            when
                Platform( $name : name )
            then
                insertLogical( new Recommendation($name, Answer.UNDECIDED) );
            end
            """;

    static Stream<ProblemPage> pages() {
        return ProblemPages.all().stream()
                .filter(page -> page.group().equals("Combinations") && !page.wrong().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_bad_example_has_only_the_problem_of_its_page(ProblemPage page) {
        assertThat(codes(page.wrong())).containsExactly(page.code());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_good_example_has_no_problem(ProblemPage page) {
        assertThat(codes(page.right())).isEmpty();
    }

    @Test
    void every_code_has_a_page() {
        assertThat(SemanticAnalysis.codes()).allMatch(code -> ProblemPages.of(code).isPresent());
    }

    @Test
    void the_shipped_rules_have_no_finding_that_is_not_accepted() {
        CompiledRules compiled = ShippedRules.compiled();

        assertThat(
                        SemanticAnalysis.of(
                                        compiled.rulebook(),
                                        compiled.decider(),
                                        compiled.judge(),
                                        SHIPPED)
                                .open())
                .isEmpty();
    }

    @Test
    void every_witness_is_a_scenario_that_is_read_without_a_problem() {
        List<Finding> findings = findings("opposed", "subsumed", "never-holds", "undecided");

        assertThat(findings).hasSizeGreaterThan(8);
        for (Finding finding : findings) {
            InputSet read = read(finding.witness());
            assertThat(read.scenarios()).hasSize(1);
            assertThat(read.warnings()).isEmpty();
        }
    }

    @Test
    void a_witness_shows_what_is_told_of_it_and_holds_nothing_besides() {
        Finding opposed =
                findings("opposed").stream()
                        .filter(finding -> finding.problem().code().equals("opposed"))
                        .findFirst()
                        .orElseThrow();
        DecisionTrace trace =
                Engine.compile(RuleFolders.read(DOUBTFUL.resolve("opposed")))
                        .decider()
                        .decide(read(opposed.witness()).scenarios().get(0).facts());

        assertThat(opposed.witness().scenario())
                .isEqualTo("scenario: Witness\nworkloads:\n  - name: w\n    kind: database\n");
        assertThat(trace.conclusions(Favors.class).map(Favors::family))
                .containsExactlyInAnyOrder(Family.KUBERNETES, Family.FUNCTIONS);
    }

    private static List<Finding> findings(String... folders) {
        List<Finding> findings = new ArrayList<>();
        for (String name : folders) {
            RuleFolder folder = RuleFolders.read(DOUBTFUL.resolve(name));
            CompiledRules compiled = Engine.compile(folder);
            findings.addAll(
                    SemanticAnalysis.of(
                                    compiled.rulebook(),
                                    compiled.decider(),
                                    compiled.judge(),
                                    folder)
                            .findings());
        }
        return findings;
    }

    private static InputSet read(WitnessScenario witness) {
        return ScenarioLoader.read(
                "witness.yaml", witness.scenario().getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> codes(List<ProblemPage.Example> examples) {
        RuleFolder folder = ExampleRules.of(examples);
        List<RuleFile> files = new ArrayList<>(folder.files());
        add("verdict/verdict.drl", VERDICT, files);
        add("verdict/recommendation.drl", RECOMMENDATION, files);
        RuleFolder whole = new RuleFolder("rules", files);
        CompiledRules compiled = Engine.compile(whole);
        Set<String> codes = new TreeSet<>();
        SemanticAnalysis.of(compiled.rulebook(), compiled.decider(), compiled.judge(), whole)
                .open()
                .stream()
                .map(Finding::problem)
                .map(Problem::code)
                .forEach(codes::add);
        codes.removeAll(OF_FEW_RULES);
        return codes;
    }

    private static void add(String path, String text, List<RuleFile> files) {
        if (files.stream().noneMatch(file -> file.path().equals(path))) {
            files.add(new RuleFile(path, text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
