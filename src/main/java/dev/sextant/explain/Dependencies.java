package dev.sextant.explain;

import dev.sextant.rulebook.FactTypes;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows by the text of the rules on which given facts the conclusions of each can depend, as far as
 * they matter to an answer. Two facts meet where a rule that reads one of them can depend on the
 * other too; where none does, what they change they change apart, and an answer follows from both
 * changes put together.
 */
final class Dependencies {

    private static final String NAME = "name";
    private static final String WORKLOAD = "Workload";

    private final Map<String, Set<String>> byRule = new HashMap<>();
    private final Map<String, Set<String>> directly = new HashMap<>();
    private final Map<String, Set<String>> byType = new HashMap<>();
    private final List<Rule> reading = new ArrayList<>();
    private final Set<String> local = new HashSet<>();
    private final Map<FactPath, Set<String>> dependent = new ConcurrentHashMap<>();

    Dependencies(Rulebook rulebook) {
        List<Rule> rules = AnsweringRules.of(rulebook.rules());
        rules.forEach(rule -> directly.put(rule.id(), direct(rule)));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Rule rule : rules) {
                grows |=
                        byRule.computeIfAbsent(rule.id(), any -> direct(rule)).addAll(before(rule));
                for (String type : rule.writes()) {
                    grows |=
                            byType.computeIfAbsent(type, any -> new HashSet<>())
                                    .addAll(byRule.get(rule.id()));
                }
            }
        }
        rules.stream().filter(rule -> !direct(rule).isEmpty()).forEach(reading::add);
        findLocal(rules);
    }

    /** The rules that read a given fact, of those that an answer can follow from. */
    List<Rule> reading() {
        return reading;
    }

    /** The ids of the rules that read a given fact and can depend on this one. */
    Set<String> dependent(FactPath path) {
        return dependent.computeIfAbsent(
                path,
                any -> {
                    Set<String> ids = new HashSet<>();
                    for (Rule rule : reading) {
                        if (components(path).anyMatch(byRule.get(rule.id())::contains)) {
                            ids.add(rule.id());
                        }
                    }
                    return ids;
                });
    }

    /** The rules that read a fact themselves, in the order of the rulebook. */
    List<Rule> readers(FactPath path) {
        return reading.stream()
                .filter(rule -> components(path).anyMatch(direct(rule)::contains))
                .toList();
    }

    /** Whether a rule that reads one of two facts can depend on the other too. */
    boolean meet(FactPath one, FactPath other) {
        return both(one, other).anyMatch(id -> reads(id, one) || reads(id, other));
    }

    /** The rules that can depend on both of two facts and read neither: they follow from others. */
    Set<String> inner(FactPath one, FactPath other) {
        return both(one, other)
                .filter(id -> !reads(id, one) && !reads(id, other))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rules that can depend on both facts at once; where each is of another workload, those
     * that are about one workload cannot.
     */
    private Stream<String> both(FactPath one, FactPath other) {
        boolean apart =
                one.isOfWorkload() && other.isOfWorkload() && !one.owner().equals(other.owner());
        return dependent(one).stream()
                .filter(dependent(other)::contains)
                .filter(id -> !(apart && local.contains(id)));
    }

    /** Whether all that a rule concludes of a workload follows from that one and no other. */
    boolean isLocal(String rule) {
        return local.contains(rule);
    }

    private boolean reads(String rule, FactPath path) {
        return components(path).anyMatch(directly.get(rule)::contains);
    }

    private static Set<String> direct(Rule rule) {
        Set<String> components = new HashSet<>();
        rule.patterns().stream()
                .filter(pattern -> FactTypes.isGiven(pattern.type()))
                .forEach(
                        pattern ->
                                pattern.constraints().stream()
                                        .flatMap(constraint -> constraint.reads().stream())
                                        .filter(read -> !read.equals(NAME))
                                        .forEach(
                                                read ->
                                                        components.add(
                                                                pattern.type() + "." + read)));
        return components;
    }

    /** What the facts that a rule matches depend on. */
    private Set<String> before(Rule rule) {
        Set<String> components = new HashSet<>();
        rule.patterns().stream()
                .map(pattern -> byType.getOrDefault(pattern.type(), Set.of()))
                .forEach(components::addAll);
        return components;
    }

    /**
     * A rule is local where everything it matches of workloads is of one, and so is all that this
     * follows from.
     */
    private void findLocal(List<Rule> rules) {
        for (Rule rule : rules) {
            if (Locality.isOfOneWorkload(rule)
                    && rule.writes().stream().allMatch(Locality::isOfWorkloads)) {
                local.add(rule.id());
            }
        }
        boolean shrinks = true;
        while (shrinks) {
            Set<String> spoilt = new HashSet<>();
            for (Rule rule : rules) {
                boolean isLocal =
                        rule.patterns().stream()
                                .allMatch(
                                        pattern ->
                                                rules.stream()
                                                        .filter(
                                                                by ->
                                                                        by.writes()
                                                                                .contains(
                                                                                        pattern
                                                                                                .type()))
                                                        .allMatch(
                                                                by ->
                                                                        staysLocal(
                                                                                by,
                                                                                pattern.type())));
                if (!isLocal) {
                    spoilt.add(rule.id());
                }
            }
            shrinks = local.removeAll(spoilt);
        }
    }

    private boolean staysLocal(Rule writer, String type) {
        return Locality.isOfWorkloads(type)
                ? local.contains(writer.id())
                : byRule.get(writer.id()).stream()
                        .noneMatch(each -> each.startsWith(WORKLOAD + "."));
    }

    private static Stream<String> components(FactPath path) {
        Class<?> type = Questions.type(path.owner());
        return Stream.of(type.getRecordComponents())
                .filter(component -> Leaves.key(component).equals(path.key()))
                .map(component -> type.getSimpleName() + "." + component.getName());
    }
}
