package dev.sextant.scenario.value;

import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The keys and words that people most likely mean who write others, read from {@code
 * meanings.yaml}. Only hints use them.
 */
public final class WordMeanings {

    private static final String FILE = "meanings.yaml";
    private static final WordMeanings SHIPPED = shipped();

    /** The other names of each key. */
    private final Map<String, Set<String>> keys = new HashMap<>();

    private final Set<String> comments = new TreeSet<>();

    /** The other names of each word, by the key. */
    private final Map<String, Map<String, Set<String>>> words = new HashMap<>();

    /** How many each word means, by the key. */
    private final Map<String, List<WordRange>> ranges = new HashMap<>();

    private WordMeanings(MappingValue file) {
        entries(file, "keys")
                .forEach(entry -> keys.put(entry.key(), Set.copyOf(texts(entry.value()))));
        comments.addAll(texts(file.entry("comments").orElseThrow().value()));
        for (MappingEntry key : entries(file, "words")) {
            Map<String, Set<String>> others = new HashMap<>();
            ((MappingValue) key.value())
                    .entries()
                    .forEach(word -> others.put(word.key(), Set.copyOf(texts(word.value()))));
            words.put(key.key(), others);
        }
        for (MappingEntry key : entries(file, "ranges")) {
            List<WordRange> each = new ArrayList<>();
            ((MappingValue) key.value())
                    .entries()
                    .forEach(word -> each.add(WordRange.of(word.key(), texts(word.value()))));
            ranges.put(key.key(), each);
        }
    }

    /** Those that come with Sextant. */
    public static WordMeanings ofSextant() {
        return SHIPPED;
    }

    /** The known key that somebody most likely means by another name. */
    public Optional<String> key(String written, Collection<String> known) {
        String plain = plain(written);
        return known.stream()
                .filter(key -> keys.getOrDefault(key, Set.of()).stream().anyMatch(is(plain)))
                .findFirst();
    }

    /** Whether a key of this name holds what people read, and no rule does. */
    public boolean isComment(String written) {
        return comments.stream().anyMatch(is(plain(written)));
    }

    /** The word of a key that somebody most likely means by another word. */
    Optional<String> word(String key, String written) {
        String plain = plain(written);
        return words.getOrDefault(key, Map.of()).entrySet().stream()
                .filter(word -> word.getValue().stream().anyMatch(is(plain)))
                .map(Map.Entry::getKey)
                .min(String::compareTo);
    }

    /** The word of a key that means this many, with how many it means. */
    Optional<WordRange> range(String key, String written) {
        if (!written.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(written);
        return ranges.getOrDefault(key, List.of()).stream()
                .filter(range -> range.holds(number))
                .findFirst();
    }

    /** Every key that has other names, other words or ranges, with the words that mean them. */
    Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new HashMap<>();
        keys.keySet().forEach(key -> all.put(key, new TreeSet<>()));
        words.forEach(
                (key, others) ->
                        all.computeIfAbsent(key, any -> new TreeSet<>()).addAll(others.keySet()));
        ranges.forEach(
                (key, each) ->
                        each.forEach(
                                range ->
                                        all.computeIfAbsent(key, any -> new TreeSet<>())
                                                .add(range.word())));
        return all;
    }

    private static Predicate<String> is(String plain) {
        return other -> plain(other).equals(plain);
    }

    /** Case and what is between words do not count. */
    private static String plain(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.length() < 2 ? plain : plain.replaceAll("[-_ ]", "");
    }

    private static List<MappingEntry> entries(MappingValue file, String key) {
        return ((MappingValue) file.entry(key).orElseThrow().value()).entries();
    }

    private static List<String> texts(DocumentValue list) {
        return ((SequenceValue) list)
                .items().stream().map(item -> ((ScalarValue) item).text()).toList();
    }

    private static WordMeanings shipped() {
        try (InputStream in = WordMeanings.class.getResourceAsStream(FILE)) {
            return new WordMeanings(
                    (MappingValue) DocumentReader.yaml(FILE, in.readAllBytes()).value().get(0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
