package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged launcher lays out in an archive the classes that a start loads. Whatever becomes of
 * the archive, a command says the same.
 */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {

    private static final Path LAUNCHER = Path.of("target/sextant/bin/sextant").toAbsolutePath();
    private static final Path STORY = Path.of("scenarios/stories/photo-shop.yaml");
    private static final String FROM_ARCHIVE = "source: shared objects file (top)";
    private static final int PLACES = Proof.size("archive.places", 1, 10);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir private Path scratch;

    @Test
    void an_archive_is_laid_out_and_used_and_a_damaged_one_never_shows() throws Exception {
        Ended first = run(Optional.empty());
        assertThat(first.exitCode()).isZero();
        assertThat(archives()).isEmpty();

        List<Ended> twoAtOnce = both();
        assertThat(twoAtOnce).containsExactly(first, first);
        Path archive = awaitArchive();

        Path log = scratch.resolve("loaded");
        assertThat(run(Optional.of(log))).isEqualTo(first);
        assertThat(Files.readString(log)).contains(FROM_ARCHIVE);
        Files.createDirectories(markOf(archive));
        assertThat(run(Optional.of(log), "run", "--no-cache", STORY.toString())).isEqualTo(first);
        assertThat(Files.readString(log)).doesNotContain(FROM_ARCHIVE);
        run(Optional.of(log), "verify", scratch.toString());
        assertThat(Files.readString(log)).doesNotContain(FROM_ARCHIVE);
        for (Path open : List.of(archive, archive.getParent())) {
            Set<PosixFilePermission> before = Files.getPosixFilePermissions(open);
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
            run(Optional.of(log), "run", STORY.toString());
            assertThat(Files.readString(log)).as("%s", open).doesNotContain(FROM_ARCHIVE);
            Files.setPosixFilePermissions(open, before);
        }

        byte[] whole = Files.readAllBytes(archive);
        Random random = new Random(7);
        for (int place = 0; place < PLACES; place++) {
            byte[] damaged = whole.clone();
            damaged[place == 0 ? 100 : random.nextInt(whole.length)] ^= 4;
            deleteArchives();
            Files.write(archive, damaged);
            assertThat(run(Optional.empty())).isEqualTo(first);
        }
        for (int length : List.of(0, whole.length / 2)) {
            deleteArchives();
            Files.write(archive, Arrays.copyOf(whole, length));
            assertThat(run(Optional.empty())).isEqualTo(first);
        }
    }

    private List<Ended> both() throws Exception {
        Process one = start(Optional.empty(), "one");
        Process other = start(Optional.empty(), "other");
        return List.of(ended(one, "one"), ended(other, "other"));
    }

    private Ended run(Optional<Path> log) throws Exception {
        return run(log, "run", STORY.toString());
    }

    private Ended run(Optional<Path> log, String... command) throws Exception {
        return ended(start(log, "run", command), "run");
    }

    private Process start(Optional<Path> log, String name) throws IOException {
        return start(log, name, "run", STORY.toString());
    }

    private Process start(Optional<Path> log, String name, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(LAUNCHER.toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .redirectOutput(scratch.resolve(name + ".out").toFile())
                        .redirectError(scratch.resolve(name + ".err").toFile());
        builder.environment().put("XDG_CACHE_HOME", scratch.toString());
        log.ifPresent(
                file ->
                        builder.environment()
                                .put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + file));
        return builder.start();
    }

    private Ended ended(Process process, String name) throws Exception {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String errors = Files.readString(scratch.resolve(name + ".err"));
        return new Ended(
                process.exitValue(),
                Files.readString(scratch.resolve(name + ".out")),
                errors.startsWith("Picked up JAVA_TOOL_OPTIONS") ? "" : errors);
    }

    /** It is written beside the commands, and comes to be at one stroke. */
    private Path awaitArchive() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (archives().isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(archives()).hasSize(1);
        return archives().get(0);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(scratch.resolve("sextant"))) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().matches(".*\\.(jsa|aot)")).toList());
        }
    }

    /** While it stands, no other archive is laid out. */
    private static Path markOf(Path archive) {
        String name = archive.getFileName().toString();
        return archive.resolveSibling(name.replaceAll("-\\d+-\\d+(\\.\\w+)$", "$1.made"));
    }

    /** A file that a process has mapped is not written over. */
    private void deleteArchives() throws IOException {
        for (Path archive : archives()) {
            Files.delete(archive);
        }
    }

    /** What a process left behind. */
    private record Ended(int exitCode, String output, String errors) {}
}
