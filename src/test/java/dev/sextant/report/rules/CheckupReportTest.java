package dev.sextant.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sextant.authoring.check.CheckReport;
import dev.sextant.authoring.check.Finding;
import dev.sextant.authoring.check.WitnessScenario;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckupReportTest {

    private static final CheckReport CHECKUP =
            new CheckReport(
                    List.of(
                            new Finding(
                                    Problem.error(
                                            new Location("my rules/a,b:c.drl", 3, 7),
                                            "syntax",
                                            "100 % wrong,\nin two lines",
                                            "Maybe not."),
                                    null,
                                    null),
                            new Finding(
                                    Problem.warning(
                                            Location.of("rules"), "undecided", "it ends so", null),
                                    new WitnessScenario("scenario: A\n", "nothing is decided"),
                                    null),
                            new Finding(
                                    Problem.warning(
                                            new Location("rules/b.drl", 1, 1),
                                            "opposed",
                                            "two rules",
                                            "Maybe one."),
                                    null,
                                    "both are true")));

    @Test
    void what_is_written_as_sarif_is_valid_by_its_schema() throws IOException {
        try (InputStream schema =
                getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text =
                    new String(schema.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceFirst("\"\\$id\": \"[^\"]*\",", "");
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                                    .getSchema(text, InputFormat.JSON)
                                    .validate(
                                            CheckReportSarif.write(CHECKUP, "0.1.0"),
                                            InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void a_sarif_that_lacks_its_tool_is_not() throws IOException {
        try (InputStream schema =
                getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text =
                    new String(schema.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceFirst("\"\\$id\": \"[^\"]*\",", "");
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                                    .getSchema(text, InputFormat.JSON)
                                    .validate(
                                            CheckReportSarif.write(CHECKUP, "0.1.0")
                                                    .replace("\"tool\"", "\"tol\""),
                                            InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void annotations_escape_what_would_end_them() {
        assertThat(CheckReportAnnotations.lines(CHECKUP))
                .containsExactly(
                        "::error file=my rules/a%2Cb%3Ac.drl,line=3,col=7,title=syntax::100 %25"
                                + " wrong,%0Ain two lines%0AMaybe not.",
                        "::warning file=rules,title=undecided::it ends so",
                        "::notice file=rules/b.drl,line=1,col=1,title=opposed::two"
                                + " rules%0AAccepted because both are true");
    }

    @Test
    void what_is_accepted_stands_at_the_end_with_its_reason() {
        assertThat(CheckReportText.lines(CHECKUP))
                .containsExactly(
                        "my rules/a,b:c.drl:3:7: error[syntax]: 100 % wrong,",
                        "in two lines",
                        "  Maybe not.",
                        "rules: warning[undecided]: it ends so",
                        "  In this scenario nothing is decided:",
                        "    scenario: A",
                        "1 error, 1 warning",
                        "",
                        "Accepted:",
                        "  rules/b.drl:1:1: [opposed] two rules",
                        "    because both are true");
    }
}
