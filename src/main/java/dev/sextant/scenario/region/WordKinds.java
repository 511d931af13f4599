package dev.sextant.scenario.region;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.EnumWords;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sorts words into kinds that lead to the same conclusions: two words are of one kind where each
 * rule that asks for one asks for the other too, or has a twin that does and differs in nothing
 * else; and where every figure of the data files that holds one holds the other likewise.
 */
final class WordKinds {

    private final PartitionContext situation;
    private final Map<Object, List<String>> kinds = new LinkedHashMap<>();
    private final List<String> free = new ArrayList<>();

    WordKinds(PartitionContext situation, List<String> words) {
        this.situation = situation;
        for (String word : words) {
            List<Object> mark = mark(word);
            kinds.computeIfAbsent(mark, any -> new ArrayList<>()).add(word);
            if (mark.stream().allMatch(WordKinds::isNothing)) {
                free.add(word);
            }
        }
    }

    /** The kinds, in the order of their first words. */
    List<List<String>> all() {
        return List.copyOf(kinds.values());
    }

    /** The kinds of words that something asks for. */
    List<List<String>> asked() {
        return kinds.values().stream().filter(kind -> !free.containsAll(kind)).toList();
    }

    /** The words that nothing asks for. */
    List<String> free() {
        return free;
    }

    private static boolean isNothing(Object sign) {
        return sign instanceof Set<?> set && set.isEmpty();
    }

    /** What conditions make of a word; words with equal marks are not distinguished. */
    private List<Object> mark(String word) {
        List<Object> mark = new ArrayList<>();
        Set<Object> fulfilled = new HashSet<>();
        mark.add(fulfilled);
        for (FactUsage reading : situation.readings()) {
            ComponentCriterion asked = reading.criterion();
            if (isConstant(asked)) {
                if (isMet(asked, constant(word))) {
                    fulfilled.add(reading.besides());
                }
            } else if (asked instanceof ComponentCriterion.Joins joins) {
                boolean goesOn = reading.isUsedBesides(joins.variable());
                reading.variables().of(joins.variable()).stream()
                        .map(with -> sign(with, word))
                        .forEach(sign -> mark.add(goesOn && !isNothing(sign) ? word : sign));
            } else if (!(asked instanceof ComponentCriterion.IsKnown
                    || asked instanceof ComponentCriterion.Takes)) {
                mark.add(word);
            }
            if (reading.isConcludedFrom()) {
                mark.add(word);
            }
            reading.joined().forEach(pattern -> mark.add(sign(pattern, reading, word)));
        }
        return mark;
    }

    private static boolean isConstant(ComponentCriterion asked) {
        return asked instanceof ComponentCriterion.IsOneOf
                || asked instanceof ComponentCriterion.Holds;
    }

    private static boolean isMet(ComponentCriterion asked, String constant) {
        return asked instanceof ComponentCriterion.IsOneOf some
                ? some.names().contains(constant)
                : asked instanceof ComponentCriterion.Holds one && one.name().equals(constant);
    }

    /** What a word is to a value that it is compared with. */
    private Object sign(ComparisonOperand with, String word) {
        return with instanceof ComparisonOperand.Taken taken
                        && FactTypes.isFigure(taken.pattern().type())
                ? figures(taken.pattern(), List.of(taken.component()), word)
                : word;
    }

    /** What a word is to facts that are asked for by it. */
    private Object sign(Condition.OfFact pattern, FactUsage reading, String word) {
        List<String> equal =
                pattern.constraints().stream()
                        .filter(one -> reading.isNamedBy(one))
                        .filter(one -> one.joined().isPresent())
                        .map(one -> one.reads().get(0))
                        .toList();
        long named = pattern.constraints().stream().filter(one -> reading.isNamedBy(one)).count();
        return FactTypes.isFigure(pattern.type()) && equal.size() == named
                ? figures(pattern, equal, word)
                : word;
    }

    /**
     * The figures of a type that hold a word in some components, by what the condition reads of
     * them besides.
     */
    private Set<Object> figures(Condition.OfFact pattern, List<String> holding, String word) {
        Set<Object> figures = new HashSet<>();
        Set<String> read =
                pattern.constraints().stream()
                        .flatMap(constraint -> constraint.reads().stream())
                        .collect(Collectors.toSet());
        for (Fact fact : ofType(pattern.type())) {
            List<Object> others = new ArrayList<>();
            boolean holds = true;
            for (RecordComponent component : RecordShape.of(fact.getClass()).components()) {
                Object value = RecordShape.value(fact, component);
                if (!read.contains(component.getName())) {
                    continue;
                }
                if (!holding.contains(component.getName())) {
                    others.add(value == null ? "" : value);
                } else if (!(value instanceof Enum<?> constant
                        && EnumWords.of(constant).equals(word))) {
                    holds = false;
                }
            }
            if (holds) {
                figures.add(others);
            }
        }
        return figures;
    }

    private Collection<Fact> ofType(String type) {
        return situation.present().stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(type))
                .toList();
    }

    /** The constant of a word, by name; {@code true} and {@code false} are their own. */
    private String constant(String word) {
        return situation.key().constants() == null
                ? word
                : EnumWords.constant(situation.key().constants(), word).orElseThrow().name();
    }
}
