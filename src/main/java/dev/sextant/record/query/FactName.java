package dev.sextant.record.query;

import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a fact that is asked about.
 *
 * @param owner whose it is; null for any workload
 * @param key the fact
 */
record FactName(String owner, FactKey key) {

    private static final String TEAM = "team";

    /**
     * The fact that a text names: {@code thumbnails.memory}, {@code platform.provider}, or without
     * an owner {@code memory} of any workload, else of the platform, else of its team.
     */
    static Optional<FactName> of(String text) {
        int point = text.lastIndexOf('.');
        String name = text.substring(point + 1);
        if (point >= 0) {
            String owner = text.substring(0, point);
            String whose = owner.equals(TEAM) ? FactPath.TEAM : owner;
            return vocabulary(whose).key(name).map(key -> new FactName(whose, key));
        }
        return Vocabulary.WORKLOAD
                .key(name)
                .map(key -> new FactName(null, key))
                .or(() -> Vocabulary.PLATFORM.key(name).map(FactName::ofPlatform))
                .or(() -> Vocabulary.TEAM.key(name).map(FactName::ofTeam));
    }

    private static FactName ofPlatform(FactKey key) {
        return new FactName(FactPath.PLATFORM, key);
    }

    private static FactName ofTeam(FactKey key) {
        return new FactName(FactPath.TEAM, key);
    }

    private static Vocabulary vocabulary(String owner) {
        return switch (owner) {
            case FactPath.PLATFORM -> Vocabulary.PLATFORM;
            case FactPath.TEAM -> Vocabulary.TEAM;
            default -> Vocabulary.WORKLOAD;
        };
    }

    /** Whether it is one of the platform or of its team. */
    boolean isOfPlatform() {
        return owner != null && !new FactPath(owner, key.name()).isOfWorkload();
    }

    /** The names that somebody may have meant by one that names nothing. */
    static List<String> near(String text) {
        List<String> names = new ArrayList<>(Vocabulary.WORKLOAD.names());
        Vocabulary.PLATFORM.names().forEach(name -> names.add(FactPath.PLATFORM + "." + name));
        Vocabulary.TEAM.names().forEach(name -> names.add(FactPath.TEAM + "." + name));
        int point = text.lastIndexOf('.');
        if (point > 0) {
            String owner = text.substring(0, point);
            vocabulary(owner).names().forEach(name -> names.add(owner + "." + name));
        } else {
            names.addAll(Vocabulary.PLATFORM.names());
            names.addAll(Vocabulary.TEAM.names());
        }
        return names;
    }
}
