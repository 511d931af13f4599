package dev.sextant;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Who may import whom, and what may be used where. */
class ArchitectureTest {

    private static final JavaClasses SEXTANT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.sextant");

    @Test
    void packages_import_by_the_table() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("source")
                .definedBy("dev.sextant.source")
                .layer("fact")
                .definedBy("dev.sextant.fact")
                .layer("rulebook")
                .definedBy("dev.sextant.rulebook")
                .layer("trace")
                .definedBy("dev.sextant.trace")
                .layer("engine")
                .definedBy("dev.sextant.engine")
                .layer("explain")
                .definedBy("dev.sextant.explain")
                .layer("scenario")
                .definedBy("dev.sextant.scenario")
                .layer("authoring")
                .definedBy("dev.sextant.authoring")
                .layer("audit")
                .definedBy("dev.sextant.audit")
                .layer("report")
                .definedBy("dev.sextant.report")
                .layer("root")
                .definedBy("dev.sextant")
                .layer("cli")
                .definedBy("dev.sextant.cli")
                .ensureAllClassesAreContainedInArchitecture()
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .whereLayer("fact")
                .mayNotAccessAnyLayer()
                .whereLayer("rulebook")
                .mayOnlyAccessLayers("source", "fact")
                .whereLayer("trace")
                .mayOnlyAccessLayers("source", "fact", "rulebook")
                .whereLayer("engine")
                .mayOnlyAccessLayers("source", "fact", "rulebook", "trace")
                .whereLayer("explain")
                .mayOnlyAccessLayers("source", "fact", "rulebook", "trace")
                .whereLayer("scenario")
                .mayOnlyAccessLayers("source", "fact", "rulebook", "trace")
                .whereLayer("authoring")
                .mayOnlyAccessLayers("source", "fact", "rulebook", "trace", "explain", "scenario")
                .whereLayer("audit")
                .mayOnlyAccessLayers("source", "fact", "rulebook", "trace", "explain", "scenario")
                .whereLayer("report")
                .mayOnlyAccessLayers(
                        "source",
                        "fact",
                        "rulebook",
                        "trace",
                        "explain",
                        "scenario",
                        "authoring",
                        "audit")
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .because("each package can be read, tested and replaced with only those below it")
                .check(SEXTANT);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("dev.sextant.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes one package of two")
                .check(SEXTANT);
    }

    @Test
    void only_the_engine_speaks_drools() {
        outside("engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..", "org.antlr..")
                .because("everything else is told in records, and tested with hand-made ones")
                .check(SEXTANT);
    }

    @Test
    void only_the_source_package_knows_yaml() {
        outside("source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..", "tools.jackson.dataformat..")
                .because("whatever is read comes with file, line and column")
                .check(SEXTANT);
    }

    @Test
    void only_the_source_package_reads_json() {
        outside("source")
                .should()
                .callCodeUnitWhere(readsJson())
                .because("elsewhere Jackson only writes; it coerces and forgets places")
                .check(SEXTANT);
    }

    @Test
    void json_is_written_where_results_leave_the_program() {
        outside("source", "scenario", "audit", "report", "cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("what reasons knows records, not documents")
                .check(SEXTANT);
    }

    @Test
    void only_the_command_line_knows_its_libraries() {
        outside("cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "ch.qos.logback..")
                .because("the rest must serve callers that bring their own")
                .check(SEXTANT);
    }

    @Test
    void only_the_command_line_uses_the_standard_streams_and_ends_the_process() {
        outside("cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "console")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("a caller in Java gets values and exceptions")
                .check(SEXTANT);
    }

    @Test
    void facts_know_java_alone() {
        noClasses()
                .that()
                .resideInAPackage("dev.sextant.fact")
                .should()
                .dependOnClassesThat(neitherJavaNorFacts())
                .because("rules see facts through java.* alone")
                .check(SEXTANT);
    }

    @Test
    void facts_are_records_enums_annotations_and_sealed_interfaces() {
        classes()
                .that()
                .resideInAPackage("dev.sextant.fact")
                .and()
                .doNotHaveSimpleName("SortedFacts")
                .and()
                .doNotHaveSimpleName("WrittenKey")
                .and()
                .doNotHaveSimpleName("package-info")
                .should(be(immutableByKind()))
                .because("rules compare facts by value, and no fact changes")
                .check(SEXTANT);
    }

    @Test
    void traces_are_records_and_interfaces() {
        classes()
                .that()
                .resideInAPackage("dev.sextant.trace")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .orShould()
                .beInterfaces()
                .orShould()
                .beAssignableTo(RuntimeException.class)
                .because("whoever reads a trace a year later needs no behaviour to do it")
                .check(SEXTANT);
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Base)")
                .because("a name says what a thing is")
                .check(SEXTANT);
    }

    @Test
    void nothing_but_the_command_line_asks_for_the_time_or_the_place() {
        outside("cli")
                .should()
                .callCodeUnitWhere(asksForTheTime())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod("java.time.ZoneId", "systemDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("the same input and the same rules give the same bytes anywhere, any day")
                .check(SEXTANT);
    }

    @Test
    void nothing_reads_java_objects_or_xml() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat(readXml())
                .because("both run what they read")
                .check(SEXTANT);
    }

    /** Everything for XML but what only writes it. */
    private static DescribedPredicate<JavaClass> readXml() {
        List<String> writing = List.of("XMLOutputFactory", "XMLStreamWriter", "XMLStreamException");
        return resideInAnyPackage("javax.xml..", "org.w3c.dom..", "org.xml.sax..")
                .and(describe("read XML", type -> !writing.contains(type.getSimpleName())));
    }

    /** No class but those of the named packages. */
    private static GivenClassesConjunction outside(String... packages) {
        String[] names = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            names[i] = "dev.sextant." + packages[i];
        }
        return noClasses().that().resideOutsideOfPackages(names);
    }

    private static DescribedPredicate<JavaClass> neitherJavaNorFacts() {
        return describe(
                "neither java.* nor facts",
                type ->
                        !resideInAnyPackage("java..", "dev.sextant.fact")
                                        .test(type.getBaseComponentType())
                                && !type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaClass> immutableByKind() {
        return describe(
                "records, enums, annotations or sealed interfaces",
                type ->
                        type.isRecord()
                                || type.isEnum()
                                || type.isAnnotation()
                                || (type.isInterface() && type.reflect().isSealed()));
    }

    private static DescribedPredicate<JavaCall<?>> readsJson() {
        return describe(
                "Jackson reads",
                call ->
                        call.getTargetOwner().getPackageName().startsWith("tools.jackson")
                                && call.getTarget()
                                        .getName()
                                        .matches("read.*|createParser|treeToValue|convertValue"));
    }

    private static DescribedPredicate<JavaCall<?>> asksForTheTime() {
        return describe(
                "the time is asked for",
                call ->
                        call.getTargetOwner().getPackageName().startsWith("java.time")
                                        && call.getTarget().getName().equals("now")
                                || call.getTarget().getName().equals("currentTimeMillis"));
    }
}
