package dev.sextant.scenario.table;

import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table of workloads.
 *
 * @param name what is above it: {@code scenario}, {@code workload}, a fact of a workload such as
 *     {@code compute}, or a fact of the platform such as {@code platform.team.size}
 * @param owner whose fact it holds
 * @param key the key of the fact; null for the names of scenario and workload
 */
public record TableColumn(String name, Owner owner, FactKey key) {

    /** The owner of the fact in a column. */
    public enum Owner {
        /** The name of the scenario. */
        SCENARIO,
        /** A fact of the platform. */
        PLATFORM,
        /** A fact of the team. */
        TEAM,
        /** A fact of the workload, or its name. */
        WORKLOAD,
        /** Nobody: the column is one of the author's own, and no rule reads it. */
        NOBODY
    }

    /** The column with the name of the scenario. */
    public static final TableColumn SCENARIO = new TableColumn("scenario", Owner.SCENARIO, null);

    /** The column with the name of the workload. */
    static final TableColumn WORKLOAD = new TableColumn("workload", Owner.WORKLOAD, null);

    private static final List<TableColumn> ALL = all();

    /** A column of the author's own. */
    static TableColumn own(String name) {
        return new TableColumn(name, Owner.NOBODY, null);
    }

    private static List<TableColumn> all() {
        List<TableColumn> all = new ArrayList<>(List.of(SCENARIO, WORKLOAD));
        columns(Vocabulary.PLATFORM, "platform.", Owner.PLATFORM).forEach(all::add);
        columns(Vocabulary.TEAM, "platform.team.", Owner.TEAM).forEach(all::add);
        columns(Vocabulary.WORKLOAD, "", Owner.WORKLOAD).forEach(all::add);
        return List.copyOf(all);
    }

    private static Stream<TableColumn> columns(Vocabulary vocabulary, String before, Owner owner) {
        return vocabulary.keys().stream()
                .map(key -> new TableColumn(before + key.name(), owner, key));
    }

    /** Every column that a table may have, in the order of the vocabulary. */
    public static List<TableColumn> known() {
        return ALL;
    }

    /** The names, and the facts of workloads. */
    public static List<TableColumn> ofWorkloads() {
        return ALL.stream()
                .filter(column -> column.owner == Owner.WORKLOAD || column.equals(SCENARIO))
                .toList();
    }

    /** Every column that a table of platforms may have: the name of the scenario, and its facts. */
    public static List<TableColumn> ofPlatforms() {
        return ALL.stream().filter(column -> column.owner != Owner.WORKLOAD).toList();
    }
}
