package dev.sextant;

import static dev.sextant.ArchitectureRules.EVERY_FACT_IS_LISTED;
import static dev.sextant.ArchitectureRules.FACTS_ARE_RECORDS_ENUMS_ANNOTATIONS_AND_INTERFACES;
import static dev.sextant.ArchitectureRules.FACTS_KNOW_JAVA_ALONE;
import static dev.sextant.ArchitectureRules.JSON_IS_WRITTEN_WHERE_RESULTS_LEAVE_THE_PROGRAM;
import static dev.sextant.ArchitectureRules.NOTHING_BUT_THE_COMMAND_LINE_ASKS_FOR_THE_TIME_OR_THE_PLACE;
import static dev.sextant.ArchitectureRules.NOTHING_READS_JAVA_OBJECTS;
import static dev.sextant.ArchitectureRules.NO_CLASS_HAS_A_NAME_THAT_SAYS_NOTHING;
import static dev.sextant.ArchitectureRules.ONLY_QUESTIONS_TO_RECORDS_KNOW_A_DATABASE;
import static dev.sextant.ArchitectureRules.ONLY_REPORTS_DRAW_AND_LAY_OUT_PAGES;
import static dev.sextant.ArchitectureRules.ONLY_THE_COMMAND_LINE_KNOWS_ITS_LIBRARIES;
import static dev.sextant.ArchitectureRules.ONLY_THE_COMMAND_LINE_USES_THE_STANDARD_STREAMS_AND_ENDS_THE_PROCESS;
import static dev.sextant.ArchitectureRules.ONLY_THE_ENGINE_SPEAKS_DROOLS;
import static dev.sextant.ArchitectureRules.ONLY_THE_SOURCE_PACKAGE_KNOWS_YAML;
import static dev.sextant.ArchitectureRules.ONLY_THE_SOURCE_PACKAGE_READS_JSON;
import static dev.sextant.ArchitectureRules.ONLY_THE_SOURCE_PACKAGE_READS_XML;
import static dev.sextant.ArchitectureRules.PACKAGES_FORM_NO_CYCLE;
import static dev.sextant.ArchitectureRules.PACKAGES_IMPORT_BY_THE_TABLE;
import static dev.sextant.ArchitectureRules.THE_COMMAND_LINE_ENTERS_BY_THE_FRONT_DOOR;
import static dev.sextant.ArchitectureRules.TRACES_ARE_RECORDS_ENUMS_AND_INTERFACES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of the architecture refuses a class that breaks it: none has gone blunt. */
class PlantedViolationsTest {

    @TempDir private Path folder;

    @Test
    void packages_import_by_the_table() throws IOException {
        refuses(
                PACKAGES_IMPORT_BY_THE_TABLE,
                "Field <dev.sextant.fact.Planted.limits> has type"
                        + " <dev.sextant.engine.run.RunLimits> in (Planted.java:0)",
                """
                package dev.sextant.fact;
                class Planted { dev.sextant.engine.run.RunLimits limits; }
                """);
    }

    @Test
    void packages_form_no_cycle() throws IOException {
        refuses(
                PACKAGES_FORM_NO_CYCLE,
                "Cycle detected: Slice rulebook -> \n"
                        + "                Slice trace -> \n"
                        + "                Slice rulebook\n"
                        + "  1. Dependencies of Slice rulebook\n"
                        + "    - Field <dev.sextant.rulebook.Other.other> has type"
                        + " <dev.sextant.trace.Planted> in (Other.java:0)\n"
                        + "  2. Dependencies of Slice trace\n"
                        + "    - Field <dev.sextant.trace.Planted.other> has type"
                        + " <dev.sextant.rulebook.Other> in (Planted.java:0)",
                """
                package dev.sextant.trace;
                public class Planted { dev.sextant.rulebook.Other other; }
                """,
                """
                package dev.sextant.rulebook;
                public class Other { dev.sextant.trace.Planted other; }
                """);
    }

    @Test
    void only_the_engine_speaks_drools() throws IOException {
        refuses(
                ONLY_THE_ENGINE_SPEAKS_DROOLS,
                "Field <dev.sextant.report.Planted.services> has type <org.kie.api.KieServices> in"
                        + " (Planted.java:0)",
                """
                package dev.sextant.report;
                class Planted { org.kie.api.KieServices services; }
                """);
    }

