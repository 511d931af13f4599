package dev.sextant.explain;

import dev.sextant.engine.read.ParsedText;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.source.Location;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule written in a test, and the firings of it. */
public final class HandMadeRule {

    private final String id;
    private final String sentence;
    private final String because;
    private String consequence = "";
    private final List<Condition> conditions = new ArrayList<>();

    private HandMadeRule(String id, String sentence, String because) {
        this.id = id;
        this.sentence = sentence;
        this.because = because;
    }

    /** A rule without conditions. */
    public static HandMadeRule rule(String id, String sentence, String because) {
        return new HandMadeRule(id, sentence, because);
    }

    /** And a fact, with constraints such as {@code $name : name} or {@code points > 0}. */
    public HandMadeRule when(String type, String... constraints) {
        conditions.add(fact(type, constraints));
        return this;
    }

    /** And no such fact. */
    public HandMadeRule whenNot(String type, String... constraints) {
        conditions.add(
                new Condition.Quantified(
                        Condition.Quantifier.NOT, List.of(fact(type, constraints)), place()));
        return this;
    }

    /** And at least one such fact. */
    public HandMadeRule whenExists(String type, String... constraints) {
        conditions.add(
                new Condition.Quantified(
                        Condition.Quantifier.EXISTS, List.of(fact(type, constraints)), place()));
        return this;
    }

    /** And a result over all such facts: {@code variable : name( argument )} is one function. */
    public HandMadeRule whenAll(
            String type, List<String> constraints, Condition.Function... functions) {
        Condition over = fact(type, constraints.toArray(String[]::new));
        conditions.add(
                new Condition.Accumulated(
                        List.of(over), Arrays.asList(functions), List.of(), place()));
        return this;
    }

    /** Its consequence. */
    public HandMadeRule then(String written) {
        consequence = written;
        return this;
    }

    /** One firing of the rule. */
    public Justification fired(List<Object> matched, Map<String, Object> bound) {
        Map<String, Object> sorted = new TreeMap<>(bound);
        Rule rule =
                new Rule(
                        id,
                        sentence,
                        "rules-drl",
                        "rules." + id.substring(0, id.indexOf('/')),
                        "It is so.",
                        because,
                        "article/" + id,
                        place(),
                        List.copyOf(conditions),
                        List.copyOf(sorted.keySet()),
                        ParsedText.conclusions(consequence),
                        "rule\nthen\n" + consequence);
        return new Justification(rule, matched, new ArrayList<>(sorted.values()));
    }

    private Location place() {
        return new Location("rules-drl/" + id + ".drl", 5, 1);
    }

    private Condition fact(String type, String... constraints) {
        return new Condition.OfFact(
                type, null, Arrays.stream(constraints).map(this::constraint).toList(), place());
    }

    private Constraint constraint(String written) {
        String[] parts = written.split(" : ");
        String text = parts[parts.length - 1];
        return ParsedText.constraint(
                text, parts.length == 1 ? null : parts[0], List.of(text.split(" ")[0]), place());
    }
}
