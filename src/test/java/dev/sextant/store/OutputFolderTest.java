package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.source.Digest;
import dev.sextant.store.FailingDisk.Failure;
import dev.sextant.store.FailingDisk.Killed;
import dev.sextant.store.OutputFolder.Mode;
import dev.sextant.store.UnusableFolderException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OutputFolderTest {

    private static final int RECORDS = 20;
    private static final List<String> FILES = List.of("a.txt", "b.txt");

    @TempDir private Path scratch;
    @TempDir private Path elsewhere;

    /** At every operation on the disk. */
    @Withstands({Fault.FAILING_DISK, Fault.KILLED_PROCESS})
    @ParameterizedTest
    @EnumSource
    void a_resumed_run_writes_the_same_bytes_wherever_it_was_interrupted(Failure failure)
            throws Exception {
        Path undisturbed = scratch.resolve("undisturbed");
        work(undisturbed, Mode.NEW, new RealDisk());
        int faults = 0;
        boolean failed = true;
        while (failed) {
            Path folder = scratch.resolve("broken off " + faults);
            FailingDisk disk = new FailingDisk(faults++, failure);
            brokenOff(folder, disk);
            failed = disk.hasFailed();
            assertThat(failed && Files.exists(folder.resolve("b.txt")))
                    .as("half done under its name after %d operations", faults)
                    .isEqualTo(failed && holdsAll(folder));

            work(folder, Mode.RESUME, new RealDisk());

            assertThat(contents(folder)).isEqualTo(contents(undisturbed));
        }
        assertThat(faults).isGreaterThan(40);
    }

    private static boolean holdsAll(Path folder) throws IOException {
        return Files.exists(folder.resolve("b.txt"))
                && Files.readString(folder.resolve("b.txt")).endsWith("end of b.txt\n");
    }

    private static void brokenOff(Path folder, OutputDisk disk) throws IOException {
        try {
            work(folder, Mode.NEW, disk);
        } catch (Killed killed) {
            assertThat(killed).isNotNull();
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left on device");
        }
    }

    /** Writes records, with a checkpoint after every third. */
    private static void work(Path folder, Mode mode, OutputDisk disk) throws IOException {
        try (OutputFolder output = open(folder, mode, disk)) {
            if (output.result().isPresent()) {
                return;
            }
            Optional<Checkpoint> reached = output.begin(FILES);
            int from = reached.map(checkpoint -> checkpoint.state().get("done").asInt()).orElse(0);
            for (int record = from; record < RECORDS; record++) {
                output.add("a.txt", "record " + record + "\n");
                output.add("b.txt", record % 2 == 0 ? "even\n" : "");
                if (record % 3 == 2) {
                    output.reach(done(record + 1));
                }
            }
            for (String file : FILES) {
                output.add(file, "end of " + file + "\n");
            }
            output.finish(done(RECORDS));
        }
    }

    private static OutputFolder open(Path folder, Mode mode, OutputDisk disk) throws IOException {
        return OutputFolder.open(folder, mode, Map.of("rules", "1"), Set.copyOf(FILES), "me", disk);
    }

    private static ObjectNode done(int records) {
        return JsonNodeFactory.instance.objectNode().put("done", records);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void reports_the_work_and_its_result() throws Exception {
        work(scratch, Mode.NEW, new RealDisk());

        assertThat(contents(scratch).keySet())
                .containsExactly(".lock", "a.txt", "b.txt", "run.json");
        assertThat(contents(scratch).get("run.json"))
                .isEqualTo(
                        """
                        {
                          "state": "done",
                          "work": {
                            "rules": "1"
                          },
                          "files": {
                            "a.txt": {
                              "bytes": 203,
                              "sha256": "%s"
                            },
                            "b.txt": {
                              "bytes": 63,
                              "sha256": "%s"
                            }
                          },
                          "result": {
                            "done": 20
                          }
                        }
                        """
                                .formatted(digest("a.txt"), digest("b.txt")));
    }

    private String digest(String file) throws IOException {
        return Digest.sha256(Files.readAllBytes(scratch.resolve(file)));
    }

    @Withstands(Fault.FOLDER_IN_USE)
    @Test
    void a_folder_in_use_is_refused() throws Exception {
        try (OutputFolder first = open(scratch, Mode.NEW, new RealDisk())) {
            assertThat(first.result()).isEmpty();
            assertThatThrownBy(() -> open(scratch, Mode.RESUME, new RealDisk()))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessage("me");
        }
    }

    @Test
    void refuses_foreign_files() throws Exception {
        Files.writeString(scratch.resolve("holiday.jpg"), "x");

        assertRefused(Mode.NEW, Reason.OF_OTHERS, "holiday.jpg");
        assertRefused(Mode.RESTART, Reason.OF_OTHERS, "holiday.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.txt.part", "b.txt", "run.json", ".lock", "checkpoint.json"})
    void refuses_links_and_leaves_what_they_lead_to(String name) throws Exception {
        Path victim = Files.writeString(elsewhere.resolve("victim"), "precious");
        Files.createSymbolicLink(scratch.resolve(name), victim);

        for (Mode mode : Mode.values()) {
            assertRefused(mode, Reason.HAS_LINKS, name);
        }

        assertThat(victim).content().isEqualTo("precious");
        assertThat(scratch.resolve(name)).isSymbolicLink();
    }

    @Test
    void refuses_earlier_work_without_a_choice_to_resume_or_restart() throws Exception {
        brokenOff(scratch, new FailingDisk(9, Failure.IS_KILLED));
        assertRefused(Mode.NEW, Reason.UNFINISHED);

        work(scratch, Mode.RESTART, new RealDisk());

        assertThat(holdsAll(scratch)).isTrue();
        assertRefused(Mode.NEW, Reason.DONE);
    }

    @Withstands(Fault.RESUMED_WITH_OTHER_INPUTS)
    @Test
    void refuses_to_resume_other_work() throws Exception {
        work(scratch, Mode.NEW, new RealDisk());

        assertThatThrownBy(
                        () ->
                                OutputFolder.open(
                                        scratch,
                                        Mode.RESUME,
                                        Map.of("rules", "2", "limit", "9"),
                                        Set.of(),
                                        "me",
                                        new RealDisk()))
                .isInstanceOfSatisfying(
                        UnusableFolderException.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.OF_OTHER_WORK);
                            assertThat(refused.details())
                                    .containsExactly(
                                            "limit: nothing then, 9 now", "rules: 1 then, 2 now");
                        });
    }

    @Test
    void refuses_to_go_on_behind_bytes_that_are_not_those_that_were_written() throws Exception {
        brokenOff(scratch, new FailingDisk(14, Failure.IS_KILLED));
        Path part = scratch.resolve("a.txt.part");
        Files.writeString(part, Files.readString(part).replace("record 1\n", "record l\n"));

        assertThatThrownBy(() -> work(scratch, Mode.RESUME, new RealDisk()))
                .isInstanceOf(DamagedFileException.class)
                .hasMessage("a.txt.part");
    }

    @Test
    void refuses_papers_that_cannot_be_read() throws Exception {
        Files.writeString(scratch.resolve("run.json"), "{\"work\": 7");

        assertRefused(Mode.RESUME, Reason.UNREADABLE, "run.json");
    }

    @Test
    void refuses_a_file() throws Exception {
        Path file = Files.createFile(scratch.resolve("file"));

        assertThatThrownBy(() -> open(file, Mode.NEW, new RealDisk()))
                .isInstanceOfSatisfying(
                        UnusableFolderException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_FOLDER));
    }

    private void assertRefused(Mode mode, Reason reason, String... details) {
        assertThatThrownBy(() -> open(scratch, mode, new RealDisk()))
                .isInstanceOfSatisfying(
                        UnusableFolderException.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(reason);
                            assertThat(refused.details()).containsExactly(details);
                        });
    }
}
