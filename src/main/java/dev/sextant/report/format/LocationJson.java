package dev.sextant.report.format;

import dev.sextant.decision.FilePosition;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Writes places and problems into JSON objects. */
public final class LocationJson {

    private LocationJson() {}

    /**
     * Adds {@code file}, {@code sheet}, {@code line} and {@code column}, without what is not known.
     */
    public static void put(Location location, ObjectNode into) {
        if (location == null) {
            return;
        }
        into.put("file", location.file());
        if (location.sheet() != null) {
            into.put("sheet", location.sheet());
        }
        if (location.line() > 0) {
            into.put("line", location.line());
        }
        if (location.column() > 0) {
            into.put("column", location.column());
        }
    }

    /** Adds the same of a place in a decision. */
    public static void put(FilePosition place, ObjectNode into) {
        put(place == null ? null : place.location(), into);
    }

    /** Renders a problem with its location. */
    public static ObjectNode problem(Problem problem) {
        ObjectNode node = Json.object();
        node.put("severity", problem.severity() == Problem.Severity.ERROR ? "error" : "warning");
        put(problem.location(), node);
        return node.put("code", problem.code())
                .put("what", problem.what())
                .put("maybe", problem.maybe());
    }
}
