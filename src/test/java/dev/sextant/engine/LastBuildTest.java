package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is compiled by the files that changed is what is compiled as a whole. */
class LastBuildTest {

    private static final RuleFolder FEW =
            RuleFolders.read(Path.of("src/test/resources/dev/sextant/cli/documented/rules-drl"));
    private static final Path STORIES =
            Path.of("src/test/resources/dev/sextant/cli/documented/scenarios/stories");
    private static final Path SHIPPED = Path.of("scenarios");
    private static final int STRIDE = Proof.stride("pieces", 10, 1);
    private static final String LONG_RUNNING = "kubernetes/long-running.drl";

    private final LastBuild last = new LastBuild();

    @Test
    void rules_compiled_in_pieces_answer_as_those_compiled_at_once() {
        RuleFolder before = ShippedRules.folder();
        RuleFolder after = before;
        for (String path :
                List.of(
                        "kubernetes/long-running.drl",
                        "limits/duration.drl",
                        "verdict/answer.drl",
                        "facts/core.drl")) {
            after = with(after, path, text -> "\n" + text.replace("MODERATE", "WEAK"));
        }
        compiled(before);

        CompiledRules inPieces = compiled(after);

        CompiledRules atOnce = Engine.compile(after);
        assertThat(inPieces.rulebook()).isEqualTo(atOnce.rulebook());
        assertThat(outcomes(inPieces, SHIPPED))
                .isEqualTo(outcomes(atOnce, SHIPPED))
                .isNotEqualTo(outcomes(ShippedRules.compiled(), SHIPPED));
    }

    @Test
    void rules_that_are_changed_and_changed_back_answer_as_before() {
        CompiledRules before = compiled(FEW);
        CompiledRules between =
                compiled(with(FEW, LONG_RUNNING, text -> text.replace(" > ", " < ")));
        CompiledRules after = compiled(FEW);

        assertThat(outcomes(after, STORIES))
                .isEqualTo(outcomes(before, STORIES))
                .isNotEqualTo(outcomes(between, STORIES));
    }

    @Test
    void rules_of_a_file_come_and_go_with_it() {
        List<RuleFile> files = new ArrayList<>(FEW.files());
        files.add(
                new RuleFile(
                        "verdict/more.drl",
                        """
                        package rules.verdict

                        import dev.sextant.fact.*;

                        rule "What is told goes anywhere"
                            @source("reasoning/verdict")
                            @rationale("Simple rules for tests.")
                            @because("{$name} is told")
                        when
                            Workload( $name : name )
                        then
                            insertLogical( new Favors("verdict/more", $name, Family.CONTAINERS, Subject.STATE, Strength.WEAK) );
                        end
                        """
                                .getBytes(StandardCharsets.UTF_8)));
        CompiledRules before = compiled(FEW);
        CompiledRules between = compiled(new RuleFolder(FEW.name(), files));
        CompiledRules after = compiled(FEW);

        assertThat(outcomes(between, STORIES).toString()).contains("What is told goes anywhere");
        assertThat(outcomes(after, STORIES)).isEqualTo(outcomes(before, STORIES));
    }

    @Test
    void a_function_that_rules_of_other_files_call_counts_for_them_too() {
        RuleFolder calls =
                with(
                        FEW,
                        LONG_RUNNING,
                        text ->
                                text.replace(
                                        "$name : name,", "$name : name, isLong(name) == true,"));
        CompiledRules untold = compiled(withFunction(calls, "text.length() > 100"));

        RuleFolder after = withFunction(calls, "text.length() > 0");
        CompiledRules told = compiled(after);

        assertThat(outcomes(told, STORIES))
                .isEqualTo(outcomes(Engine.compile(after), STORIES))
                .isNotEqualTo(outcomes(untold, STORIES));
    }

    @Test
    void a_broken_file_is_reported_as_by_a_first_check_and_leaves_the_last_build_intact() {
        RuleFolder broken = with(FEW, LONG_RUNNING, text -> text.replace("Seconds >", "Second >"));
        CompiledRules before = compiled(FEW);

        CheckedRules checked = check(broken);

        assertThat(checked.compiled()).isEmpty();
        assertThat(checked.problems()).isNotEmpty().isEqualTo(Engine.check(broken, Map.of()));
        assertThat(outcomes(compiled(FEW), STORIES)).isEqualTo(outcomes(before, STORIES));
    }

    private CompiledRules compiled(RuleFolder folder) {
        CheckedRules checked = check(folder);
        assertThat(checked.problems()).isEmpty();
        return checked.compiled().orElseThrow();
    }

    private CheckedRules check(RuleFolder folder) {
        return Engine.check(folder, Map.of(), Optional.empty(), last);
    }

    private static RuleFolder withFunction(RuleFolder folder, String result) {
        List<RuleFile> files = new ArrayList<>(folder.files());
        String text =
                """
                package rules.kubernetes

                import dev.sextant.fact.*;

                function boolean isLong(String text) { return RESULT; }

                rule "Nothing is told of other names"
                    @source("reasoning/verdict")
                    @rationale("Simple rules for tests.")
                    @because("{$name} is told")
                when
                    Workload( $name : name, name == "none of them" )
                then
                    insertLogical( new Favors("kubernetes/lengths", $name, Family.CONTAINERS, Subject.STATE, Strength.WEAK) );
                end
                """
                        .replace("RESULT", result);
        files.add(new RuleFile("kubernetes/lengths.drl", text.getBytes(StandardCharsets.UTF_8)));
        return new RuleFolder(folder.name(), files).trusting(TrustLevel.ANY_CODE);
    }

    private static RuleFolder with(RuleFolder folder, String path, UnaryOperator<String> edit) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : folder.files()) {
            boolean edited = file.path().equals(path);
            String text = edited ? edit.apply(file.text()) : file.text();
            files.add(new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8)));
        }
        return new RuleFolder(folder.name(), files);
    }

    private static List<Outcome> outcomes(CompiledRules compiled, Path scenarios) {
        List<Scenario> all = ScenarioLoader.read(List.of(scenarios)).scenarios();
        return Proof.every(scenarios.equals(SHIPPED) ? STRIDE : 1, all).stream()
                .map(scenario -> Outcome.of(compiled.decider().decide(scenario.facts())))
                .toList();
    }
}
