package dev.sextant.scenario;

import dev.sextant.fact.Given;
import dev.sextant.fact.Workload;
import dev.sextant.source.Entry;
import dev.sextant.source.Location;
import dev.sextant.source.Shown;
import dev.sextant.source.Suggestion;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fact that a path such as {@code thumbnails.compute} names. */
final class Owners {

    private final Findings findings;
    private final Facts facts;

    Owners(Findings findings, Facts facts) {
        this.findings = findings;
        this.facts = facts;
    }

    /**
     * The path under which a change sets a value. The name of a workload may hold points: the key
     * is what follows the last.
     */
    Optional<FactPath> path(Entry entry) {
        String text = entry.key();
        int point = text.lastIndexOf('.');
        if (point < 0) {
            String maybe = "Maybe write it as workload.key, platform.key or platform.team.key.";
            return refuse(
                    entry.location(),
                    "set names (" + Shown.cut(text) + "), which is no fact",
                    maybe);
        }
        String owner = text.substring(0, point);
        if (given(owner) == null) {
            String what =
                    "set names (" + Shown.cut(owner) + "), which is no workload of this scenario";
            return refuse(entry.location(), what, maybeOwner(owner));
        }
        FactPath path = new FactPath(owner, text.substring(point + 1));
        List<String> keys = vocabulary(owner).names();
        if (!keys.contains(path.key())) {
            String what =
                    "set names ("
                            + Shown.cut(path.key())
                            + "), which is no fact of ("
                            + Shown.cut(owner)
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
            return "Maybe it is meant as " + FactPath.TEAM + ".";
        }
        List<String> known = new ArrayList<>(List.of(FactPath.PLATFORM, FactPath.TEAM));
        facts.workloads().forEach(workload -> known.add(workload.name()));
        return ExpectationReader.nearest(owner, known);
    }

    private static String maybeKey(String key, List<String> keys) {
        return Suggestion.nearest(key, keys)
                .map(near -> "Maybe it is meant as " + near + ".")
                .orElse("Maybe it is one of: " + String.join(", ", keys) + ".");
    }

    /** What is said of an owner, or null where there is none of that name. */
    Given given(String owner) {
        return given(owner, facts);
    }

    /** What facts say of an owner, or null where there is none of that name. */
    static Given given(String owner, Facts facts) {
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

    /** What can be said of an owner. */
    static Vocabulary vocabulary(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> Vocabulary.PLATFORM;
            case FactPath.TEAM -> Vocabulary.TEAM;
            default -> Vocabulary.WORKLOAD;
        };
    }
}
