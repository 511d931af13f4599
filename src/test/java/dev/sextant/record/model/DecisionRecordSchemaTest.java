package dev.sextant.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of decision records has what the records have, in their order. */
class DecisionRecordSchemaTest {

    private static final Path SCHEMA = Path.of("src/main/schemas/decision-record.schema.json");

    @Test
    void every_component_is_a_property_and_no_property_is_more() throws IOException {
        JsonNode schema = new JsonMapper().readTree(Files.readString(SCHEMA));

        for (Class<?> type : types()) {
            JsonNode object =
                    type == DecisionRecord.class
                            ? schema
                            : schema.at("/$defs/" + type.getSimpleName());

            assertThat(object.get("properties").propertyNames())
                    .as(type.getSimpleName())
                    .containsExactlyElementsOf(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList());
        }
    }

    /** The records of this package that a decision record is made of. */
    private static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Class<?>> left = new ArrayDeque<>(Set.of(DecisionRecord.class));
        while (!left.isEmpty()) {
            Class<?> type = left.remove();
            if (type.isRecord()
                    && type.getPackage().equals(DecisionRecord.class.getPackage())
                    && types.add(type)) {
                for (RecordComponent component : type.getRecordComponents()) {
                    left.add(element(component.getGenericType()));
                }
            }
        }
        return types;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type;
    }
}
