package dev.sextant.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything that a decision rests on: each conclusion, fact, figure and rule once. Firings refer
 * to them by number, path and id.
 *
 * @param conclusions the conclusions, by number
 * @param facts the given facts that conditions read
 * @param figures the figures that rules matched, by number
 * @param rules the rules that fired, by id
 */
public record DecisionGraph(
        List<ConcludedFact> conclusions,
        List<GivenValue> facts,
        List<UsedFigure> figures,
        List<CitedRule> rules) {

    /** Copies the lists. */
    public DecisionGraph {
        conclusions = List.copyOf(conclusions);
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        rules = List.copyOf(rules);
    }

    /** Returns an index of its parts by what refers to them. */
    public Index index() {
        return new Index(this);
    }

    /** Looks up the parts of a decision by what refers to them. */
    public static final class Index {

        private final Map<Integer, ConcludedFact> conclusions;
        private final Map<String, GivenValue> facts;
        private final Map<Integer, UsedFigure> figures;
        private final Map<String, CitedRule> rules;

        private Index(DecisionGraph graph) {
            conclusions = by(ConcludedFact::number, graph.conclusions());
            facts = by(GivenValue::path, graph.facts());
            figures = by(UsedFigure::number, graph.figures());
            rules = by(CitedRule::rule, graph.rules());
        }

        private static <K, V> Map<K, V> by(Function<V, K> key, Collection<V> values) {
            Map<K, V> index = new HashMap<>();
            values.forEach(value -> index.put(key.apply(value), value));
            return index;
        }

        /** Returns a conclusion by its number. */
        public ConcludedFact conclusion(int number) {
            return conclusions.get(number);
        }

        /** Returns a given fact by its path; null where the decision does not have it. */
        public GivenValue fact(String path) {
            return facts.get(path);
        }

        /** Returns a figure by its number. */
        public UsedFigure figure(int number) {
            return figures.get(number);
        }

        /** Returns a rule by its id. */
        public CitedRule rule(String id) {
            return rules.get(id);
        }
    }
}
