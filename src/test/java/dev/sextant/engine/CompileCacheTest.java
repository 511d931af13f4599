package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.compile.RuleCode;
import dev.sextant.engine.compile.RuleUnit;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.PlatformDecider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCacheTest {

    private static final RuleFolder RULES =
            RuleFolders.read(Path.of("src/test/resources/dev/sextant/cli/rules"));
    private static final List<DecisionFacts> PLATFORMS =
            facts(Path.of("src/test/resources/dev/sextant/cli/scenarios"));

    @TempDir private Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(24);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void shipped_rules_from_the_cache_give_the_answers_and_justifications_of_fresh_ones() {
        List<DecisionFacts> platforms = new ArrayList<>(RandomScenarios.facts(99, 50, 1, 4));
        platforms.addAll(Proof.every(Proof.stride("cached", 20, 1), facts(Path.of("scenarios"))));
        CompileCache cache = new CompileCache(folder);
        Engine.compile(ShippedRules.folder(), cache);

        CompiledRules kept = Engine.compile(ShippedRules.folder(), cache);

        assertThat(cache.find(ShippedRules.folder())).isPresent();
        assertThat(kept.rulebook()).isEqualTo(ShippedRules.compiled().rulebook());
        assertThat(outcomes(kept.decider(), platforms))
                .isEqualTo(outcomes(ShippedRules.compiled().decider(), platforms));
    }

    @Test
    void a_folder_that_others_can_change_is_neither_read_nor_written() throws IOException {
        CompileCache cache = new CompileCache(folder);
        Engine.compile(RULES, cache);
        assertThat(cache.find(RULES)).isPresent();

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(cache.find(RULES)).isEmpty();
        for (Path entry : entries()) {
            Files.delete(entry);
        }
        Engine.compile(RULES, cache);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_entry_that_others_can_change_or_that_is_a_link_is_not_read() throws IOException {
        CompileCache cache = new CompileCache(folder);
        Engine.compile(RULES, cache);
        Path entry = entries().get(0);

        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(cache.find(RULES)).isEmpty();

        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rw-------"));
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(entry, elsewhere);
        Files.createSymbolicLink(entry, elsewhere);
        assertThat(cache.find(RULES)).isEmpty();
    }

    @Test
    void a_damaged_entry_is_not_used_and_is_written_again() throws IOException {
        CompileCache cache = new CompileCache(folder);
        Engine.compile(RULES, cache);
        Path entry = entries().get(0);
        byte[] whole = Files.readAllBytes(entry);
        Random random = new Random(7);

        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(entry, damaged);

            assertThat(cache.find(RULES)).isEmpty();
        }
        for (int length : List.of(0, 1, 63, 64, 65, whole.length / 2, whole.length - 1)) {
            Files.write(entry, Arrays.copyOf(whole, length));

            assertThat(cache.find(RULES)).isEmpty();
        }
        Engine.compile(RULES, cache);

        assertThat(cache.find(RULES)).isPresent();
    }

    @Test
    void rules_that_may_call_any_code_are_neither_kept_nor_taken() {
        CompileCache cache = new CompileCache(folder);
        RuleFolder trusted = RULES.trusting(TrustLevel.ANY_CODE);

        Engine.compile(trusted, cache);

        assertThat(folder).isEmptyDirectory();

        Engine.compile(RULES, cache);

        assertThat(cache.find(RULES)).isPresent();
        assertThat(cache.find(trusted)).isEmpty();
    }

    @Test
    void an_entry_whose_classes_do_not_link_is_written_again() {
        CompileCache cache = new CompileCache(folder);
        BuiltRules built = built();
        RuleUnit unit = built.units().get(0);
        Map<String, byte[]> classes = new TreeMap<>(unit.code().classes());
        classes.keySet().removeIf(name -> name.contains("RuleMethods"));
        RuleCode code = new RuleCode(classes, unit.code().models());
        cache.keep(
                RULES, new BuiltRules(built.rulebook(), List.of(new RuleUnit(unit.rules(), code))));
        assertThat(cache.find(RULES)).isPresent();

        List<Outcome> answers = outcomes(Engine.compile(RULES, cache).decider(), PLATFORMS);

        assertThat(answers).isEqualTo(outcomes(Engine.compile(RULES).decider(), PLATFORMS));
        assertThat(cache.find(RULES).orElseThrow().units().get(0).code().classes().keySet())
                .anyMatch(name -> name.contains("RuleMethods"));
    }

    @Test
    void builds_side_by_side_never_see_rules_of_each_other() throws Exception {
        List<DecisionFacts> platforms = new ArrayList<>();
        for (int hours = 1; hours <= 24; hours++) {
            platforms.addAll(computing(hours));
        }
        List<Future<List<Answer>>> answers = new ArrayList<>();
        for (int limit = 0; limit < 24; limit++) {
            RuleFolder rules = withLimit(limit);
            answers.add(threads.submit(() -> answers(Engine.compile(rules).decider(), platforms)));
        }

        for (int limit = 0; limit < 24; limit++) {
            List<Answer> expected = new ArrayList<>();
            for (int hours = 1; hours <= 24; hours++) {
                expected.add(hours > limit ? Answer.KUBERNETES : Answer.UNDECIDED);
            }
            assertThat(answers.get(limit).get()).isEqualTo(expected);
        }
    }

    @Test
    void a_file_that_changed_by_a_byte_is_another_entry() {
        CompileCache cache = new CompileCache(folder);
        Engine.compile(RULES, cache);
        RuleFile first = RULES.files().get(0);
        List<RuleFile> files = new ArrayList<>(RULES.files());
        files.set(
                0,
                new RuleFile(first.path(), (first.text() + " ").getBytes(StandardCharsets.UTF_8)));

        assertThat(cache.find(new RuleFolder(RULES.name(), files))).isEmpty();
    }

    @Test
    void places_in_rules_begin_with_the_name_of_the_folder_so_another_name_is_another_entry() {
        CompileCache cache = new CompileCache(folder);
        Engine.compile(RULES, cache);

        assertThat(cache.find(new RuleFolder("./" + RULES.name(), RULES.files()))).isEmpty();
    }

    @Test
    void where_nothing_can_be_kept_rules_are_compiled_every_time() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        CompileCache cache = new CompileCache(file.resolve("below"));

        CompiledRules compiled = Engine.compile(RULES, cache);

        assertThat(outcomes(compiled.decider(), PLATFORMS)).hasSameSizeAs(PLATFORMS);
        assertThat(cache.find(RULES)).isEmpty();
    }

    @Test
    void many_threads_that_find_nothing_all_answer_alike_and_leave_one_entry() throws Exception {
        List<Future<List<Outcome>>> answers = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            answers.add(
                    threads.submit(
                            () ->
                                    outcomes(
                                            Engine.compile(RULES, new CompileCache(folder))
                                                    .decider(),
                                            PLATFORMS)));
        }

        List<Outcome> fresh = outcomes(Engine.compile(RULES).decider(), PLATFORMS);
        for (Future<List<Outcome>> answer : answers) {
            assertThat(answer.get()).isEqualTo(fresh);
        }
        assertThat(files()).isEqualTo(entries()).hasSize(1);
    }

    @Test
    void of_many_entries_the_newest_twenty_stay() throws IOException {
        CompileCache cache = new CompileCache(folder);
        BuiltRules built = built();
        for (int old = 1; old <= 25; old++) {
            RuleFolder named = new RuleFolder("old" + old, RULES.files());
            cache.keep(named, built);
            age(entries(), old);
        }

        cache.keep(RULES, built);

        assertThat(entries()).hasSize(20);
        assertThat(cache.find(RULES)).isPresent();
    }

    private static List<DecisionFacts> facts(Path place) {
        return ScenarioLoader.read(List.of(place)).scenarios().stream()
                .map(Scenario::facts)
                .toList();
    }

    private static List<DecisionFacts> computing(int hours) {
        String scenario =
                """
                scenario: Lab
                workloads:
                  - name: folding
                    compute: %dh
                """
                        .formatted(hours);
        return ScenarioLoader.read("lab.yaml", scenario.getBytes(StandardCharsets.UTF_8))
                .scenarios()
                .stream()
                .map(Scenario::facts)
                .toList();
    }

    /** The rules, of which one asks for work of more than so many hours. */
    private static RuleFolder withLimit(int hours) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : RULES.files()) {
            String text = file.text().replace("> 900", "> " + hours * 3600);
            files.add(new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8)));
        }
        return new RuleFolder(RULES.name(), files);
    }

    private static List<Answer> answers(PlatformDecider decider, List<DecisionFacts> platforms) {
        return platforms.stream()
                .map(facts -> decider.decide(facts).recommendation().answer())
                .toList();
    }

    private BuiltRules built() {
        CompileCache cache = new CompileCache(folder.resolve("first"));
        Engine.compile(RULES, cache);
        return cache.find(RULES).orElseThrow();
    }

    /** Makes the entries that have no age yet so many hours old. */
    private static void age(List<Path> entries, int hours) {
        long now = System.currentTimeMillis();
        for (Path entry : entries) {
            if (entry.toFile().lastModified() > now - 1_800_000) {
                assertThat(entry.toFile().setLastModified(now - hours * 3_600_000L)).isTrue();
            }
        }
    }

    private static List<Outcome> outcomes(PlatformDecider decider, List<DecisionFacts> platforms) {
        return platforms.stream().map(decider::decide).map(Outcome::of).toList();
    }

    private List<Path> entries() {
        return files().stream().filter(file -> file.toString().endsWith(".rules")).toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
