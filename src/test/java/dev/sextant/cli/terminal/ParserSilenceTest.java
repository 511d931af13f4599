package dev.sextant.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Engine;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parsers of Drools say of a broken rule is a problem, and never printed. */
class ParserSilenceTest {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(ParserSilence.stream(printed));
    }

    @AfterEach
    void stopListening() {
        System.setErr(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Characteristic($name, \\ Quality.RARE)",
                "new \\Characteristic($name, Quality.RARE)",
                "new Characteristic($name, Quality.RARE`)",
                "new Characteristic($name, # Quality.RARE)",
                "new Characteristic(\u201c$name\u201d, Quality.RARE)",
                "new Characteristic($name, 'RARE)"
            })
    void a_broken_consequence_is_reported_and_not_printed(String fact) {
        assertThat(problems(fact)).isNotEmpty();

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_others_print_is_printed() {
        System.err.print("a warning of the log");

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("a warning of the log");
    }

    private static List<Problem> problems(String fact) {
        String text =
                """
                package rules.many

                import dev.sextant.fact.*;

                rule "A workload is rare"
                when
                    Workload( $name : name )
                then
                    insertLogical( %s );
                end
                """
                        .formatted(fact);
        RuleFile file = new RuleFile("many/many.drl", text.getBytes(StandardCharsets.UTF_8));
        return Engine.check(new RuleFolder("rules", List.of(file)), Map.of());
    }
}
