package dev.sextant.engine.sandbox;

import dev.sextant.engine.sandbox.CodeReference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads the bytes of a compiled class, without loading it.
 *
 * <p>What stands in its table of constants and is used by no instruction does nothing, and neither
 * do annotations: nothing asks for them.
 */
public final class ClassScan extends ClassVisitor {

    /** Where compiled rules stand: no class of Sextant or of a library does. */
    private static final String PLACE = "rules/";

    private final Set<String> ours;
    private final List<CodeReference> references = new ArrayList<>();
    private final Set<String> fields = new TreeSet<>();
    private final List<MethodScan> methods = new ArrayList<>();
    private String name;
    private String superName;

    private ClassScan(Set<String> ours) {
        super(Opcodes.ASM9);
        this.ours = ours;
    }

    /**
     * Scans a class.
     *
     * @param ours the names of all classes that rules were compiled to, in the form of class files
     */
    public static ScannedClass of(byte[] bytes, Set<String> ours) {
        ClassScan scan = new ClassScan(ours);
        new ClassReader(bytes).accept(scan, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ScannedClass(
                scan.name,
                scan.superName,
                List.copyOf(scan.references),
                Set.copyOf(scan.fields),
                scan.methods.stream().map(MethodScan::scanned).toList());
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            String signature,
            String extended,
            String[] implemented) {
        name = className;
        superName = extended;
        // A class that took the name of one of ours or of Java would be passed for it.
        if (!className.startsWith(PLACE)) {
            references.add(CodeReference.to(Kind.PLACE, dotted(className)));
        }
        addSupertype(extended);
        for (String each : implemented) {
            addSupertype(each);
        }
    }

    private void addSupertype(String type) {
        if (!ours.contains(type)) {
            references.add(CodeReference.to(Kind.SUPERTYPE, dotted(type)));
        }
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, String signature, Object value) {
        fields.add(field);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            references.add(new CodeReference(Kind.NATIVE, dotted(name), method));
        }
        MethodScan scan = new MethodScan(new ScannedMethod.Name(method, descriptor), ours);
        methods.add(scan);
        return scan;
    }

    /** The name of a class as it is written in Java. */
    public static String dotted(String internalName) {
        return Type.getObjectType(internalName).getClassName();
    }
}
