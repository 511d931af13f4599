package dev.sextant.audit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Where two documents first differ.
 *
 * @param field the field, such as {@code derived[12].by[0].because}
 * @param recorded what the one has there; null where it has nothing
 * @param replayed what the other has there; null where it has nothing
 */
public record JsonDifference(String field, String recorded, String replayed) {

    /** The first difference, in the order of the fields, if there is any. */
    static Optional<JsonDifference> first(JsonNode recorded, JsonNode replayed) {
        return first("", recorded, replayed);
    }

    private static Optional<JsonDifference> first(String path, JsonNode one, JsonNode other) {
        if (one == null || other == null || one.getNodeType() != other.getNodeType()) {
            return one == other
                    ? Optional.empty()
                    : Optional.of(new JsonDifference(path, text(one), text(other)));
        }
        if (one.isObject()) {
            return inObject(path.isEmpty() ? "" : path + ".", one, other);
        }
        if (one.isArray()) {
            return inArray(path, one, other);
        }
        return one.asString().equals(other.asString())
                ? Optional.empty()
                : Optional.of(new JsonDifference(path, text(one), text(other)));
    }

    private static Optional<JsonDifference> inObject(String prefix, JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        for (String name : names) {
            Optional<JsonDifference> found = first(prefix + name, one.get(name), other.get(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonDifference> inArray(String path, JsonNode one, JsonNode other) {
        for (int index = 0; index < Math.max(one.size(), other.size()); index++) {
            Optional<JsonDifference> found =
                    first(path + "[" + index + "]", one.get(index), other.get(index));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String text(JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
