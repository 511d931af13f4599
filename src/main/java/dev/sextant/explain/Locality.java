package dev.sextant.explain;

import dev.sextant.rulebook.Constraint;
import java.util.List;

/** Finds out whether conditions and conclusions are all about one and the same workload. */
final class Locality {

    private String name;
    private boolean elsewhere;

    /** Takes note of a condition; they come in the order written. */
    void see(RowType type, List<Constraint> constraints) {
        if (type.workload() < 0) {
            return;
        }
        String component = type.components().get(type.workload());
        String names = null;
        for (Constraint constraint : constraints) {
            if (constraint.onlyBinds() && constraint.text().equals(component)) {
                names = constraint.variable();
            } else if (constraint.text().matches(component + "\\s*==\\s*\\$\\w+")) {
                names = constraint.text().substring(constraint.text().indexOf('$'));
            }
        }
        if (name == null) {
            name = names;
        }
        elsewhere |= names == null || !names.equals(name);
    }

    /**
     * Takes note of a component of a conclusion; the conditions come before.
     *
     * @param place which component of the type it is
     * @param token what it begins with
     */
    void seeMade(RowType type, int place, String token) {
        if (type.workload() == place) {
            elsewhere |= !token.equals(name);
        }
    }

    /** Whether there is such a workload. */
    boolean isOfOneWorkload() {
        return name != null && !elsewhere;
    }
}
