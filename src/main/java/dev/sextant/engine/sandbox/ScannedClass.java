package dev.sextant.engine.sandbox;

import java.util.List;
import java.util.Set;

/**
 * A compiled class with everything that it refers to.
 *
 * @param name its name, in the form of class files
 * @param superName what it extends, likewise
 * @param references what it refers to beside its methods
 * @param fields the names of its fields
 * @param methods its methods
 */
public record ScannedClass(
        String name,
        String superName,
        List<CodeReference> references,
        Set<String> fields,
        List<ScannedMethod> methods) {

    /** Returns whether the class declares a method of that name and signature. */
    public boolean declares(ScannedMethod.Name method) {
        return methods.stream().anyMatch(each -> each.name().equals(method));
    }
}
