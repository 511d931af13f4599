package dev.sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sextant.engine.sandbox.CodeReference;
import dev.sextant.engine.sandbox.CodeReference.Kind;
import dev.sextant.engine.sandbox.CodeRefusal;
import dev.sextant.rulebook.folder.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A package of more than 1,000 rules is split by Drools, and its frame uses a list. The list is
 * allowed in the frame and nowhere else.
 */
class LargePackageTest {

    private static final CodeReference LIST =
            new CodeReference(Kind.CALL, "java.util.ArrayList", "<init>");
    private static final CodeReference SUPPLIER =
            CodeReference.to(Kind.SUPERTYPE, "org.drools.model.RulesSupplier");

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 2500})
    void a_package_may_have_any_number_of_harmless_rules(int count) {
        RuleCode code = RuleCompiler.compile(rules(count, "compute > 1", ""));

        assertThat(RuleCodeVerifier.refusals(code)).isEmpty();
        assertThat(code.load().stream().map(Model::getRules).mapToInt(List::size).sum())
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "1, 1001", "1001, 1001"})
    void a_rule_that_makes_a_list_itself_is_refused_however_large_its_package_is(
            int rule, int count) {
        RuleCode code =
                RuleCompiler.compile(
                        rules(
                                count,
                                "compute > 1",
                                "new java.util.ArrayList().addAll(java.util.List.of(1));",
                                rule));

        assertThat(RuleCodeVerifier.refusals(code))
                .filteredOn(refusal -> refusal.rule().equals("Rule " + rule))
                .extracting(CodeRefusal::reference)
                .contains(LIST, CodeReference.to(Kind.TYPE, "java.util.ArrayList"));
    }

    @Test
    void a_condition_that_makes_a_list_is_refused_too() {
        RuleCode code =
                RuleCompiler.compile(
                        rules(1001, "eval(new java.util.ArrayList().isEmpty())", "", 7));

        assertThat(RuleCodeVerifier.refusals(code))
                .extracting(CodeRefusal::rule, CodeRefusal::reference)
                .contains(tuple("Rule 7", LIST));
    }

    @Test
    void only_the_constructor_of_the_frame_makes_a_list() {
        assertThat(refused("rules/Frame", "<init>")).isEmpty();
        assertThat(refused("rules/Frame", "lambda$rule$0")).containsExactly(LIST);
        assertThat(refused("rules/Frame", "<clinit>")).containsExactly(LIST);
        assertThat(refused("rules/FrameRules0", "<init>")).containsExactly(LIST);
        assertThat(refused("rules/FrameRuleMethods0", "<init>")).containsExactly(SUPPLIER, LIST);
        assertThat(refused("rules/FrameRules0$1", "<init>")).containsExactly(SUPPLIER, LIST);
        assertThat(refused("rules/Frame$1", "<init>")).containsExactly(SUPPLIER, LIST);
        assertThat(refused("rules/Other", "<init>")).containsExactly(SUPPLIER, LIST);
    }

    /** What is refused of a class that makes a list, where Drools begins with another. */
    private static List<CodeReference> refused(String name, String method) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC,
                name,
                null,
                "java/lang/Object",
                new String[] {"org/drools/model/RulesSupplier"});
        MethodVisitor body = writer.visitMethod(Opcodes.ACC_PUBLIC, method, "()V", null, null);
        body.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/util/ArrayList", "<init>", "()V", false);
        writer.visitEnd();
        RuleCode code =
                new RuleCode(Map.of(name + ".class", writer.toByteArray()), List.of("rules.Frame"));
        return RuleCodeVerifier.refusals(code).stream().map(CodeRefusal::reference).toList();
    }

    private static List<RuleFile> rules(int count, String condition, String statement) {
        return rules(count, condition, statement, 1);
    }

    /** Rules of which one has a condition and a statement. */
    private static List<RuleFile> rules(
            int count, String condition, String statement, int special) {
        String text =
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                number ->
                                        number == special
                                                ? rule(number, condition, statement)
                                                : rule(number, "compute > 2", ""))
                        .collect(Collectors.joining());
        String head = "package rules.many\n\nimport dev.sextant.fact.given.*;\n";
        String facts = "import dev.sextant.fact.term.*;\nimport dev.sextant.fact.trait.*;\n";
        return List.of(
                new RuleFile(
                        "many/many.drl", (head + facts + text).getBytes(StandardCharsets.UTF_8)));
    }

    private static String rule(int number, String condition, String statement) {
        return """
        rule "Rule %d"
        when
            Workload( $name : name, %s )
        then
            %s
            insertLogical( new Characteristic($name, Quality.RARE) );
        end
        """
                .formatted(
                        number, condition.replace("compute", "computeAtLeastSeconds"), statement);
    }
}
