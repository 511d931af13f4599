package dev.sextant.engine.compile;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Index from the lines of rule files to their rules, built once for any number of problems. */
final class RuleLines {

    private final Map<String, TreeMap<Integer, Lines>> byFile = new HashMap<>();

    private record Lines(WrittenRule rule, int end) {}

    RuleLines(WrittenRules written) {
        for (WrittenFile file : written.files()) {
            for (WrittenRule rule : file.rules()) {
                Location first = rule.rule().location();
                int end = first.line() + (int) rule.rule().text().lines().count();
                byFile.computeIfAbsent(first.file(), any -> new TreeMap<>())
                        .put(first.line(), new Lines(rule, end));
            }
        }
    }

    /** The rule that has a line of a file. */
    Optional<WrittenRule> at(String file, int line) {
        return Optional.ofNullable(byFile.get(file))
                .map(lines -> lines.floorEntry(line))
                .map(Map.Entry::getValue)
                .filter(lines -> line < lines.end())
                .map(Lines::rule);
    }

    /** The rules in which problems are; each is the same object as in its file. */
    Set<WrittenRule> with(List<Location> places) {
        Set<WrittenRule> rules = Collections.newSetFromMap(new IdentityHashMap<>());
        places.forEach(place -> at(place.file(), place.line()).ifPresent(rules::add));
        return rules;
    }
}
