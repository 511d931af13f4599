package dev.sextant.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of records, and when it is not believed. */
class RecordStoreCacheTest {

    @TempDir private static Path recorded;
    @TempDir private Path folder;

    private Path file;
    private Path cache;

    @BeforeAll
    static void record() throws IOException {
        RecordedStories.write(recorded.resolve("records.jsonl"));
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(recorded.resolve("records.jsonl"), folder.resolve("records.jsonl"));
        cache = folder.resolve("cache");
    }

    @Test
    void records_are_read_once() throws IOException {
        List<String> read = answers(load());

        assertThat(answers(kept())).isEqualTo(read);
        assertThat(read).hasSizeGreaterThan(50);
        assertThat(stores()).hasSize(1);
    }

    @Test
    void the_same_records_make_the_same_store() throws IOException {
        load().close();
        Path store = stores().get(0);
        byte[] bytes = Files.readAllBytes(store);
        Files.delete(store);

        load().close();

        assertThat(stores()).containsExactly(store);
        assertThat(store).hasBinaryContent(bytes);
    }

    @Test
    void changed_records_are_read_again() throws IOException {
        load().close();
        Files.writeString(file, Files.readString(file).replace("Photo shop", "Video shop"));

        assertThat(new RecordStoreCache(cache).find(List.of(file))).isEmpty();
    }

    @Test
    void records_in_another_folder_or_order_are_read_again() throws IOException {
        load().close();
        Path copy = Files.copy(file, folder.resolve("copy.jsonl"));

        assertThat(new RecordStoreCache(cache).find(List.of(copy))).isEmpty();
        assertThat(new RecordStoreCache(cache).find(List.of(file, copy))).isEmpty();
    }

    @Test
    void a_store_that_was_damaged_anywhere_is_never_used() throws IOException {
        load().close();
        Path store = stores().get(0);
        byte[] whole = Files.readAllBytes(store);
        for (int place = 0; place < whole.length; place += whole.length / 100) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(store, damaged);

            assertThat(new RecordStoreCache(cache).find(List.of(file)))
                    .as("byte %d", place)
                    .isEmpty();
            assertThat(store).doesNotExist();
        }
        Files.write(store, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(new RecordStoreCache(cache).find(List.of(file))).isEmpty();
        Files.write(store, whole);
        kept().close();
    }

    @Test
    void a_forged_store_is_not_used() throws IOException {
        load().close();
        Path store = stores().get(0);
        String key = store.getFileName().toString().substring(0, 64);
        Files.delete(store);
        Path other = Files.writeString(cache.resolve("other"), "no database");
        Files.move(other, cache.resolve(key + "-" + FileChecksum.of(other) + ".records"));

        assertThat(new RecordStoreCache(cache).find(List.of(file))).isEmpty();
        assertThat(answers(load())).hasSizeGreaterThan(50);
    }

    @Test
    void several_can_read_the_same_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> begun = new ArrayList<>();
        for (int count = 0; count < 8; count++) {
            begun.add(threads.submit(() -> answers(load())));
        }

        for (Future<List<String>> one : begun) {
            assertThat(one.get()).isEqualTo(begun.get(0).get());
        }
        threads.shutdown();
        assertThat(stores()).hasSize(1);
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void where_nothing_can_be_kept_questions_are_answered_all_the_same() throws IOException {
        cache = Files.writeString(folder.resolve("no-folder"), "").resolve("cache");

        assertThat(answers(load())).hasSizeGreaterThan(50);
        assertThat(new RecordStoreCache(cache).find(List.of(file))).isEmpty();
    }

    @Test
    void five_stay() throws IOException {
        for (int count = 0; count < 7; count++) {
            Path copy = Files.copy(file, folder.resolve(count + ".jsonl"));
            RecordedStories.load(copy, new RecordStoreCache(cache)).close();
        }

        assertThat(stores()).hasSize(5);
    }

    @Test
    void one_that_was_not_finished_leaves_nothing() throws IOException {
        try (StoreDraft draft = new RecordStoreCache(cache).begin(List.of(file))) {
            draft.begin("records.jsonl", List.of());
        }

        assertThat(left()).isZero();
    }

    private RecordStore load() throws IOException {
        return RecordedStories.load(file, new RecordStoreCache(cache));
    }

    private RecordStore kept() throws IOException {
        return new RecordStoreCache(cache).find(List.of(file)).orElseThrow();
    }

    private static List<String> answers(RecordStore store) throws IOException {
        List<String> answers = new ArrayList<>();
        try (store) {
            store.ask(new DecisionQuery(List.of()), found -> answers.add(found.toString()));
        }
        return answers;
    }

    private List<Path> stores() throws IOException {
        try (Stream<Path> all = Files.list(cache)) {
            return all.filter(one -> one.toString().endsWith(".records")).toList();
        }
    }

    private long left() throws IOException {
        try (Stream<Path> all = Files.list(cache)) {
            return all.count();
        }
    }
}
