package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.List;

/**
 * What must hold of a fact, or a value that is taken from it.
 *
 * @param text the constraint as written, without the variable it binds
 * @param variable the variable that takes the value, or null
 * @param reads the components of the fact that it reads, in the order written
 * @param location where it stands
 */
public record Constraint(String text, String variable, List<String> reads, Location location) {

    /** Whether it only takes a value and asks nothing of it. */
    public boolean onlyBinds() {
        return variable != null && reads.size() == 1 && text.equals(reads.get(0));
    }

    /** Whether it says that a component is what a variable holds, and nothing else. */
    public boolean isJoinOn(String component) {
        return text.matches(component + "\\s*==\\s*\\$\\w+");
    }
}
