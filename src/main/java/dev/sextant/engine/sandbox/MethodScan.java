package dev.sextant.engine.sandbox;

import dev.sextant.engine.sandbox.CodeReference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.modelcompiler.dsl.pattern.D;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what the instructions of a compiled method refer to. */
final class MethodScan extends MethodVisitor {

    /** What makes a rule: its name is the last text before the call. */
    private static final String RULE_MAKER = Type.getInternalName(D.class);

    private final ScannedMethod.Name name;
    private final Set<String> ours;
    private final List<CodeReference> references = new ArrayList<>();
    private final List<ScannedMethod.Call> calls = new ArrayList<>();
    private final List<CodeReference> reads = new ArrayList<>();
    private String text;
    private String rule;

    MethodScan(ScannedMethod.Name name, Set<String> ours) {
        super(Opcodes.ASM9);
        this.name = name;
        this.ours = ours;
    }

    ScannedMethod scanned() {
        return new ScannedMethod(
                name, List.copyOf(references), List.copyOf(calls), List.copyOf(reads), rule);
    }

    @Override
    public void visitMethodInsn(
            int opcode, String owner, String method, String descriptor, boolean onInterface) {
        if (rule == null && owner.equals(RULE_MAKER) && method.equals("rule")) {
            rule = text;
        }
        addCall(owner, method, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        addField(owner, field);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        addType(Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        addType(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            addType(Type.getObjectType(type));
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof String one) {
            text = one;
        }
        addConstant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(
            String method, String descriptor, Handle bootstrap, Object... arguments) {
        addBootstrap(bootstrap);
        for (Object argument : arguments) {
            addConstant(argument);
        }
    }

    private void addConstant(Object value) {
        if (value instanceof Type type) {
            addType(type);
        } else if (value instanceof Handle handle) {
            addHandle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            addBootstrap(dynamic.getBootstrapMethod());
            for (int at = 0; at < dynamic.getBootstrapMethodArgumentCount(); at++) {
                addConstant(dynamic.getBootstrapMethodArgument(at));
            }
        }
    }

    private void addHandle(Handle handle) {
        if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
            addField(handle.getOwner(), handle.getName());
        } else {
            addCall(handle.getOwner(), handle.getName(), handle.getDesc());
        }
    }

    private void addBootstrap(Handle handle) {
        references.add(
                new CodeReference(
                        Kind.BOOTSTRAP, ClassScan.dotted(handle.getOwner()), handle.getName()));
    }

    private void addCall(String owner, String method, String descriptor) {
        if (ours.contains(owner)) {
            calls.add(new ScannedMethod.Call(owner, new ScannedMethod.Name(method, descriptor)));
        } else {
            references.add(new CodeReference(Kind.CALL, ClassScan.dotted(owner), method));
        }
    }

    private void addField(String owner, String field) {
        if (ours.contains(owner)) {
            reads.add(new CodeReference(Kind.FIELD, owner, field));
        } else {
            references.add(new CodeReference(Kind.FIELD, ClassScan.dotted(owner), field));
        }
    }

    /** The types of a method are no reference: they make nothing run. */
    private void addType(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT && !ours.contains(element.getInternalName())) {
            references.add(CodeReference.to(Kind.TYPE, element.getClassName()));
        }
    }
}
