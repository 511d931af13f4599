package dev.sextant.authoring.diff;

import dev.sextant.fact.Figure;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The differences between two rule bases.
 *
 * @param rules the rules, by id
 * @param figures the figures that are gone, then those that are new, each in the order of the files
 */
public record RuleBaseChanges(List<RuleChange> rules, List<FigureChange> figures) {

    /** Compares two rule bases. */
    public static RuleBaseChanges between(Rulebook before, Rulebook after) {
        TreeSet<String> ids = new TreeSet<>();
        before.rules().forEach(rule -> ids.add(rule.id()));
        after.rules().forEach(rule -> ids.add(rule.id()));
        List<RuleChange> rules =
                ids.stream()
                        .map(id -> change(id, before, after))
                        .flatMap(Optional::stream)
                        .toList();
        List<FigureChange> figures = new ArrayList<>();
        add(before.figures(), after.figures(), false, figures);
        add(after.figures(), before.figures(), true, figures);
        return new RuleBaseChanges(rules, List.copyOf(figures));
    }

    private static Optional<RuleChange> change(String id, Rulebook before, Rulebook after) {
        Rule old = before.rule(id).orElse(null);
        Rule now = after.rule(id).orElse(null);
        boolean alike = old != null && now != null && old.text().equals(now.text());
        return alike ? Optional.empty() : Optional.of(new RuleChange(id, old, now));
    }

    private static void add(
            Map<Figure, Location> figures,
            Map<Figure, Location> others,
            boolean added,
            List<FigureChange> changes) {
        figures.forEach(
                (figure, location) -> {
                    if (!others.containsKey(figure)) {
                        changes.add(new FigureChange(figure, location, added));
                    }
                });
    }
}
