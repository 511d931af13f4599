package dev.sextant.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.record.key.KeyPairFiles;
import dev.sextant.record.key.SigningKey;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.record.write.RecordScope;
import dev.sextant.record.write.RulesZip;
import dev.sextant.record.write.ToolVersions;
import dev.sextant.report.run.RunCsv;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.store.FailingDisk;
import dev.sextant.store.FailingDisk.Failure;
import dev.sextant.store.FailingDisk.Killed;
import dev.sextant.store.OutputDisk;
import dev.sextant.store.OutputFolder;
import dev.sextant.store.OutputFolder.Mode;
import dev.sextant.store.RealDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderRunOutputTest {

    private static final int INPUTS = 8;
    private static final Rulebook RULES =
            new Rulebook(List.of(), Map.of(), Map.of(), Map.of(), List.of(), "a digest");
    private static final OutcomeRecorder RECORDING =
            new OutcomeRecorder(
                    null,
                    new DecisionRecorder(RULES, KnowledgeScope.ALL, false),
                    KnowledgeScope.ALL,
                    false,
                    null);

    @TempDir private Path scratch;
    private SigningKey key;

    @BeforeEach
    void makeKey() throws IOException {
        key = SigningKey.read(KeyPairFiles.create(scratch.resolve("audit")).privateFile());
    }

    /** At every operation on the disk. */
    @ParameterizedTest
    @EnumSource
    void no_record_is_lost_or_truncated_by_a_disk_failure(Failure failure) throws Exception {
        Path undisturbed = scratch.resolve("undisturbed");
        run(undisturbed, Mode.NEW, new RealDisk());
        int faults = 0;
        boolean failed = true;
        while (failed) {
            Path folder = scratch.resolve("broken off " + faults);
            FailingDisk disk = new FailingDisk(faults++, failure);
            brokenOff(folder, disk);
            failed = disk.hasFailed();
            for (String name : List.of("records.jsonl", "seal.json", "manifest.json")) {
                if (Files.exists(folder.resolve(name))) {
                    assertThat(folder.resolve(name))
                            .hasSameBinaryContentAs(undisturbed.resolve(name));
                }
            }

            run(folder, Mode.RESUME, new RealDisk());

            assertThat(contents(folder)).isEqualTo(contents(undisturbed));
        }
        assertThat(faults).isGreaterThan(60);
        assertThat(contents(undisturbed).keySet())
                .containsExactly(
                        ".lock",
                        "manifest.json",
                        "outcomes.csv",
                        "records.jsonl",
                        "rules.zip",
                        "run.json",
                        "seal.dsse.json",
                        "seal.json");
        assertThat(contents(undisturbed).get("records.jsonl").lines()).hasSize(INPUTS);
    }

    private void brokenOff(Path folder, OutputDisk disk) {
        try {
            run(folder, Mode.NEW, disk);
        } catch (Killed killed) {
            assertThat(killed).isNotNull();
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left on device");
        }
    }

    /** Takes outcomes, with a checkpoint after every third. */
    private void run(Path folder, Mode mode, OutputDisk disk) throws IOException {
        RecordFolder records = records();
        Set<String> ours = RecordFolder.NAMES;
        try (OutputFolder output =
                OutputFolder.open(folder, mode, records.work(), ours, "me", disk)) {
            if (output.result().isPresent()) {
                return;
            }
            FolderRunOutput run =
                    new FolderRunOutput(output, Map.of("outcomes.csv", new RunCsv(RULES)), records);
            RunProgress progress = run.begin();
            while (progress.summary().totals().scenarios() < INPUTS) {
                int done = progress.summary().totals().scenarios();
                RecordedOutcome outcome = outcome(done);
                run.next(done, outcome);
                progress.add(outcome.outcome());
                if (done % 3 == 2) {
                    run.breakOff(progress);
                }
            }
            run.end(progress);
        }
    }

    private RecordFolder records() {
        RuleFolder rules =
                new RuleFolder(
                        "rules",
                        List.of(
                                new RuleFile(
                                        "a/b.drl", "package a".getBytes(StandardCharsets.UTF_8))));
        return new RecordFolder(
                Manifest.of(
                        new ToolVersions("1", "2", "17", "somebody"),
                        rules,
                        new RecordScope(
                                KnowledgeScope.ALL, false, false, false, false, List.of(), null)),
                RulesZip.of(rules),
                key);
    }

    private static RecordedOutcome outcome(int number) {
        Location place = new Location("shops.jsonl", number + 1, 1);
        Problem problem = Problem.error(place, "broken", "it is broken", null);
        return new ScenarioDecider(null, null, null, null, RECORDING)
                .rejected(new RejectedInput(place, List.of(problem)));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
