package dev.sextant.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeScenariosTest {

    /** Scenarios that together are larger than the memory that their reader has. */
    private static final int MANY = 120_000;

    @TempDir Path folder;

    /**
     * Reads the file that it is given, and says what is told of it: the program of a small Java of
     * its own.
     */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) {
            System.out.print(
                    ReportedProblems.of(ScenarioLoader.read(List.of(Path.of(arguments[0])))));
        }
    }

    @Withstands(Fault.ALIAS_BOMB)
    @Test
    @Timeout(30)
    void an_alias_bomb_is_refused_in_little_memory() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("bomb.yaml"), bomb());

        String told = read("-Xmx64m", file);

        assertThat(told.lines().limit(2))
                .containsExactly(
                        file
                                + ":1:4: error[anchor]: anchor (&a): anchors and aliases are not"
                                + " supported",
                        "  Maybe write the facts that workloads share once, under defaults:, next"
                                + " to workloads.");
        assertThat(told).contains("error[too-many-problems]").doesNotContain("Exception");
    }

    @Withstands(Fault.HUGE_SCENARIO)
    @Test
    @Timeout(60)
    void a_scenario_of_a_hundred_thousand_workloads_is_refused_in_little_time() {
        StringBuilder text = new StringBuilder("scenario: many\nworkloads:\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("  - {name: w").append(i).append(", kind: database, compute: 20s}\n");
        }

        InputSet intake =
                ScenarioLoader.read("f.yaml", text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(intake.rejected().get(0).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.yaml:3:3: error[too-many-workloads]: the scenario has 100000 workloads,"
                                + " but 1000 is the maximum\n"
                                + "  Maybe split it into several scenarios, such as one for each"
                                + " team.");
    }

    @Test
    @Timeout(60)
    void a_file_as_large_as_may_be_is_refused_by_its_values_in_little_memory()
            throws IOException, InterruptedException {
        Path file =
                Files.writeString(folder.resolve("dense.yaml"), "[" + "a,".repeat(8_000_000) + "]");

        assertThat(read("-Xmx256m", file))
                .startsWith(
                        file + ":1:2000000: error[too-many-values]: more than 1000000 values\n");
    }

    /**
     * Reads a file, or JSON lines where it is given a dash, and says how many scenarios it took:
     * the program of a small Java of its own.
     */
    static final class StreamReader {

        private StreamReader() {}

        public static void main(String[] arguments) {
            int[] accepted = new int[1];
            new InputScanner(List.of(Path.of(arguments[0])), new SequenceInputStream(lines()))
                    .each(
                            portion -> {
                                for (ScenarioInput input : portion.inputs()) {
                                    accepted[0] += input instanceof AcceptedScenario ? 1 : 0;
                                }
                                return true;
                            });
            System.out.print(accepted[0]);
        }

        /** JSON lines that nobody ever held. */
        private static Enumeration<InputStream> lines() {
            return Collections.enumeration(
                    new AbstractList<InputStream>() {
                        @Override
                        public InputStream get(int number) {
                            return new ByteArrayInputStream(line(number));
                        }

                        @Override
                        public int size() {
                            return MANY;
                        }
                    });
        }

        private static byte[] line(int number) {
            String text =
                    "{\"scenario\": \"no %d\", \"platform\": {\"provider\": \"aws\"},"
                            + " \"workloads\": [{\"name\": \"%s\", \"trigger\": [\"event\"]}]}\n";
            return text.formatted(number, "w".repeat(200)).getBytes(StandardCharsets.UTF_8);
        }
    }

    @Withstands(Fault.OVERSIZED_FILE)
    @Test
    @Timeout(60)
    void json_lines_larger_than_the_memory_are_read() throws IOException, InterruptedException {
        assertThat(run("-Xmx24m", StreamReader.class, "-")).isEqualTo(String.valueOf(MANY));
    }

    @Withstands(Fault.OVERSIZED_FILE)
    @Test
    @Timeout(60)
    void a_table_larger_than_the_memory_is_read() throws IOException, InterruptedException {
        Path table = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("scenario,workload,platform.provider,trigger\n");
            for (int number = 0; number < MANY; number++) {
                out.write("no " + number + "," + "w".repeat(200) + ",aws,event\n");
            }
        }
        assertThat(Files.size(table)).isGreaterThan(24 << 20);

        assertThat(run("-Xmx24m", StreamReader.class, table.toString()))
                .isEqualTo(String.valueOf(MANY));
    }

    /**
     * Nine lists, each of nine times the one before: a thousand million values, if anyone counted
     * them.
     */
    private static String bomb() {
        StringBuilder text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            String before = "*" + (char) (name - 1);
            text.append(name).append(": &").append(name).append(" [");
            text.append(String.join(", ", Collections.nCopies(9, before))).append("]\n");
        }
        return text.toString();
    }

    private static String read(String memory, Path file) throws IOException, InterruptedException {
        return run(memory, Reader.class, file.toString());
    }

    private static String run(String memory, Class<?> program, String argument)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                memory,
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                argument)
                        .redirectErrorStream(true)
                        .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return told;
    }
}
