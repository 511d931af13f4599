package dev.sextant.engine;

import dev.sextant.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A folder of rules that was checked.
 *
 * @param problems everything that is wrong with it, by place
 * @param compiled the rules, compiled; none where something is wrong
 */
public record CheckedRules(List<Problem> problems, Optional<CompiledRules> compiled) {

    /** Copies the list. */
    public CheckedRules {
        problems = List.copyOf(problems);
    }
}
