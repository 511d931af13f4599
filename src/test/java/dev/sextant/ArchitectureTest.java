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

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Sextant keeps the rules of its architecture. */
class ArchitectureTest {

    private static final JavaClasses SEXTANT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.sextant");

    @Test
    void packages_import_by_the_table() {
        PACKAGES_IMPORT_BY_THE_TABLE.check(SEXTANT);
    }

    @Test
    void packages_form_no_cycle() {
        PACKAGES_FORM_NO_CYCLE.check(SEXTANT);
    }

    @Test
    void only_the_engine_speaks_drools() {
        ONLY_THE_ENGINE_SPEAKS_DROOLS.check(SEXTANT);
    }

    @Test
    void the_command_line_enters_by_the_front_door() {
        THE_COMMAND_LINE_ENTERS_BY_THE_FRONT_DOOR.check(SEXTANT);
    }

    @Test
    void only_the_source_package_knows_yaml() {
        ONLY_THE_SOURCE_PACKAGE_KNOWS_YAML.check(SEXTANT);
    }

    @Test
    void only_the_source_package_reads_json() {
        ONLY_THE_SOURCE_PACKAGE_READS_JSON.check(SEXTANT);
    }

    @Test
    void json_is_written_where_results_leave_the_program() {
        JSON_IS_WRITTEN_WHERE_RESULTS_LEAVE_THE_PROGRAM.check(SEXTANT);
    }

    @Test
    void only_the_command_line_knows_its_libraries() {
        ONLY_THE_COMMAND_LINE_KNOWS_ITS_LIBRARIES.check(SEXTANT);
    }

    @Test
    void only_the_command_line_uses_the_standard_streams_and_ends_the_process() {
        ONLY_THE_COMMAND_LINE_USES_THE_STANDARD_STREAMS_AND_ENDS_THE_PROCESS.check(SEXTANT);
    }

    @Test
    void only_reports_draw_and_lay_out_pages() {
        ONLY_REPORTS_DRAW_AND_LAY_OUT_PAGES.check(SEXTANT);
    }

    @Test
    void only_questions_to_records_know_a_database() {
        ONLY_QUESTIONS_TO_RECORDS_KNOW_A_DATABASE.check(SEXTANT);
    }

    @Test
    void facts_know_java_alone() {
        FACTS_KNOW_JAVA_ALONE.check(SEXTANT);
    }

    @Test
    void facts_are_records_enums_annotations_and_interfaces() {
        FACTS_ARE_RECORDS_ENUMS_ANNOTATIONS_AND_INTERFACES.check(SEXTANT);
    }

    @Test
    void every_fact_is_listed() {
        EVERY_FACT_IS_LISTED.check(SEXTANT);
    }

    @Test
    void traces_are_records_enums_and_interfaces() {
        TRACES_ARE_RECORDS_ENUMS_AND_INTERFACES.check(SEXTANT);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        NO_CLASS_HAS_A_NAME_THAT_SAYS_NOTHING.check(SEXTANT);
    }

    @Test
    void nothing_but_the_command_line_asks_for_the_time_or_the_place() {
        NOTHING_BUT_THE_COMMAND_LINE_ASKS_FOR_THE_TIME_OR_THE_PLACE.check(SEXTANT);
    }

    @Test
    void nothing_reads_java_objects() {
        NOTHING_READS_JAVA_OBJECTS.check(SEXTANT);
    }

    @Withstands(Fault.XML_DECLARATION)
    @Test
    void only_the_source_package_reads_xml() {
        ONLY_THE_SOURCE_PACKAGE_READS_XML.check(SEXTANT);
    }
}
