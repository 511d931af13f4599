package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.engine.compile.RuleCompiler;
import dev.sextant.rulebook.folder.InvalidRulesException;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules that would leave a mark on disk as soon as they are compiled, diagnosed or linked: no mark
 * is left, for none of that is done before they have been looked through.
 */
class NothingRunsEarlyTest {

    private static final String CONDITION = "Workload( $name : name )";
    private static final String CONSEQUENCE = "insertLogical( new Open($name) );";

    @TempDir private Path folder;

    @Test
    void drools_never_sees_what_it_would_evaluate_while_compiling() {
        List<RuleFile> files =
                List.of(
                        file("metadata", "", "@mark(" + mark() + ")", CONDITION),
                        file("enum", "declare enum T A(" + mark() + "); b : boolean end"),
                        file("type", "declare T @mark(" + mark() + ") b : boolean end"),
                        file("default", "declare T b : boolean = " + mark() + " end"),
                        file("function", "function boolean f() { return " + mark() + "; }"),
                        file("accumulate", "import accumulate " + Mark.class.getName() + " f;"),
                        file("late", "", "", "Workload( $name : name ) @mark(" + mark() + ")"),
                        ruleNamedWhen());

        assertThatNothingRuns(files);
    }

    @Test
    void code_that_runs_on_linking_is_checked_before() {
        assertThatNothingRuns(
                List.of(
                        file("attribute", "", "enabled (" + mark() + ")", CONDITION),
                        file("eval", "", "", CONDITION + " eval( " + mark() + " )"),
                        file("from", "", "", CONDITION + " Boolean() from " + mark()),
                        file("condition", "", "", "Workload( $name : name, " + mark() + " )")));
    }

    /** Without this the test above could pass for want of anything to keep out. */
    @Test
    void unchecked_constants_of_a_declared_type_run_while_drools_compiles() {
        RuleFile file = file("enum", "declare enum T A(" + mark() + "); b : boolean end");

        RuleCompiler.compile(List.of(file));

        assertThat(folder.resolve("mark")).exists();
    }

    /**
     * The name of a class that a rule makes known is looked up, but the class is not made ready.
     */
    static final class Mark {

        static {
            System.setProperty("sextant.test.mark", "made");
        }

        private Mark() {}
    }

    private void assertThatNothingRuns(List<RuleFile> files) {
        List<RuleFolder> folders = new ArrayList<>();
        folders.add(new RuleFolder("rules", files));
        files.forEach(file -> folders.add(new RuleFolder("rules", List.of(file))));
        for (RuleFolder each : folders) {
            assertThat(Engine.check(each, Map.of())).isNotEmpty();
            assertThatThrownBy(() -> Engine.compile(each))
                    .isInstanceOf(InvalidRulesException.class);
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(System.getProperty("sextant.test.mark")).isNull();
    }

    /** Makes a folder, and throws nothing that would have to be caught. */
    private String mark() {
        return "new java.io.File(\"" + folder.resolve("mark") + "\").mkdir()";
    }

    /** A name after which metadata could be taken for a condition. */
    private RuleFile ruleNamedWhen() {
        return text(
                "when",
                """
                package rules.early
                import dev.sextant.fact.*;
                rule when
                    @mark(%s)
                when
                    %s
                then
                    %s
                end
                """
                        .formatted(mark(), CONDITION, CONSEQUENCE));
    }

    private static RuleFile file(String name, String statement) {
        return file(name, statement, "", CONDITION);
    }

    private static RuleFile file(String name, String statement, String metadata, String condition) {
        String text =
                """
                package rules.early

                import dev.sextant.fact.*;
                %s

                rule "%s"
                    %s
                when
                    %s
                then
                    %s
                end
                """
                        .formatted(statement, name, metadata, condition, CONSEQUENCE);
        return text(name, text);
    }

    private static RuleFile text(String name, String text) {
        return new RuleFile("early/" + name + ".drl", text.getBytes(StandardCharsets.UTF_8));
    }
}
