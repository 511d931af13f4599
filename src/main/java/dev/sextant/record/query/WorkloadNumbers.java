package dev.sextant.record.query;

import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.trace.FactPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives the workloads of a record their numbers, from 1: those that have a place in the order of
 * the record, then those of which only facts are known.
 */
final class WorkloadNumbers {

    /** Stands for a workload: the platform. */
    static final int PLATFORM = 0;

    /** Stands for a workload: the platform's team. */
    static final int TEAM = -1;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    WorkloadNumbers(RecordExcerpt excerpt) {
        for (RecordedWorkload workload : excerpt.workloads()) {
            numbers.putIfAbsent(workload.workload(), numbers.size() + 1);
        }
        Stream.concat(
                        excerpt.facts().stream().map(fact -> fact.path()),
                        excerpt.redacted().stream().map(redacted -> redacted.path()))
                .map(WorkloadNumbers::owner)
                .filter(owner -> new FactPath(owner, "").isOfWorkload())
                .forEach(owner -> numbers.putIfAbsent(owner, numbers.size() + 1));
    }

    /** The workloads with their numbers. */
    Map<String, Integer> all() {
        return numbers;
    }

    /** The number of the workload that something is about, else that of the platform. */
    int about(String name) {
        return numbers.getOrDefault(name, PLATFORM);
    }

    /** The number of whose fact a path names. */
    int ofOwner(String path) {
        String owner = owner(path);
        return switch (owner) {
            case FactPath.PLATFORM -> PLATFORM;
            case FactPath.TEAM -> TEAM;
            default -> numbers.get(owner);
        };
    }

    private static String owner(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
