package dev.sextant.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.CommandRunner;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with the compiled engine. */
class CompiledEngineTest {

    private static final String CACHE = "sextant.cache";
    private static final Path RULES = Path.of("src/test/resources/dev/sextant/cli/rules");
    private static final String SHOP = "src/test/resources/dev/sextant/cli/scenarios/shop.yaml";

    @TempDir private Path scratch;
    private String before;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void use_a_cache_of_its_own() {
        before = System.getProperty(CACHE);
        System.setProperty(CACHE, scratch.resolve("cache").toString());
    }

    @AfterEach
    void use_the_cache_as_before() {
        if (before == null) {
            System.clearProperty(CACHE);
        } else {
            System.setProperty(CACHE, before);
        }
    }

    @Test
    void prints_what_drools_prints() {
        assertThat(run("--rules", RULES.toString(), SHOP)).isZero();
        String drools = out.toString();
        out.getBuffer().setLength(0);

        assertThat(compiled(RULES, "--check-engine", "1")).isZero();

        assertThat(out).hasToString(drools);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void names_the_engine_beside_its_records_alone() throws IOException {
        Path drools = scratch.resolve("by-drools");
        Path compiled = scratch.resolve("by-the-plan");

        run("--rules", RULES.toString(), "--record", drools.toString(), SHOP);
        compiled(RULES, "--record", compiled.toString());

        assertThat(Files.readString(drools.resolve("manifest.json"))).doesNotContain("engine");
        assertThat(Files.readString(compiled.resolve("manifest.json")))
                .contains("\"engine\"", "\"compiled\"");
        assertThat(records(compiled)).isEqualTo(records(drools));
    }

    @Test
    void ends_with_an_internal_error_where_drools_decides_otherwise() throws IOException {
        compiled(rulesWithWeakReasons());
        Path wrong = plans().get(0);
        Path kept = Files.copy(wrong, scratch.resolve("wrong"));
        Files.delete(wrong);
        compiled(RULES);
        Files.copy(kept, plans().get(0), StandardCopyOption.REPLACE_EXISTING);

        assertThat(compiled(RULES, "--check-engine", "1")).isEqualTo(70);

        assertThat(err.toString())
                .contains("internal error, please report it: the compiled engine decides platform")
                .contains("Maybe run it again without '--engine compiled': Drools is right.");
    }

    @Test
    void takes_no_distance_below_one_and_none_without_it() {
        assertThat(compiled(RULES, "--check-engine", "0")).isEqualTo(2);
        assertThat(run("--rules", RULES.toString(), "--check-engine", "5", SHOP)).isEqualTo(2);

        assertThat(err.toString())
                .contains("Invalid value for option '--check-engine': 0 is less than 1")
                .contains("Maybe add '--engine compiled'.");
    }

    /** The first link of the chain depends on the manifest. */
    private static String records(Path folder) throws IOException {
        return Files.readString(folder.resolve("records.jsonl"))
                .replaceAll("\"previous\":\"[0-9a-f]+\"", "");
    }

    private List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(scratch.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".plan")).toList();
        }
    }

    private Path rulesWithWeakReasons() throws IOException {
        Path copy = scratch.resolve("rules");
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.toList()) {
                Path there = copy.resolve(RULES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.writeString(there, Files.readString(file).replace("STRONG", "WEAK"));
                }
            }
        }
        return copy;
    }

    private int compiled(Path rules, String... more) {
        return run(
                Stream.concat(
                                Stream.of("--rules", rules.toString(), "--engine", "compiled"),
                                Stream.concat(Stream.of(more), Stream.of(SHOP)))
                        .toArray(String[]::new));
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 120);
        return new CommandRunner(terminal, LocalDate.of(2026, 11, 23))
                .execute(
                        Stream.concat(Stream.of("run"), Stream.of(arguments))
                                .toArray(String[]::new))
                .number();
    }
}
