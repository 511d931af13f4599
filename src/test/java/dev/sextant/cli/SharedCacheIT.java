package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that run at once keep their compiled rules in one folder, and never mix them up. */
@DisabledOnOs(OS.WINDOWS)
class SharedCacheIT {

    private static final Path LAUNCHER = Path.of("target/sextant/bin/sextant").toAbsolutePath();
    private static final Path RULES = Path.of("src/test/resources/dev/sextant/cli/rules");
    private static final Path STORY =
            Path.of("src/test/resources/dev/sextant/cli/scenarios/lab.yaml").toAbsolutePath();

    @TempDir private Path scratch;

    @BeforeEach
    void write_two_rule_bases_of_one_name() throws IOException {
        for (Path file : files(RULES)) {
            String text = Files.readString(file);
            write("one", file, text);
            write("other", file, text.replace("> 900", "> 90000"));
        }
    }

    @Test
    void two_processes_with_other_rules_of_the_same_name_answer_each_by_its_own() throws Exception {
        for (int round = 0; round < 2; round++) {
            List<Process> processes = new ArrayList<>();
            for (String place : List.of("one", "other", "one", "other")) {
                processes.add(start(place, processes.size()));
            }
            for (Process process : processes) {
                assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).isZero();
            }

            assertThat(answers("one-0")).contains("Kubernetes (managed)");
            assertThat(answers("other-1")).doesNotContain("Kubernetes (managed)");
            assertThat(answers("one-2")).isEqualTo(answers("one-0"));
            assertThat(answers("other-3")).isEqualTo(answers("other-1"));
        }
        assertThat(files(scratch.resolve("sextant")).stream().map(Path::toString))
                .hasSize(2)
                .allMatch(name -> name.endsWith(".rules"));
    }

    private void write(String place, Path file, String text) throws IOException {
        Path target = scratch.resolve(place).resolve("rules").resolve(RULES.relativize(file));
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private Process start(String place, int number) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(LAUNCHER.toString(), "run", "--rules", "rules", STORY.toString())
                        .directory(scratch.resolve(place).toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(scratch.resolve(place + "-" + number).toFile());
        builder.environment().put("XDG_CACHE_HOME", scratch.toString());
        return builder.start();
    }

    private String answers(String name) throws IOException {
        return Files.readString(scratch.resolve(name));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
