package dev.sextant.engine.compile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The classes that rules were compiled to. They can be kept and loaded without the rules. */
public final class RuleCode {

    private static final String CLASS = ".class";

    /** Where Drools describes the build itself; nothing here reads that. */
    private static final String PROJECT = "org/drools/project/";

    /** In the folder of its release: the names of the classes to begin with, one a line. */
    private static final String MODELS = "/drools-model";

    private final Map<String, byte[]> classes;
    private final List<String> models;
    private List<Model> loaded;

    /**
     * @param classes the bytes of each class, by the path of its file
     * @param models the names of the classes that the engine begins with
     */
    public RuleCode(Map<String, byte[]> classes, List<String> models) {
        this.classes = classes;
        this.models = models;
    }

    static RuleCode of(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(CLASS) && !name.startsWith(PROJECT)) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith(MODELS)) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith(CanonicalKieModule.MODEL_VERSION))
                        .forEach(models::add);
            }
        }
        return new RuleCode(classes, List.copyOf(models));
    }

    /** The bytes of each class, by the path of its file. */
    public Map<String, byte[]> classes() {
        return classes;
    }

    /** The names of the classes that the engine begins with. */
    public List<String> models() {
        return models;
    }

    /**
     * What the engine begins with. The classes are loaded once, however often they are asked for.
     */
    synchronized List<Model> load() {
        if (loaded == null) {
            ClassLoader loader = new Loader(classes);
            loaded = models.stream().map(model -> instance(model, loader)).toList();
        }
        return loaded;
    }

    /** What sessions are opened on. */
    public KieBase link() {
        return KieBaseBuilder.createKieBaseFromModel(load());
    }

    private static Model instance(String name, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("compiled rules lack (" + name + ")", failure);
        }
    }

    /** Finds what rules were compiled to before it asks the loader of Sextant. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(RuleCode.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + CLASS);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        /** The engine reads the bytes of predicates, to tell which of them are the same. */
        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = classes.get(name);
            return bytes == null
                    ? super.getResourceAsStream(name)
                    : new ByteArrayInputStream(bytes);
        }
    }
}
