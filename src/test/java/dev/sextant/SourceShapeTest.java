package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long classes and methods are, and that whatever is public says what it is for. */
class SourceShapeTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_METHOD = 60;
    private static final int MOST_TYPES = 40;

    private static final List<Piece> CLASSES = new ArrayList<>();
    private static final List<Piece> METHODS = new ArrayList<>();
    private static final List<Piece> UNTOLD = new ArrayList<>();

    @BeforeAll
    static void parse_every_source_file() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources()));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Measurer(unit, trees).scan(unit, null);
            }
        }
    }

    @Test
    void there_are_classes_and_methods_to_measure() {
        assertThat(CLASSES).isNotEmpty();
        assertThat(METHODS).isNotEmpty();
    }

    @Test
    void no_class_is_longer_than_400_lines() {
        assertThat(CLASSES).filteredOn(piece -> piece.lines() > LONGEST_CLASS).isEmpty();
    }

    @Test
    void no_method_is_longer_than_60_lines() {
        assertThat(METHODS).filteredOn(piece -> piece.lines() > LONGEST_METHOD).isEmpty();
    }

    @Test
    void no_package_holds_more_than_40_types() throws IOException {
        Map<Path, Long> types =
                sources().stream()
                        .filter(file -> !file.endsWith("package-info.java"))
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        types.values().removeIf(count -> count <= MOST_TYPES);
        assertThat(types).isEmpty();
    }

    @Test
    void no_simple_name_occurs_twice() throws IOException {
        assertThat(sources())
                .map(file -> file.getFileName().toString())
                .filteredOn(name -> !name.equals("package-info.java"))
                .doesNotHaveDuplicates();
    }

    /** What carries an annotation is told of where it comes from: an override or a command. */
    @Test
    void every_public_class_and_method_has_javadoc() {
        assertThat(UNTOLD).isEmpty();
    }

    @Test
    void every_package_has_a_description() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path source : sources()) {
            if (!Files.exists(source.resolveSibling("package-info.java"))) {
                silent.add(source.getParent());
            }
        }

        assertThat(silent).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** A class or a method, and how many lines it takes from its first word to its last brace. */
    private record Piece(String file, String name, long lines) {}

    /** Measures the classes and methods of one file. */
    private static final class Measurer extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Trees trees;

        Measurer(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.positions = trees.getSourcePositions();
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            Piece piece = piece(type.getSimpleName().toString(), type);
            CLASSES.add(piece);
            if (isPublic(type.getModifiers()) && trees.getDocComment(getCurrentPath()) == null) {
                UNTOLD.add(piece);
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Piece piece = piece(method.getName().toString(), method);
            METHODS.add(piece);
            if (isPublic(method.getModifiers())
                    && method.getModifiers().getAnnotations().isEmpty()
                    && trees.getDocComment(getCurrentPath()) == null) {
                UNTOLD.add(piece);
            }
            return super.visitMethod(method, nothing);
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private Piece piece(String name, Tree tree) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            return new Piece(unit.getSourceFile().getName(), name, last - first + 1);
        }
    }
}
