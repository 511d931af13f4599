package dev.sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.engine.read.RuleFileCache;
import dev.sextant.engine.read.RulebookReader;
import dev.sextant.engine.sandbox.AllowedCode;
import dev.sextant.engine.sandbox.CodeReference;
import dev.sextant.engine.sandbox.CodeReference.Kind;
import dev.sextant.engine.sandbox.CodeRefusal;
import dev.sextant.rulebook.convention.ConventionChecker;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Problem;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The wall by itself: what is compiled here has been checked by no convention. */
class RuleCodeVerifierTest {

    private static final Path HOSTILE = Path.of("src/test/resources/dev/sextant/engine/untrusted");

    @Test
    void every_hostile_form_is_refused_at_once_with_its_rule_and_what_it_refers_to() {
        RuleCode code = RuleCompiler.compile(RuleFolders.read(HOSTILE).ending(".drl"));

        String told =
                RuleCodeVerifier.refusals(code).stream()
                        .map(
                                refusal ->
                                        (refusal.rule().isEmpty() ? "no rule" : refusal.rule())
                                                + ": "
                                                + refusal.reference()
                                                + "\n")
                        .collect(Collectors.joining());

        Approved.check("engine/untrusted.txt", told);
    }

    @Test
    void the_text_of_every_hostile_rule_is_refused_too_but_of_one_that_does_not_show_its_call() {
        RuleFolder folder = RuleFolders.read(HOSTILE);
        WrittenRules written =
                RulebookReader.check(folder, Map.of(), new RuleFileCache()).written();

        List<Problem> problems = new ArrayList<>(ConventionChecker.checkMeaning(written));
        problems.removeIf(problem -> problem.code().equals("id-twice"));

        Set<WrittenRule> refused =
                new RuleLines(written).with(problems.stream().map(Problem::location).toList());
        assertThat(written.files().stream().flatMap(file -> file.rules().stream()))
                .filteredOn(rule -> !refused.contains(rule))
                .extracting(rule -> rule.rule().sentence())
                .containsExactly("in a condition, without brackets");
        assertThat(written.buildable()).isEmpty();
    }

    @Test
    void everything_allowed_is_there_so_that_no_entry_is_a_slip_of_the_pen() throws Exception {
        for (CodeReference reference : AllowedCode.listed()) {
            Class<?> owner =
                    Class.forName(
                            reference.owner(), false, RuleCodeVerifier.class.getClassLoader());
            if (reference.kind() == Kind.FIELD) {
                assertThat(owner.getFields()).extracting(Field::getName).contains(reference.name());
            } else if (!reference.name().isEmpty() && !reference.name().equals("<init>")) {
                assertThat(Stream.of(owner.getMethods()).map(Executable::getName))
                        .as(reference.target())
                        .contains(reference.name());
            }
        }
    }

    @Test
    void a_method_that_a_class_of_the_rules_inherits_is_one_of_the_class_it_extends() {
        assertThat(refused(body -> call(body, "rules/Sly", "getClass", "()Ljava/lang/Class;")))
                .containsExactly(new CodeReference(Kind.CALL, "java.lang.Object", "getClass"));
    }

    @Test
    void an_array_is_an_object_too() {
        assertThat(refused(body -> call(body, "[Ljava/lang/Object;", "clone", "()V")))
                .containsExactly(new CodeReference(Kind.CALL, "java.lang.Object[]", "clone"));
    }

    @Test
    void a_constant_that_is_computed_when_it_is_read_is_refused_with_what_computes_it() {
        Handle exit = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);

        assertThat(refused(body -> body.visitLdcInsn(new ConstantDynamic("x", "I", exit, exit))))
                .containsExactly(
                        new CodeReference(Kind.BOOTSTRAP, "java.lang.System", "exit"),
                        new CodeReference(Kind.CALL, "java.lang.System", "exit"));
    }

    @Test
    void type_references_and_lambda_linkage_are_refused() {
        assertThat(
                        refused(
                                body -> {
                                    body.visitTypeInsn(Opcodes.INSTANCEOF, "java/lang/Runtime");
                                    call(
                                            body,
                                            "java/lang/invoke/LambdaMetafactory",
                                            "metafactory",
                                            "()V");
                                }))
                .containsExactly(
                        CodeReference.to(Kind.TYPE, "java.lang.Runtime"),
                        new CodeReference(
                                Kind.CALL, "java.lang.invoke.LambdaMetafactory", "metafactory"));
    }

    @Test
    void a_native_method_a_class_in_another_place_and_one_of_another_kind_are_refused() {
        ClassWriter writer = writer("java/lang/Sly", "java/lang/ClassLoader");
        writer.visitMethod(Opcodes.ACC_NATIVE, "leave", "()V", null, null);

        assertThat(refused(writer, "java/lang/Sly"))
                .containsExactly(
                        CodeReference.to(Kind.PLACE, "java.lang.Sly"),
                        CodeReference.to(Kind.SUPERTYPE, "java.lang.ClassLoader"),
                        new CodeReference(Kind.NATIVE, "java.lang.Sly", "leave"));
    }

    @Test
    void static_initializers_are_checked_like_all_code() {
        ClassWriter writer = writer("rules/Sly", "java/lang/Object");
        MethodVisitor body = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        call(body, "java/lang/System", "gc", "()V");

        assertThat(refused(writer, "rules/Sly"))
                .containsExactly(new CodeReference(Kind.CALL, "java.lang.System", "gc"));
    }

    @Test
    void of_a_fact_its_constructor_components_and_constants_are_allowed_and_nothing_else() {
        String style = "dev.sextant.fact.term.Style";
        String open = "dev.sextant.fact.verdict.Open";

        assertThat(AllowedCode.allows(new CodeReference(Kind.CALL, open, "<init>"))).isTrue();
        assertThat(AllowedCode.allows(new CodeReference(Kind.CALL, open, "workload"))).isTrue();
        assertThat(AllowedCode.allows(new CodeReference(Kind.FIELD, style, "FUNCTIONS"))).isTrue();
        assertThat(AllowedCode.allows(new CodeReference(Kind.CALL, open, "toString"))).isFalse();
        assertThat(AllowedCode.allows(new CodeReference(Kind.CALL, style, "valueOf"))).isFalse();
        assertThat(AllowedCode.allows(new CodeReference(Kind.SUPERTYPE, style, ""))).isFalse();
    }

    private static void call(MethodVisitor body, String owner, String name, String descriptor) {
        body.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
    }

    /** What is refused of a class with one method. */
    private static List<CodeReference> refused(Consumer<MethodVisitor> body) {
        ClassWriter writer = writer("rules/Sly", "java/lang/Object");
        body.accept(writer.visitMethod(Opcodes.ACC_PUBLIC, "sly", "()V", null, null));
        return refused(writer, "rules/Sly");
    }

    private static ClassWriter writer(String name, String superName) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superName, null);
        return writer;
    }

    private static List<CodeReference> refused(ClassWriter writer, String name) {
        writer.visitEnd();
        RuleCode code = new RuleCode(Map.of(name + ".class", writer.toByteArray()), List.of());
        return RuleCodeVerifier.refusals(code).stream().map(CodeRefusal::reference).toList();
    }
}
