package dev.sextant.scenario;

import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.NumberRange;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.EnumWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schema of the value of each fact. */
final class FactSchemas {

    private static final String NUMBER = "(0|[1-9][0-9]*)(\\.[0-9]+)?";
    private static final String TIME = NUMBER + " *(ms|s|m|h|d)";
    private static final String MEMORY = NUMBER + " *([KMGT]iB|[KMGT]B)";
    private static final String NOT_ZERO = "(?!0(\\.0+)? *[A-Za-z])";
    private static final Map<String, Object> UNKNOWN = Map.of("const", FactReader.UNKNOWN);

    private final FactDocumentation documentation = new FactDocumentation();

    /** The schema of each key, by its name. */
    Map<String, Object> of(Vocabulary vocabulary) {
        Map<String, String> meanings = documentation.components(vocabulary.type());
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (FactKey key : vocabulary.keys()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", description(key, meanings));
            schema.putAll(value(key));
            schemas.put(key.name(), schema);
        }
        return schemas;
    }

    private static String description(FactKey key, Map<String, String> meanings) {
        List<String> texts = key.components().stream().map(meanings::get).toList();
        String text = texts.size() == 1 ? texts.get(0) : shared(texts.get(0), texts.get(1));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** What the texts of both ends of a bound begin with, up to the last comma. */
    private static String shared(String lower, String upper) {
        int end = 0;
        while (end < lower.length()
                && end < upper.length()
                && lower.charAt(end) == upper.charAt(end)) {
            end++;
        }
        return lower.substring(0, lower.lastIndexOf(',', end));
    }

    private Map<String, Object> value(FactKey key) {
        return switch (key.form()) {
            case CHOICE -> words(key, true);
            case CHOICES -> orUnknown(list(words(key, false)), List.of());
            case FLAG -> Map.of("enum", List.of(true, false, FactReader.UNKNOWN));
            case COUNT -> orUnknown(number("integer", key.range()), List.of(1000));
            case NUMBER -> orUnknown(number("number", key.range()), List.of(0.5));
            case DURATION ->
                    orUnknown(text(above(key, TIME)), List.of("250ms", "20s", "15m", "1.5h", "2d"));
            case BOUND -> orUnknown(text(bound(key)), List.of("20s", "<1m", ">15m", "2m..30m"));
            case SIZE -> orUnknown(text(above(key, MEMORY)), List.of("256 KiB", "10 GiB", "6 MB"));
        };
    }

    private Map<String, Object> words(FactKey key, boolean orUnknown) {
        List<String> words = new ArrayList<>(EnumWords.of(key.constants()));
        List<String> meanings = new ArrayList<>(documentation.constants(key.constants()));
        if (orUnknown) {
            words.add(FactReader.UNKNOWN);
            meanings.add("It is not known.");
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", words);
        schema.put("enumDescriptions", meanings);
        return schema;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", items);
        schema.put("uniqueItems", true);
        return schema;
    }

    private static Map<String, Object> number(String type, NumberRange range) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put(range.open() ? "exclusiveMinimum" : "minimum", range.least());
        schema.put("maximum", range.most());
        return schema;
    }

    private static Map<String, Object> text(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^" + pattern + "$");
        return schema;
    }

    private static String above(FactKey key, String pattern) {
        return key.range().open() ? NOT_ZERO + pattern : pattern;
    }

    private static String bound(FactKey key) {
        String time = above(key, TIME);
        return "([<>] *" + time + "|" + time + "( *\\.\\. *" + time + ")?)";
    }

    private static Map<String, Object> orUnknown(Map<String, Object> schema, List<?> examples) {
        Map<String, Object> either = new LinkedHashMap<>();
        either.put("anyOf", List.of(schema, UNKNOWN));
        if (!examples.isEmpty()) {
            either.put("examples", examples);
        }
        return either;
    }
}
