package dev.sextant.engine.plan;

import java.util.List;
import java.util.Map;

/**
 * The program of a rulebook as bytes. It can be stored and loaded without the rules.
 *
 * @param classes the bytes of each class, by its name
 * @param rules the IDs of the rules in the order in which the program numbers them
 */
public record PlanCode(Map<String, byte[]> classes, List<String> rules) {

    /** Copies the list. */
    public PlanCode {
        rules = List.copyOf(rules);
    }

    /** Loads the program. */
    PlanProgram load() {
        try {
            return (PlanProgram)
                    new Loader(classes)
                            .loadClass(ProgramWriter.CLASS)
                            .getDeclaredConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("the program of the rules does not load", failure);
        }
    }

    /** Finds the classes of a program before it asks the loader of Sextant. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(PlanCode.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
