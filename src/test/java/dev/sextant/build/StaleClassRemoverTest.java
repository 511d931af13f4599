package dev.sextant.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edit leaves of the compiled classes, for the compiler to compile the rest. */
class StaleClassRemoverTest {

    private static final Path SHIP = Path.of("src/main/java/a/Ship.java");
    private static final String SHIP_TEXT =
            """
            package a;
            /** A ship. */
            class Ship {
                static final int MASTS = 3;
                private static final String NAME = "Anna";
                private int sails = MASTS;
                final java.util.List<String> crew = java.util.List.of("a");
                private Ship() {}
                int speed(int wind) { return wind + bonus(); }
                private int bonus() { return 1; }
                private static class Hull { int depth() { return 2; } }
                static class Keel extends Hull {}
                enum Rig { SLOOP(1), KETCH(2); Rig(int masts) {} }
            }
            """;

    @TempDir private Path project;

    @BeforeEach
    void compile_everything() throws IOException {
        write(Path.of("pom.xml"), "<project/>");
        write(SHIP, SHIP_TEXT);
        write(Path.of("src/main/java/a/Port.java"), "package a; class Port {}");
        write(
                Path.of("src/test/java/a/ShipTest.java"),
                "package a; class ShipTest { void a() {} }");
        write(Path.of("src/browser/java/a/PageTest.java"), "package a; class PageTest {}");
        write(Path.of("target/generated-sources/jte/a/Page.java"), "package a; class Page {}");
        new StaleClassRemover(project).run();
        for (String main : List.of("Ship", "Ship$Hull", "Port", "Page")) {
            write(Path.of("target/classes/a/" + main + ".class"), "");
        }
        for (String test : List.of("ShipTest", "PageTest")) {
            write(Path.of("target/test-classes/a/" + test + ".class"), "");
        }
    }

    @Test
    void without_an_edit_every_class_stays() throws IOException {
        assertThat(staleClasses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    return wind + bonus()  | return wind
                    private int bonus()    | private long bonus()
                    private int sails      | private long sails
                    of("a")                | of("b")
                    /** A ship. */         | /** A vessel. */
                    return 2;              | return 3;
                    SLOOP(1)               | SLOOP(7)
                    private int bonus() { return 1; } |
                    """)
    void a_private_change_makes_one_class_stale(String from, String to) throws IOException {
        write(SHIP, SHIP_TEXT.replace(from, to == null ? "" : to));

        assertThat(staleClasses()).containsExactly("Ship");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    int speed(int wind)         | long speed(int wind)
                    int speed(int wind)         | int speed(long wind)
                    int speed(int wind)         | int speed(int wind) throws java.io.IOException
                    int speed(int wind)         | private int speed(int wind)
                    int speed(int wind)         | @Deprecated int speed(int wind)
                    MASTS = 3                   | MASTS = 4
                    "Anna"                      | "Bella"
                    private Ship() {}           | private Ship(int a) {}
                    int depth()                 | long depth()
                    SLOOP(1), KETCH(2)          | KETCH(2), SLOOP(1)
                    class Keel extends Hull     | class Keel
                    package a;                  | package a; import java.util.List;
                    private int bonus()         | @Deprecated private int bonus()
                    class Ship {                | class Ship implements Runnable { public void run() {}
                    """)
    void a_visible_change_makes_every_class_stale(String from, String to) throws IOException {
        write(SHIP, SHIP_TEXT.replace(from, to));

        assertThat(staleClasses())
                .containsExactly("Page", "PageTest", "Port", "Ship", "Ship$Hull", "ShipTest");
    }

    @Test
    void a_new_or_removed_file_makes_every_class_stale() throws IOException {
        write(Path.of("src/main/java/a/Pier.java"), "package a; class Pier {}");
        assertThat(staleClasses()).hasSize(6);
        compile_everything();

        Files.delete(project.resolve("src/main/java/a/Pier.java"));
        assertThat(staleClasses()).hasSize(6);
    }

    @Test
    void a_changed_build_makes_every_class_stale() throws IOException {
        write(Path.of("pom.xml"), "<project></project>");

        assertThat(staleClasses()).hasSize(6);
    }

    @Test
    void a_changed_declaration_of_a_test_makes_the_tests_stale() throws IOException {
        write(Path.of("src/test/java/a/ShipTest.java"), "package a; class ShipTest { int a() {} }");

        assertThat(staleClasses()).containsExactly("PageTest", "ShipTest");
    }

    @Test
    void an_edit_counts_even_if_the_file_is_older_than_its_class() throws IOException {
        write(SHIP, SHIP_TEXT.replace("return 2;", "return 3;"));
        Files.setLastModifiedTime(project.resolve(SHIP), FileTime.fromMillis(0));

        assertThat(staleClasses()).containsExactly("Ship");
    }

    @Test
    void a_generated_file_that_says_the_same_is_older_than_its_class() throws IOException {
        Path page = Path.of("target/generated-sources/jte/a/Page.java");
        write(page, "package a; class Page {}");

        assertThat(staleClasses()).isEmpty();
        assertThat(Files.getLastModifiedTime(project.resolve(page)).toMillis()).isZero();
    }

    @Test
    void a_file_that_cannot_be_parsed_makes_one_class_stale() throws IOException {
        write(SHIP, SHIP_TEXT.replace("return 2;", "return 2"));
        assertThat(staleClasses()).containsExactly("Ship");

        write(SHIP, SHIP_TEXT);
        assertThat(staleClasses()).containsExactly("Ship");
    }

    private List<String> staleClasses() throws IOException {
        new StaleClassRemover(project).run();
        List<String> gone =
                new ArrayList<>(
                        List.of("Page", "PageTest", "Port", "Ship", "Ship$Hull", "ShipTest"));
        try (Stream<Path> files = Files.walk(project.resolve("target"))) {
            files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .forEach(gone::remove);
        }
        return gone;
    }

    private void write(Path file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
