package dev.sextant.engine;

import dev.sextant.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A folder of rules that was checked.
 *
 * @param problems everything that is wrong with it, by place
 * @param warnings the names of earlier versions in it, by place
 * @param compiled the rules, compiled; none where something is wrong
 */
public record CheckedRules(
        List<Problem> problems, List<Problem> warnings, Optional<CompiledRules> compiled) {

    /** Copies the lists. */
    public CheckedRules {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
