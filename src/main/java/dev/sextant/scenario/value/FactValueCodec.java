package dev.sextant.scenario.value;

import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.FactPath;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the components under a key into a value that can be stored, and back. */
final class FactValueCodec {

    private static final List<String> ENDS = List.of("atLeast", "atMost");

    private FactValueCodec() {}

    /** The value under a key, if it is known. */
    static Optional<Object> apart(FactKey key, Map<String, Object> components) {
        if (key.form() != FactForm.BOUND) {
            return Optional.ofNullable(components.get(key.components().get(0)))
                    .map(FactValueCodec::plain);
        }
        Map<String, Object> ends = new LinkedHashMap<>();
        for (int end = 0; end < ENDS.size(); end++) {
            Object value = components.get(key.components().get(end));
            if (value != null) {
                ends.put(ENDS.get(end), plain(value));
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends);
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return EnumWords.of(constant);
        }
        if (value instanceof Collection<?> words) {
            return words.stream().map(FactValueCodec::plain).toList();
        }
        return value instanceof Number number
                ? FactNumberFormatter.plain(new BigDecimal(number.toString()))
                : value;
    }

    /**
     * Adds the components that a fact means.
     *
     * @throws IllegalArgumentException if there is no such fact, or it has no such value
     */
    static void together(GivenFact fact, Map<String, Object> components) {
        FactPath path = fact.path();
        Vocabulary vocabulary = FactPathResolver.vocabulary(path.owner());
        if (path.key().equals(Vocabulary.NAME)) {
            components.put(Vocabulary.NAME, fact.value());
            return;
        }
        FactKey key =
                vocabulary
                        .key(path.key())
                        .orElseThrow(() -> new IllegalArgumentException("no fact (" + path + ")"));
        for (int end = 0; end < key.components().size(); end++) {
            Object value =
                    key.form() == FactForm.BOUND && fact.value() instanceof Map<?, ?> ends
                            ? ends.get(ENDS.get(end))
                            : fact.value();
            if (value != null) {
                String component = key.components().get(end);
                components.put(component, component(value, key, vocabulary.type(), fact));
            }
        }
    }

    private static Object component(
            Object value, FactKey key, Class<? extends Given> type, GivenFact fact) {
        return switch (key.form()) {
            case CHOICE -> constant(value, key, fact);
            case CHOICES -> constants(value, key, fact);
            case FLAG -> expect(Boolean.class, value, fact);
            default -> number(value, numberType(key, type), fact);
        };
    }

    private static Enum<?> constant(Object value, FactKey key, GivenFact fact) {
        return EnumWords.constant(key.constants(), value.toString())
                .orElseThrow(() -> noSuchValue(fact));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<?> constants(Object value, FactKey key, GivenFact fact) {
        Set constants = EnumSet.noneOf((Class) key.constants());
        for (Object word : expect(List.class, value, fact)) {
            constants.add(constant(word, key, fact));
        }
        return constants;
    }

    private static Class<?> numberType(FactKey key, Class<? extends Given> type) {
        return RecordShape.of(type).components().stream()
                .filter(component -> component.getName().equals(key.components().get(0)))
                .map(RecordComponent::getType)
                .findFirst()
                .orElseThrow();
    }

    private static Number number(Object value, Class<?> type, GivenFact fact) {
        BigDecimal number = new BigDecimal(expect(Number.class, value, fact).toString());
        if (type == Long.class) {
            return number.longValueExact();
        }
        return type == Integer.class ? (Number) number.intValueExact() : number.doubleValue();
    }

    private static <T> T expect(Class<T> type, Object value, GivenFact fact) {
        if (!type.isInstance(value)) {
            throw noSuchValue(fact);
        }
        return type.cast(value);
    }

    private static IllegalArgumentException noSuchValue(GivenFact fact) {
        return new IllegalArgumentException(fact.path() + " cannot be (" + fact.value() + ")");
    }
}