    @Test
    void the_command_line_enters_by_the_front_door() throws IOException {
        refuses(
                THE_COMMAND_LINE_ENTERS_BY_THE_FRONT_DOOR,
                "Field <dev.sextant.cli.Planted.limits> has type <dev.sextant.engine.run.RunLimits>"
                        + " in (Planted.java:0)",
                """
                package dev.sextant.cli;
                class Planted { dev.sextant.engine.run.RunLimits limits; }
                """);
    }

    @Test
    void only_the_source_package_knows_yaml() throws IOException {
        refuses(
                ONLY_THE_SOURCE_PACKAGE_KNOWS_YAML,
                "Field <dev.sextant.scenario.Planted.load> has type"
                        + " <org.snakeyaml.engine.v2.api.Load> in (Planted.java:0)",
                """
                package dev.sextant.scenario;
                class Planted { org.snakeyaml.engine.v2.api.Load load; }
                """);
    }

    @Test
    void only_the_source_package_reads_json() throws IOException {
        refuses(
                ONLY_THE_SOURCE_PACKAGE_READS_JSON,
                "Method <dev.sextant.scenario.Planted.read(tools.jackson.databind.ObjectMapper)>"
                        + " calls method"
                        + " <tools.jackson.databind.ObjectMapper.readTree(java.lang.String)> in"
                        + " (Planted.java:2)",
                """
                package dev.sextant.scenario;
                class Planted { Object read(tools.jackson.databind.ObjectMapper json) { return json.readTree("1"); } }
                """);
    }

    @Test
    void json_is_written_where_results_leave_the_program() throws IOException {
        refuses(
                JSON_IS_WRITTEN_WHERE_RESULTS_LEAVE_THE_PROGRAM,
                "Field <dev.sextant.trace.Planted.json> has type"
                        + " <tools.jackson.databind.ObjectMapper> in (Planted.java:0)",
                """
                package dev.sextant.trace;
                class Planted { tools.jackson.databind.ObjectMapper json; }
                """);
    }

    @Test
    void only_the_command_line_knows_its_libraries() throws IOException {
        refuses(
                ONLY_THE_COMMAND_LINE_KNOWS_ITS_LIBRARIES,
                "Field <dev.sextant.report.Planted.commands> has type <picocli.CommandLine> in"
                        + " (Planted.java:0)",
                """
                package dev.sextant.report;
                class Planted { picocli.CommandLine commands; }
                """);
    }

    @Test
    void only_the_command_line_uses_the_standard_streams_and_ends_the_process() throws IOException {
        refuses(
                ONLY_THE_COMMAND_LINE_USES_THE_STANDARD_STREAMS_AND_ENDS_THE_PROCESS,
                "Method <dev.sextant.engine.Planted.stop()> calls method"
                        + " <java.lang.System.exit(int)> in (Planted.java:2)",
                """
                package dev.sextant.engine;
                class Planted { void stop() { System.exit(0); } }
                """);
    }

    @Test
    void only_reports_draw_and_lay_out_pages() throws IOException {
        refuses(
                ONLY_REPORTS_DRAW_AND_LAY_OUT_PAGES,
                "Field <dev.sextant.cli.Planted.graph> has type <org.eclipse.elk.graph.ElkNode> in"
                        + " (Planted.java:0)",
                """
                package dev.sextant.cli;
                class Planted { org.eclipse.elk.graph.ElkNode graph; }
                """);
    }

    @Test
    void only_questions_to_records_know_a_database() throws IOException {
        refuses(
                ONLY_QUESTIONS_TO_RECORDS_KNOW_A_DATABASE,
                "Field <dev.sextant.report.Planted.connection> has type <java.sql.Connection> in"
                        + " (Planted.java:0)",
                """
                package dev.sextant.report;
                class Planted { java.sql.Connection connection; }
                """);
    }

    @Test
    void facts_know_java_alone() throws IOException {
        refuses(
                FACTS_KNOW_JAVA_ALONE,
                "Method <dev.sextant.fact.Planted.log()> has return type <org.slf4j.Logger> in"
                        + " (Planted.java:0)",
                """
                package dev.sextant.fact;
                interface Planted { org.slf4j.Logger log(); }
                """);
    }

