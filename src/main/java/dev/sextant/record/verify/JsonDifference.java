package dev.sextant.record.verify;

import dev.sextant.source.document.JsonFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The first difference of two documents.
 *
 * @param field the field, such as {@code derived[12].by[0].because}
 * @param recorded what the one has there; null where it has nothing
 * @param replayed what the other has there; null where it has nothing
 */
public record JsonDifference(String field, String recorded, String replayed) {

    /** The first difference, in the order of the fields, if there is any. */
    public static Optional<JsonDifference> first(JsonNode recorded, JsonNode replayed) {
        return all(recorded, replayed).stream().findFirst();
    }

    /** All differences; a value that is of another kind, or only in one of the two, is one. */
    static List<JsonDifference> all(JsonNode recorded, JsonNode replayed) {
        List<JsonDifference> found = new ArrayList<>();
        addAll("", recorded, replayed, found);
        return found;
    }

    private static void addAll(
            String path, JsonNode one, JsonNode other, List<JsonDifference> found) {
        boolean alike = one != null && other != null && one.getNodeType() == other.getNodeType();
        if (alike && one.isObject()) {
            for (String name : names(one, other)) {
                String member = JsonFields.member(path, name);
                addAll(member, one.get(name), other.get(name), found);
            }
        } else if (alike && one.isArray()) {
            for (int index = 0; index < Math.max(one.size(), other.size()); index++) {
                addAll(JsonFields.element(path, index), one.get(index), other.get(index), found);
            }
        } else if (one != other && !(alike && one.asString().equals(other.asString()))) {
            found.add(new JsonDifference(path, text(one), text(other)));
        }
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }

    private static String text(JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
