package dev.sextant.cli.ask;

import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import dev.sextant.trace.FactPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes facts and their words as the schema of scenario files does. */
final class FactDescriptions {

    private static final String SCHEMA = "scenario.schema.json";

    private final MappingValue definitions;

    private FactDescriptions(MappingValue definitions) {
        this.definitions = definitions;
    }

    /** The descriptions that come with the program. */
    static FactDescriptions load() {
        try (InputStream schema = FactDescriptions.class.getResourceAsStream(SCHEMA)) {
            List<DocumentValue> documents =
                    DocumentReader.json(SCHEMA, schema.readAllBytes(), problem -> {});
            return new FactDescriptions(
                    mapping((MappingValue) documents.get(0), "$defs").orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a fact is, as a sentence. */
    String of(FactPath path) {
        return definition(path).map(it -> text(it, "description")).orElse("");
    }

    /** What each word of a fact means, as a sentence; none for a fact that has no words. */
    Map<String, String> words(FactPath path) {
        Map<String, String> words = new LinkedHashMap<>();
        definition(path)
                .flatMap(FactDescriptions::withWords)
                .ifPresent(
                        it -> {
                            List<String> names = texts(it, "enum");
                            List<String> meanings = texts(it, "enumDescriptions");
                            for (int index = 0; index < meanings.size(); index++) {
                                words.put(names.get(index), meanings.get(index));
                            }
                        });
        return words;
    }

    private Optional<MappingValue> definition(FactPath path) {
        String type = FactPathResolver.vocabulary(path.owner()).type().getSimpleName();
        return mapping(definitions, type + "." + path.key());
    }

    /** The part that lists words: the definition itself, or that of the items of a list. */
    private static Optional<MappingValue> withWords(MappingValue definition) {
        if (definition.entry("enumDescriptions").isPresent()) {
            return Optional.of(definition);
        }
        return definition
                .entry("anyOf")
                .map(MappingEntry::value)
                .map(any -> ((SequenceValue) any).items().get(0))
                .filter(MappingValue.class::isInstance)
                .flatMap(list -> mapping((MappingValue) list, "items"))
                .filter(items -> items.entry("enumDescriptions").isPresent());
    }

    private static Optional<MappingValue> mapping(MappingValue within, String key) {
        return within.entry(key)
                .map(MappingEntry::value)
                .filter(MappingValue.class::isInstance)
                .map(MappingValue.class::cast);
    }

    private static String text(MappingValue within, String key) {
        return within.entry(key).map(it -> ((ScalarValue) it.value()).text()).orElse("");
    }

    private static List<String> texts(MappingValue within, String key) {
        return ((SequenceValue) within.entry(key).orElseThrow().value())
                .items().stream().map(it -> ((ScalarValue) it).text()).toList();
    }
}
