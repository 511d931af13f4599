package dev.sextant.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Condition.Quantifier;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleReaderTest {

    private static final String RULE =
            """
            package rules.kubernetes

            import dev.sextant.fact.*;

            rule "Long work wants a container"
                @rationale("A function \\"ends\\".")
                @because("{$name} computes for {$seconds}")
            when
                Ceiling( style == Style.FUNCTIONS, $most : value ) // the limit
                $w : Workload( $name : name, $seconds : computeAtLeastSeconds > $most,
                    state in (State.STATELESS, State.CLUSTERED) )
                not RuledOut( workload == $name, $style : style )
                accumulate( SubjectScore( workload == $name, $p : points ); $sum : sum( $p ); $sum > 3 )
            then
                insertLogical( new Favors("kubernetes/long-running", $name, Family.CONTAINERS, Subject.WORK, Strength.STRONG) );
                insertLogical( new Running($name) ); // twice
            end
            """;

    @Test
    void reads_a_rule_as_it_is_written() {
        Rule rule = read(RULE).value().rules().get(0).rule();

        assertThat(rule.id()).isEqualTo("kubernetes/long-running");
        assertThat(rule.sentence()).isEqualTo("Long work wants a container");
        assertThat(rule.packageName()).isEqualTo("rules.kubernetes");
        assertThat(rule.rationale()).isEqualTo("A function \"ends\".");
        assertThat(rule.because()).isEqualTo("{$name} computes for {$seconds}");
        assertThat(rule.source()).isEqualTo("article/kubernetes/long-running");
        assertThat(rule.location()).isEqualTo(at(5, 1));
        assertThat(rule.variables()).containsExactly("$most", "$name", "$seconds", "$sum", "$w");
        assertThat(rule.writes()).containsExactly("Favors", "Running");
        assertThat(rule.text()).startsWith("rule \"Long work").endsWith("\nend");
    }

    @Test
    void reads_conditions_with_what_they_bind_and_read() {
        assertThat(read(RULE).value().rules().get(0).rule().conditions())
                .containsExactly(
                        new Condition.OfFact(
                                "Ceiling",
                                null,
                                List.of(
                                        constraint(
                                                "style == Style.FUNCTIONS",
                                                null,
                                                "style",
                                                at(9, 14)),
                                        constraint("value", "$most", "value", at(9, 40))),
                                at(9, 5)),
                        new Condition.OfFact(
                                "Workload",
                                "$w",
                                List.of(
                                        constraint("name", "$name", "name", at(10, 20)),
                                        constraint(
                                                "computeAtLeastSeconds > $most",
                                                "$seconds",
                                                "computeAtLeastSeconds",
                                                at(10, 34)),
                                        constraint(
                                                "state in (State.STATELESS, State.CLUSTERED)",
                                                null,
                                                "state",
                                                at(11, 9))),
                                at(10, 5)),
                        new Condition.Quantified(
                                Quantifier.NOT,
                                List.of(
                                        new Condition.OfFact(
                                                "RuledOut",
                                                null,
                                                List.of(
                                                        constraint(
                                                                "workload == $name",
                                                                null,
                                                                "workload",
                                                                at(12, 19)),
                                                        constraint(
                                                                "style",
                                                                "$style",
                                                                "style",
                                                                at(12, 38))),
                                                at(12, 9))),
                                at(12, 5)),
                        new Condition.Accumulated(
                                List.of(
                                        new Condition.OfFact(
                                                "SubjectScore",
                                                null,
                                                List.of(
                                                        constraint(
                                                                "workload == $name",
                                                                null,
                                                                "workload",
                                                                at(13, 31)),
                                                        constraint(
                                                                "points",
                                                                "$p",
                                                                "points",
                                                                at(13, 50))),
                                                at(13, 17))),
                                List.of(ParsedText.function("$sum", "sum", "$p")),
                                List.of(
                                        ParsedText.constraint(
                                                "$sum > 3", null, List.of(), at(13, 83))),
                                at(13, 5)));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() {
        ReadResult<WrittenFile> plain = read(RULE);

        assertThat(read("\uFEFF" + RULE.replace("\n", "\r\n"))).isEqualTo(plain);
    }

    @Test
    void reports_the_first_syntax_error_of_each_rule() {
        String broken =
                RULE.replace("style == Style", "style = = Style")
                        + RULE.substring(RULE.indexOf("rule \"")).replace("then", "thn");

        assertThat(read(broken).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        rules-drl/kubernetes/long-running.drl:9:20: error[syntax]: rule "Long work wants a container": = is not a comparison
                          9 |     Ceiling( style = = Style.FUNCTIONS, $most : value ) // the limit
                            |                    ^
                          Maybe use ==.\
                        """,
                        """
                        rules-drl/kubernetes/long-running.drl:28:5: error[syntax]: rule "Long work wants a container": there is no line "then"
                          28 |     insertLogical( new Favors("kubernetes/long-running", $name, Family.CONTAINERS, Subject.WORK, Strength.STRONG) );
                             |     ^
                          Maybe it is missing or misspelled.\
                        """);
    }

    @Test
    void a_rule_without_end_is_reported_at_the_end_of_the_file() {
        assertThat(read(RULE.replace("\nend\n", "\n")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        rules-drl/kubernetes/long-running.drl:16:41: error[syntax]: rule "Long work wants a container": there is no line "end"
                          16 |     insertLogical( new Running($name) ); // twice
                             |                                         ^
                          Maybe it is missing or misspelled.\
                        """);
    }

    private static Constraint constraint(
            String text, String variable, String reads, Location location) {
        return ParsedText.constraint(text, variable, List.of(reads), location);
    }

    private static Location at(int line, int column) {
        return new Location("rules-drl/kubernetes/long-running.drl", line, column);
    }

    private static ReadResult<WrittenFile> read(String drl) {
        RuleFile file =
                new RuleFile("kubernetes/long-running.drl", drl.getBytes(StandardCharsets.UTF_8));
        return RuleReader.read(new RuleFolder("rules-drl", List.of(file)), file);
    }
}
