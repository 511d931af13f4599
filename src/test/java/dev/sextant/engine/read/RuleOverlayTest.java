package dev.sextant.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Engine;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Rules of several folders, laid over each other. */
class RuleOverlayTest {

    private static final String BASE =
            file(
                    rule("First é😀", null),
                    rule("Second", "kubernetes/work.two"),
                    rule("Third", "kubernetes/work.three"));

    @Test
    void a_rule_takes_the_place_of_the_one_with_its_id_and_the_others_stay_on_their_lines() {
        Rulebook base = Engine.read(folder("base", "kubernetes/work.drl", BASE));

        Rulebook both =
                laid(
                        folder("base", "kubernetes/work.drl", BASE),
                        folder(
                                "house",
                                "kubernetes/work.drl",
                                file(rule("Ours", "kubernetes/work.two"))));

        assertThat(both.rules())
                .extracting(
                        Rule::id, Rule::sentence, Rule::origin, rule -> rule.location().toString())
                .containsExactly(
                        tuple(base.rules().get(0)),
                        tuple(base.rules().get(1)),
                        Tuple.tuple(
                                "kubernetes/work.two",
                                "Ours",
                                "house",
                                "house/kubernetes/work.drl:5:1"));
        assertThat(both.layers())
                .containsExactly(
                        new RuleLayer(
                                "base",
                                List.of("kubernetes/work", "kubernetes/work.three"),
                                List.of(),
                                0,
                                0),
                        new RuleLayer("house", List.of(), List.of("kubernetes/work.two"), 0, 0));
    }

    @Test
    void a_rule_with_another_id_is_added_to_a_file_that_an_earlier_folder_has_too() {
        Rulebook both =
                laid(
                        folder("base", "kubernetes/work.drl", BASE),
                        folder(
                                "house",
                                "kubernetes/work.drl",
                                file(rule("Ours", "kubernetes/work.ours"))));

        assertThat(both.rules()).hasSize(4);
        assertThat(both.layers().get(1))
                .isEqualTo(
                        new RuleLayer("house", List.of("kubernetes/work.ours"), List.of(), 0, 0));
    }

    @Test
    void of_three_folders_the_last_has_its_say() {
        Rulebook all =
                laid(
                        folder("base", "kubernetes/work.drl", file(rule("Theirs", null))),
                        folder("house", "kubernetes/work.drl", file(rule("Ours", null))),
                        folder("team", "kubernetes/work.drl", file(rule("Mine", null))));

        assertThat(all.rules()).extracting(Rule::sentence).containsExactly("Mine");
        assertThat(all.layers())
                .extracting(RuleLayer::folder, RuleLayer::added, RuleLayer::replacing)
                .containsExactly(
                        Tuple.tuple("base", List.of(), List.of()),
                        Tuple.tuple("house", List.of(), List.of()),
                        Tuple.tuple("team", List.of(), List.of("kubernetes/work")));
    }

    @Test
    void files_at_one_path_compile_side_by_side() {
        RuleFolder folder =
                RuleFolder.layered(
                        List.of(
                                folder("base", "kubernetes/work.drl", BASE),
                                folder(
                                        "house",
                                        "kubernetes/work.drl",
                                        file(rule("Ours", "kubernetes/work.two")))));

        assertThat(Engine.compile(folder).rulebook().rules()).hasSize(3);
    }

    @Test
    void an_id_at_another_path_is_reported_with_the_path_that_overrides() {
        assertThat(
                        problems(
                                "id-twice",
                                folder("base", "kubernetes/work.drl", file(rule("Theirs", null))),
                                folder(
                                        "house",
                                        "kubernetes/ours.drl",
                                        file(rule("Ours", "kubernetes/work")))))
                .containsExactly(
                        """
                        house/kubernetes/ours.drl:6:5: error[id-twice]: rule "Ours": the ID kubernetes/work is already used \
                        by the rule at base/kubernetes/work.drl:5:1
                          6 |     @id("kubernetes/work")
                            |     ^
                          Maybe move it to house/kubernetes/work.drl, where it overrides that rule.\
                        """);
    }

    @Test
    void an_id_that_differs_in_case_alone_takes_no_place() {
        assertThat(
                        problems(
                                "id-twice",
                                folder("base", "kubernetes/work.drl", file(rule("Theirs", null))),
                                folder("house", "kubernetes/Work.drl", file(rule("Ours", null)))))
                .containsExactly(
                        """
                        house/kubernetes/Work.drl:5:1: error[id-twice]: rule "Ours": the ID kubernetes/Work (there: \
                        kubernetes/work) is already used by the rule at base/kubernetes/work.drl:5:1
                          5 | rule "Ours"
                            | ^
                          Maybe write it as kubernetes/work in house/kubernetes/work.drl, where it \
                        overrides that rule.\
                        """);
    }

    @Test
    void problems_of_an_overridden_rule_are_not_reported() {
        RuleFolder base = folder("base", "kubernetes/work.drl", file(rule("Theirs", null)));
        RuleFolder house =
                folder("house", "kubernetes/work.drl", file(rule("A database is ours", null)));

        assertThat(problems("name", base)).hasSize(1);
        assertThat(problems("name", base, house)).isEmpty();
    }

    private static List<String> problems(String code, RuleFolder... folders) {
        return WrittenFolders.check(RuleFolder.layered(List.of(folders)), Map.of()).stream()
                .filter(problem -> problem.code().equals(code))
                .map(Problem::toString)
                .toList();
    }

    private static Rulebook laid(RuleFolder... folders) {
        return Engine.read(RuleFolder.layered(List.of(folders)));
    }

    private static Tuple tuple(Rule rule) {
        return Tuple.tuple(rule.id(), rule.sentence(), "base", rule.location().toString());
    }

    private static RuleFolder folder(String name, String path, String drl) {
        return new RuleFolder(
                name, List.of(new RuleFile(path, drl.getBytes(StandardCharsets.UTF_8))));
    }

    private static String file(String... rules) {
        return "package rules.kubernetes\n\nimport dev.sextant.fact.*;\n\n"
                + String.join("\n", rules);
    }

    private static String rule(String sentence, String id) {
        return """
        rule "SENTENCE"
            ID@source("reasoning/test")
            @rationale("It is so.")
            @because("{$name} is so")
        when
            Workload( $name : name, kind == Kind.DATABASE )
        then
            insertLogical( new RuledOut($name, Style.FUNCTIONS) );
        end
        """
                .replace("ID", id == null ? "" : "@id(\"" + id + "\")\n    ")
                .replace("SENTENCE", sentence);
    }
}
