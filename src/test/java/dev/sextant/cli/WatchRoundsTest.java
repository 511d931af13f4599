package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.option.CacheOption;
import dev.sextant.cli.rules.RulesWatcher;
import dev.sextant.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A watch that goes on for long holds no more memory at its end than early on: what rules were
 * compiled to before an edit is let go.
 *
 * <p>{@code -Drounds=whole} makes 100 edits of the shipped rules in place of 12 of a few, and
 * prints the figures of every tenth.
 */
class WatchRoundsTest {

    private static final boolean WHOLE = "whole".equals(System.getProperty("rounds"));
    private static final int ROUNDS = WHOLE ? 100 : 12;
    private static final Path FEW = Path.of("src/test/resources/dev/sextant/cli/documented");
    private static final double MIB = 1 << 20;

    @TempDir private Path folder;

    @Test
    void holds_no_more_classes_and_memory_after_many_edits_than_after_few() throws IOException {
        Path from = WHOLE ? Path.of("") : FEW;
        copy(from.resolve("rules-drl"), folder.resolve("rules-drl"));
        copy(from.resolve("scenarios"), folder.resolve("scenarios"));
        List<Path> rules = rules();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        RulesWatcher watching =
                new RulesWatcher(
                        List.of(folder.resolve("rules-drl")),
                        List.of(folder.resolve("scenarios/stories")),
                        new CacheOption(),
                        new Terminal(nowhere, nowhere, 200));
        watching.begin();
        List<Held> held = new ArrayList<>();

        for (int round = 1; round <= ROUNDS; round++) {
            Path rule = rules.get(round % Math.min(3, rules.size()));
            Files.writeString(rule, Files.readString(rule) + "\n");
            watching.look();
            if (round % (ROUNDS / 4) == 0 || WHOLE && round % 10 == 0) {
                held.add(Held.now(round));
            }
        }

        if (WHOLE) {
            held.forEach(System.out::println);
        }
        Held early = held.get(1);
        Held late = held.get(held.size() - 1);
        assertThat(late.classes()).isLessThan(early.classes() + 100);
        assertThat(late.metaspace()).isLessThan(early.metaspace() * 1.05);
        assertThat(late.heap()).isLessThan(early.heap() * 1.1);
        assertThat(late.unloaded()).isGreaterThan(early.unloaded());
    }

    private List<Path> rules() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("rules-drl"))) {
            return all.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /**
     * What a process holds once it was cleaned up.
     *
     * @param classes how many are loaded
     * @param unloaded how many were let go so far
     * @param heap the objects, in MiB
     * @param metaspace what is kept of classes, in MiB
     */
    private record Held(int round, int classes, long unloaded, double heap, double metaspace) {

        static Held now(int round) {
            for (int time = 0; time < 2; time++) {
                System.gc();
            }
            return new Held(
                    round,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    ManagementFactory.getClassLoadingMXBean().getUnloadedClassCount(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB,
                    metaspaceUsed() / MIB);
        }

        private static double metaspaceUsed() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .findFirst()
                    .orElseThrow()
                    .getUsed();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "after %3d edits: %d classes, %d let go, heap %.1f MiB, metaspace %.1f MiB",
                    round,
                    classes,
                    unloaded,
                    heap,
                    metaspace);
        }
    }
}
