package dev.sextant.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Removes compiled classes that a changed declaration may have made stale.
 *
 * <p>The build starts this file as a single-file program, in the folder of the project, before it
 * compiles. It uses the JDK only. Decision 0026 says why this is sound.
 */
public final class StaleClassRemover {

    private static final List<String> MAIN =
            List.of("src/main/java", "target/generated-sources/jte");
    private static final List<String> TEST = List.of("src/test/java", "src/browser/java");

    private final Path project;

    StaleClassRemover(Path project) {
        this.project = project;
    }

    /** Removes the stale classes of the project in the current folder. */
    public static void main(String[] arguments) throws IOException {
        new StaleClassRemover(Path.of("")).run();
    }

    void run() throws IOException {
        for (Path source : files("target/generated-sources/jte", ".java")) {
            // Written again in every build. What it says decides whether it is compiled again.
            Files.setLastModifiedTime(source, FileTime.fromMillis(0));
        }
        String build = digest(Files.readAllBytes(project.resolve("pom.xml"))) + Runtime.version();
        boolean mainChanged = update(MAIN, "target/classes", build, false);
        update(TEST, "target/test-classes", build, mainChanged);
    }

    /**
     * Removes the classes of changed sources, or all if a declaration has changed.
     *
     * @param build what all classes depend on
     * @param stale whether all classes are stale in any case
     * @return whether all were
     */
    private boolean update(List<String> roots, String classes, String build, boolean stale)
            throws IOException {
        Path state = project.resolve(classes + ".sources");
        Map<String, Source> before = read(state);
        Map<String, Source> now = sources(roots, classes, before);
        now.put("build", new Source(build, build));
        boolean allStale = stale || !declarations(now).equals(declarations(before));
        if (allStale) {
            for (Path file : files(classes, ".class")) {
                Files.delete(file);
            }
        }
        // Written before the compiler runs, so it is true of whatever a failed compilation leaves.
        Files.createDirectories(state.getParent());
        Files.write(state, now.entrySet().stream().map(StaleClassRemover::line).toList());
        return allStale;
    }

    private static String line(Map.Entry<String, Source> named) {
        Source source = named.getValue();
        return source.content() + " " + source.declarations() + " " + named.getKey();
    }

    private static Map<String, Source> read(Path state) throws IOException {
        Map<String, Source> sources = new TreeMap<>();
        if (Files.exists(state)) {
            for (String line : Files.readAllLines(state)) {
                String[] columns = line.split(" ", 3);
                if (columns.length == 3) {
                    sources.put(columns[2], new Source(columns[0], columns[1]));
                }
            }
        }
        return sources;
    }

    private static Map<String, String> declarations(Map<String, Source> sources) {
        Map<String, String> declarations = new TreeMap<>();
        sources.forEach((name, source) -> declarations.put(name, source.declarations()));
        return declarations;
    }

    private Map<String, Source> sources(
            List<String> roots, String classes, Map<String, Source> before) throws IOException {
        Map<String, Source> sources = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            for (String root : roots) {
                for (Path file : files(root, ".java")) {
                    String name = project.resolve(root).relativize(file).toString();
                    Source known = before.get(name);
                    String content = digest(Files.readAllBytes(file));
                    if (known == null || !known.content().equals(content)) {
                        Files.deleteIfExists(
                                project.resolve(classes)
                                        .resolve(name.replaceFirst("java$", "class")));
                        Optional<String> text = declarations(file, compiler, manager);
                        // The compiler is about to fail where a file cannot be parsed.
                        if (text.isPresent() || known == null) {
                            known = new Source(content, digest(text.orElse("").getBytes(UTF_8)));
                        }
                    }
                    sources.put(name, known);
                }
            }
        }
        return sources;
    }

    private static Optional<String> declarations(
            Path file, JavaCompiler compiler, StandardJavaFileManager manager) throws IOException {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                null,
                                manager,
                                problems,
                                List.of("-proc:none"),
                                null,
                                manager.getJavaFileObjects(file));
        StringBuilder text = new StringBuilder();
        for (CompilationUnitTree unit : task.parse()) {
            text.append(unit.getPackage()).append(unit.getImports());
            unit.getTypeDecls().forEach(type -> append(type, false, text));
        }
        return problems.getDiagnostics().isEmpty()
                ? Optional.of(text.toString())
                : Optional.empty();
    }

    private static void append(Tree member, boolean inInterface, StringBuilder text) {
        if (member instanceof ClassTree type) {
            append(type, text);
        } else if (member instanceof MethodTree method) {
            append(method, text);
        } else if (member instanceof VariableTree field) {
            append(field, inInterface, text);
        }
    }

    // A private class, too, for one that is not may extend it.
    private static void append(ClassTree type, StringBuilder text) {
        text.append('\n').append(type.getModifiers()).append(type.getKind());
        text.append(type.getSimpleName()).append(type.getTypeParameters());
        text.append(type.getExtendsClause()).append(type.getImplementsClause());
        text.append(type.getPermitsClause()).append('{');
        boolean isInterface =
                type.getKind() == Tree.Kind.INTERFACE
                        || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        type.getMembers().forEach(member -> append(member, isInterface, text));
        text.append('}');
    }

    private static void append(MethodTree method, StringBuilder text) {
        // A private constructor takes the place of the one that a class has by default.
        if (isHidden(method.getModifiers()) && !method.getName().contentEquals("<init>")) {
            return;
        }
        text.append('\n').append(method.getModifiers()).append(method.getTypeParameters());
        text.append(method.getReturnType()).append(' ').append(method.getName());
        text.append(method.getParameters()).append(method.getThrows());
        text.append(method.getDefaultValue());
    }

    private static void append(VariableTree field, boolean inInterface, StringBuilder text) {
        // Compilers copy constants into the classes that use them, and into other constants.
        boolean maybeConstant =
                (inInterface || field.getModifiers().getFlags().contains(Modifier.FINAL))
                        && (field.getType() instanceof PrimitiveTypeTree
                                || field.getType().toString().endsWith("String"));
        if (isHidden(field.getModifiers()) && !maybeConstant) {
            return;
        }
        text.append('\n').append(field.getModifiers()).append(field.getType());
        text.append(' ').append(field.getName());
        if (maybeConstant) {
            text.append('=').append(field.getInitializer());
        } else if (field.getInitializer() instanceof NewClassTree constant
                && constant.getClassBody() != null) {
            text.append("{}");
        }
    }

    /** Whether no other file sees a member. Annotation processors see those with an annotation. */
    private static boolean isHidden(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PRIVATE)
                && modifiers.getAnnotations().isEmpty();
    }

    private List<Path> files(String folder, String ending) throws IOException {
        Path root = project.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Source(String content, String declarations) {}
}
