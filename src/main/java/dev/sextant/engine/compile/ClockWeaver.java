package dev.sextant.engine.compile;

import dev.sextant.engine.run.DecisionClock;
import dev.sextant.engine.run.TimedMatches;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.operators.MatchesOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes compiled rules look at the clock of their decision, so that their thread ends when the
 * decision takes too long: at the beginning of each method, before each jump backwards, and at each
 * character that {@code matches} reads.
 *
 * <p>Conditions are methods that Drools calls for each combination of facts, so this also ends a
 * decision that tries too many combinations. The call takes nothing from the stack and leaves
 * nothing on it.
 */
final class ClockWeaver extends ClassVisitor {

    private static final String CLOCK = Type.getInternalName(DecisionClock.class);

    private static final String MATCHES = Type.getInternalName(MatchesOperator.class);

    private ClockWeaver(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** The same code with the calls. */
    static RuleCode woven(RuleCode code) {
        Map<String, byte[]> classes = new TreeMap<>();
        code.classes().forEach((path, bytes) -> classes.put(path, woven(bytes)));
        return new RuleCode(classes, code.models());
    }

    private static byte[] woven(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClockWeaver(writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Method(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private static final class Method extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        Method(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            look();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            lookBefore(label);
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label others, Label... labels) {
            lookBefore(labels);
            lookBefore(others);
            super.visitTableSwitchInsn(min, max, others, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label others, int[] keys, Label[] labels) {
            lookBefore(labels);
            lookBefore(others);
            super.visitLookupSwitchInsn(others, keys, labels);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (owner.equals(MATCHES)) {
                String timed = Type.getInternalName(TimedMatches.class);
                super.visitFieldInsn(opcode, timed, name, "L" + timed + ";");
            } else {
                super.visitFieldInsn(opcode, owner, name, descriptor);
            }
        }

        private void lookBefore(Label... labels) {
            for (Label label : labels) {
                if (passed.contains(label)) {
                    look();
                }
            }
        }

        private void look() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CLOCK, "pass", "()V", false);
        }
    }
}