    @Test
    void facts_are_records_enums_annotations_and_interfaces() throws IOException {
        refuses(
                FACTS_ARE_RECORDS_ENUMS_ANNOTATIONS_AND_INTERFACES,
                "Class <dev.sextant.fact.Planted> is not records, enums, annotations or"
                        + " interfaces in (Planted.java:0)",
                """
                package dev.sextant.fact;
                class Planted { }
                """);
    }

    @Test
    void every_fact_is_listed() throws IOException {
        refuses(
                EVERY_FACT_IS_LISTED,
                "Class <dev.sextant.fact.verdict.Planted> is not listed by FactTypes in"
                        + " (Planted.java:0)",
                """
                package dev.sextant.fact.verdict;
                public record Planted() implements dev.sextant.fact.Conclusion { }
                """);
    }

    @Test
    void traces_are_records_enums_and_interfaces() throws IOException {
        refuses(
                TRACES_ARE_RECORDS_ENUMS_AND_INTERFACES,
                "Class <dev.sextant.trace.Planted> is no enum in (Planted.java:0) and Class"
                    + " <dev.sextant.trace.Planted> is no interface in (Planted.java:0) and Class"
                    + " <dev.sextant.trace.Planted> is no record in (Planted.java:0) and Class"
                    + " <dev.sextant.trace.Planted> is not assignable to java.lang.RuntimeException"
                    + " in (Planted.java:0)",
                """
                package dev.sextant.trace;
                class Planted { }
                """);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() throws IOException {
        refuses(
                NO_CLASS_HAS_A_NAME_THAT_SAYS_NOTHING,
                "Class <dev.sextant.report.PlantedUtil> has name matching"
                    + " '.*(Util|Utils|Helper|Helpers|Manager|Impl|Base)' in (PlantedUtil.java:0)",
                """
                package dev.sextant.report;
                class PlantedUtil { }
                """);
    }

    @Test
    void nothing_but_the_command_line_asks_for_the_time_or_the_place() throws IOException {
        refuses(
                NOTHING_BUT_THE_COMMAND_LINE_ASKS_FOR_THE_TIME_OR_THE_PLACE,
                "Method <dev.sextant.explain.Planted.today()> calls method"
                        + " <java.time.LocalDate.now()> in (Planted.java:2)",
                """
                package dev.sextant.explain;
                class Planted { Object today() { return java.time.LocalDate.now(); } }
                """);
    }

    @Test
    void nothing_reads_java_objects() throws IOException {
        refuses(
                NOTHING_READS_JAVA_OBJECTS,
                "Field <dev.sextant.scenario.Planted.objects> has type <java.io.ObjectInputStream>"
                        + " in (Planted.java:0)",
                """
                package dev.sextant.scenario;
                class Planted { java.io.ObjectInputStream objects; }
                """);
    }

    @Test
    void only_the_source_package_reads_xml() throws IOException {
        refuses(
                ONLY_THE_SOURCE_PACKAGE_READS_XML,
                "Field <dev.sextant.scenario.Planted.xml> has type"
                        + " <javax.xml.stream.XMLStreamReader> in (Planted.java:0)",
                """
                package dev.sextant.scenario;
                class Planted { javax.xml.stream.XMLStreamReader xml; }
                """);
    }

    @Test
    void every_rule_is_kept_and_tried() {
        List<String> rules =
                Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                        .filter(field -> field.getType().equals(ArchRule.class))
                        .map(field -> field.getName().toLowerCase(Locale.ROOT))
                        .toList();

        assertThat(namesOfTests(ArchitectureTest.class)).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(namesOfTests(PlantedViolationsTest.class)).containsAll(rules);
    }

    private static List<String> namesOfTests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
    }

    private void refuses(ArchRule rule, String violation, String... sources) throws IOException {
        JavaClasses planted = compiled(sources);

        assertThat(rule.evaluate(planted).getFailureReport().getDetails())
                .containsExactly(violation);
    }

    private JavaClasses compiled(String... sources) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-d", folder.resolve("classes").toString()));
        for (String source : sources) {
            String type = source.replaceAll("(?s).*(class|interface|record) (\\w+).*", "$2");
            Path file = folder.resolve(type + ".java");
            arguments.add(Files.writeString(file, source).toString());
        }
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).isZero();
        return new ClassFileImporter().importPath(folder.resolve("classes"));
    }
}
