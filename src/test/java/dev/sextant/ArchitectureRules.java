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
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.FactTypes;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Who may import whom, and what may be used where. */
final class ArchitectureRules {

    /** The floors of the house, from the ground up: each may use those that are named. */
    static final ArchRule PACKAGES_IMPORT_BY_THE_TABLE =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("source")
                    .definedBy("dev.sextant.source..")
                    .layer("store")
                    .definedBy("dev.sextant.store..")
                    .layer("fact")
                    .definedBy("dev.sextant.fact..")
                    .layer("rulebook")
                    .definedBy("dev.sextant.rulebook..")
                    .layer("trace")
                    .definedBy("dev.sextant.trace..")
                    .layer("decision")
                    .definedBy("dev.sextant.decision..")
                    .layer("engine")
                    .definedBy("dev.sextant.engine..")
                    .layer("explain")
                    .definedBy("dev.sextant.explain..")
                    .layer("whatif")
                    .definedBy("dev.sextant.whatif..")
                    .layer("scenario")
                    .definedBy("dev.sextant.scenario..")
                    .layer("authoring")
                    .definedBy("dev.sextant.authoring..")
                    .layer("record")
                    .definedBy("dev.sextant.record..")
                    .layer("report")
                    .definedBy("dev.sextant.report..")
                    .layer("root")
                    .definedBy("dev.sextant")
                    .layer("cli")
                    .definedBy("dev.sextant.cli..")
                    .ensureAllClassesAreContainedInArchitecture()
                    .whereLayer("source")
                    .mayNotAccessAnyLayer()
                    .whereLayer("store")
                    .mayOnlyAccessLayers("source")
                    .whereLayer("fact")
                    .mayNotAccessAnyLayer()
                    .whereLayer("rulebook")
                    .mayOnlyAccessLayers("source", "fact")
                    .whereLayer("trace")
                    .mayOnlyAccessLayers("source", "fact", "rulebook")
                    .whereLayer("decision")
                    .mayOnlyAccessLayers("source", "fact", "rulebook")
                    .whereLayer("engine")
                    .mayOnlyAccessLayers("source", "fact", "rulebook", "trace")
                    .whereLayer("explain")
                    .mayOnlyAccessLayers("source", "fact", "rulebook", "trace", "decision")
                    .whereLayer("whatif")
                    .mayOnlyAccessLayers(
                            "source", "fact", "rulebook", "trace", "decision", "explain")
                    .whereLayer("scenario")
                    .mayOnlyAccessLayers("source", "fact", "rulebook", "trace")
                    .whereLayer("authoring")
                    .mayOnlyAccessLayers(
                            "source",
                            "fact",
                            "rulebook",
                            "trace",
                            "decision",
                            "explain",
                            "scenario")
                    .whereLayer("record")
                    .mayOnlyAccessLayers(
                            "source",
                            "store",
                            "fact",
                            "rulebook",
                            "trace",
                            "decision",
                            "explain",
                            "scenario")
                    .whereLayer("report")
                    .mayOnlyAccessLayers(
                            "source",
                            "fact",
                            "rulebook",
                            "trace",
                            "decision",
                            "explain",
                            "whatif",
                            "scenario",
                            "authoring",
                            "record")
                    .whereLayer("root")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .because(
                            "each package can be read, tested and replaced with only those below"
                                    + " it");

    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("dev.sextant.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle makes one room of two");

    static final ArchRule ONLY_THE_ENGINE_SPEAKS_DROOLS =
            outside("engine")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..", "org.antlr..")
                    .because("everything else is told in records, and tested with hand-made ones");

    static final ArchRule THE_COMMAND_LINE_ENTERS_BY_THE_FRONT_DOOR =
            noClasses()
                    .that()
                    .resideInAPackage("dev.sextant.cli..")
                    .should()
                    .dependOnClassesThat(behindTheFrontDoor())
                    .because("whatever it can do, a caller in Java can do");

    static final ArchRule ONLY_THE_SOURCE_PACKAGE_KNOWS_YAML =
            outside("source")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.snakeyaml..", "tools.jackson.dataformat..")
                    .because("whatever is read comes with file, line and column");

    static final ArchRule ONLY_THE_SOURCE_PACKAGE_READS_JSON =
            outside("source", "store", "record")
                    .should()
                    .callCodeUnitWhere(readsJson())
                    .because(
                            "elsewhere Jackson only writes; it coerces and forgets places, which is"
                                    + " fit for what nobody but Sextant wrote");

    static final ArchRule JSON_IS_WRITTEN_WHERE_RESULTS_LEAVE_THE_PROGRAM =
            outside("source", "scenario", "store", "record", "report", "cli")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tools.jackson..")
                    .because("what reasons knows records, not documents");

    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_ITS_LIBRARIES =
            outside("cli")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("picocli..", "ch.qos.logback..")
                    .because("the rest must serve callers that bring their own");

