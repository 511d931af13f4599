package dev.sextant.scenario.value;

import dev.sextant.fact.Given;
import dev.sextant.fact.given.Workload;
import dev.sextant.source.ComposedText;
import dev.sextant.source.Location;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MessageText;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fact that a path such as {@code thumbnails.compute} names. */
public final class FactPathResolver {

    private final ProblemCollector findings;
    private final DecisionFacts facts;

    /** Creates a resolver of paths to the facts of one scenario. */
    public FactPathResolver(ProblemCollector findings, DecisionFacts facts) {
        this.findings = findings;
        this.facts = facts;
    }

    /**
     * The path under which a change sets a value. The name of a workload may hold points: the key
     * is what follows the last.
     */
    public Optional<FactPath> path(MappingEntry entry) {
        String text = ComposedText.of(entry.key());
        int point = text.lastIndexOf('.');
        if (point < 0) {
            String maybe = "Maybe write it as workload.key, platform.key or platform.team.key.";
            return refuse(
                    entry.location(),
                    "set names (" + MessageText.cut(text) + "), which is not a fact",
                    maybe);
        }
        String owner = text.substring(0, point);
        if (given(owner) == null) {
            String what =
                    "set names ("
                            + MessageText.cut(owner)
                            + "), which is not a workload of this scenario";
            return refuse(entry.location(), what, maybeOwner(owner));
        }
        FactPath path = new FactPath(owner, text.substring(point + 1));
        List<String> keys = vocabulary(owner).names();
        if (!keys.contains(path.key())) {
            String what =
                    "set names ("
                            + MessageText.cut(path.key())
                            + "), which is not a fact of ("
                            + MessageText.cut(owner)
                            + ")";
            return refuse(entry.location(), what, maybeKey(path.key(), keys));
        }
        return Optional.of(path);
    }

    private Optional<FactPath> refuse(Location location, String what, String maybe) {
        findings.error(location, "unknown-fact", what, maybe);
        return Optional.empty();
    }

    private String maybeOwner(String owner) {
        if (owner.equals("team")) {
            return "Maybe you mean " + FactPath.TEAM + ".";
        }
        List<String> known = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        facts.workloads().forEach(workload -> known.add(workload.name()));
        return ProblemCollector.nearest(owner, known);
    }

    private static String maybeKey(String key, List<String> keys) {
        return SpellingSuggestion.nearest(key, keys)
                .map(near -> "Maybe you mean " + near + ".")
                .orElse("Maybe use one of these: " + String.join(", ", keys) + ".");
    }

    /** The statements about an owner, or null where there is none of that name. */
    public Given given(String owner) {
        return given(owner, facts);
    }

    /** What facts say of an owner, or null where there is none of that name. */
    public static Given given(String owner, DecisionFacts facts) {
        if (owner.equals(FactPath.PLATFORM)) {
            return facts.platform();
        }
        if (owner.equals(FactPath.TEAM)) {
            return facts.team();
        }
        return facts.workloads().stream()
                .filter((Workload workload) -> workload.name().equals(owner))
                .findFirst()
                .orElse(null);
    }

    /** The possible statements about an owner. */
    public static Vocabulary vocabulary(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> Vocabulary.PLATFORM;
            case FactPath.TEAM -> Vocabulary.TEAM;
            default -> Vocabulary.WORKLOAD;
        };
    }
}