    static final ArchRule ONLY_THE_COMMAND_LINE_USES_THE_STANDARD_STREAMS_AND_ENDS_THE_PROCESS =
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
                    .because("a caller in Java gets values and exceptions");

    static final ArchRule ONLY_REPORTS_DRAW_AND_LAY_OUT_PAGES =
            outside("report")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.eclipse.elk..", "gg.jte..")
                    .because("they are slow to load, and whoever draws nothing does not pay");

    static final ArchRule ONLY_QUESTIONS_TO_RECORDS_KNOW_A_DATABASE =
            outside("record.query")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.sqlite..")
                    .because("its tables answer questions, and nothing is decided by them");

    static final ArchRule FACTS_KNOW_JAVA_ALONE =
            noClasses()
                    .that()
                    .resideInAPackage("dev.sextant.fact..")
                    .should()
                    .dependOnClassesThat(neitherJavaNorFacts())
                    .because("rules see facts through java.* alone");

    static final ArchRule FACTS_ARE_RECORDS_ENUMS_ANNOTATIONS_AND_INTERFACES =
            classes()
                    .that()
                    .resideInAPackage("dev.sextant.fact..")
                    .and()
                    .doNotHaveSimpleName("SortedFacts")
                    .and()
                    .doNotHaveSimpleName("WrittenKey")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should(be(immutableByKind()))
                    .because("rules compare facts by value, and no fact changes");

    static final ArchRule EVERY_FACT_IS_LISTED =
            classes()
                    .that()
                    .areAssignableTo(Fact.class)
                    .and()
                    .areRecords()
                    .should(be(listed()))
                    .because("rules may name no other, and reasoning has one order");

    static final ArchRule TRACES_ARE_RECORDS_ENUMS_AND_INTERFACES =
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
                    .beEnums()
                    .orShould()
                    .beAssignableTo(RuntimeException.class)
                    .because("whoever reads a trace a year later needs no behaviour to do it");

    static final ArchRule NO_CLASS_HAS_A_NAME_THAT_SAYS_NOTHING =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Base)")
                    .because("a name says what a thing is");

    static final ArchRule NOTHING_BUT_THE_COMMAND_LINE_ASKS_FOR_THE_TIME_OR_THE_PLACE =
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
                    .because(
                            "the same input and the same rules give the same bytes anywhere, any"
                                    + " day");

    static final ArchRule NOTHING_READS_JAVA_OBJECTS =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectInputStream")
                    .because("whoever wrote them runs what he likes");

    static final ArchRule ONLY_THE_SOURCE_PACKAGE_READS_XML =
            outside("source")
                    .should()
                    .dependOnClassesThat(readXml())
                    .because("XML declares entities, and workbooks unpack to floods");

    private ArchitectureRules() {}

    /** Everything for XML but what only writes it. */
    private static DescribedPredicate<JavaClass> readXml() {
        List<String> writing = List.of("XMLOutputFactory", "XMLStreamWriter", "XMLStreamException");
        return resideInAnyPackage(
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "com.fasterxml.aalto..",
                        "org.dhatim.fastexcel.reader..")
                .and(describe("read XML", type -> !writing.contains(type.getSimpleName())));
    }

    /** The engine, but where compiled rules are kept: that is for the caller to say. */
    private static DescribedPredicate<JavaClass> behindTheFrontDoor() {
        List<String> handedIn = List.of("CompileCache", "LastBuild");
        return resideInAnyPackage("dev.sextant.engine..")
                .and(
                        describe(
                                "are not handed in",
                                type -> !handedIn.contains(type.getSimpleName())));
    }

    /** No class but those of the named packages. */
    private static GivenClassesConjunction outside(String... packages) {
        String[] names = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            names[i] = "dev.sextant." + packages[i] + "..";
        }
        return noClasses().that().resideOutsideOfPackages(names);
    }

    private static DescribedPredicate<JavaClass> neitherJavaNorFacts() {
        return describe(
                "neither java.* nor facts",
                type ->
                        !resideInAnyPackage("java..", "dev.sextant.fact..")
                                        .test(type.getBaseComponentType())
                                && !type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaClass> listed() {
        return describe(
                "listed by FactTypes",
                type ->
                        FactTypes.inOrder().stream()
                                .anyMatch(each -> each.getName().equals(type.getName())));
    }

    private static DescribedPredicate<JavaClass> immutableByKind() {
        return describe(
                "records, enums, annotations or interfaces",
                type ->
                        type.isRecord()
                                || type.isEnum()
                                || type.isAnnotation()
                                || type.isInterface());
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
