package dev.sextant.explain.words;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.term.Sharing;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which fact is absent, such as {@code no score of more than 3 points for checkout}.
 *
 * <p>Conditions that no sentence covers, such as calls, are left to {@link ConditionFormatter}.
 */
public final class AbsencePhrase {

    private static final Set<String> OWNERS = Set.of("workload", "about", "platform");
    private static final Set<String> SCORES = Set.of("points", "margin");

    private final Map<String, Object> values;
    private final Set<String> inner;

    private AbsencePhrase(List<Condition> conditions, Map<String, Object> values) {
        this.values = values;
        inner =
                conditions.stream()
                        .filter(Condition.OfFact.class::isInstance)
                        .flatMap(fact -> ((Condition.OfFact) fact).constraints().stream())
                        .map(Constraint::variable)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    /**
     * Returns the sentence for conditions that hold together, if all of them can be said.
     *
     * @param values the values of variables that are bound outside the conditions
     */
    public static Optional<String> of(List<Condition> conditions, Map<String, Object> values) {
        AbsencePhrase phrase = new AbsencePhrase(conditions, values);
        return conditions.size() == 1
                ? phrase.sentence(conditions.get(0))
                : phrase.matching(conditions).map(said -> "no " + said);
    }

    /** Returns the sentence for {@code forall}, if all of its conditions can be said. */
    public static Optional<String> ofAll(List<Condition> conditions, Map<String, Object> values) {
        return new AbsencePhrase(conditions, values)
                .matching(conditions)
                .map(said -> "every " + said);
    }

    private Optional<String> matching(List<Condition> conditions) {
        List<String> nouns = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<String> noun = noun(condition);
            if (noun.isEmpty()) {
                return Optional.empty();
            }
            nouns.add((nouns.isEmpty() ? "" : "has a matching ") + noun.get());
        }
        return Optional.of(
                nouns.get(0) + " " + String.join(" and ", nouns.subList(1, nouns.size())));
    }

    private Optional<String> sentence(Condition condition) {
        if (!(condition instanceof Condition.OfFact fact) || fact.variable() != null) {
            return Optional.empty();
        }
        return own(fact).or(() -> noun(fact).map(noun -> "no " + noun));
    }

    /** The first sentence of the fact's own that says all its constraints. */
    private Optional<String> own(Condition.OfFact fact) {
        AbsenceSentence own =
                Optional.<Class<?>>ofNullable(FactTypes.all().get(fact.type()))
                        .map(type -> type.getAnnotation(AbsenceSentence.class))
                        .orElse(null);
        if (own == null) {
            return Optional.empty();
        }
        for (String template : own.value()) {
            String said = template;
            boolean complete = true;
            for (Constraint constraint : constraints(fact)) {
                Asked asked = asked(constraint).orElse(null);
                String hole = asked == null ? "" : asked.holeIn(said);
                complete &= !hole.isEmpty();
                said = hole.isEmpty() ? said : said.replace(hole, asked.filling(hole));
            }
            if (complete && said.indexOf('{') < 0) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** The name of the type with what is asked of its components. */
    private Optional<String> noun(Condition condition) {
        if (!(condition instanceof Condition.OfFact fact)) {
            return Optional.empty();
        }
        StringBuilder scores = new StringBuilder();
        StringBuilder owners = new StringBuilder();
        List<String> others = new ArrayList<>();
        for (Constraint constraint : constraints(fact)) {
            if (constraint.onlyBinds() || isJoin(constraint)) {
                continue;
            }
            Optional<Asked> asked = asked(constraint);
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            Asked one = asked.get();
            if (SCORES.contains(one.component())) {
                scores.append(" of ").append(one.score());
            } else if (OWNERS.contains(one.component())
                    && one.operator() == ComparisonOperator.EQUAL) {
                owners.append(" for ").append(one.word());
            } else {
                others.add(one.words());
            }
        }
        String with = others.isEmpty() ? "" : " with " + String.join(" and ", others);
        return Optional.of(FactFormatter.words(fact.type()) + scores + owners + with);
    }

    /** Without those that say what another has said: what is serverless is not Kubernetes. */
    private List<Constraint> constraints(Condition.OfFact fact) {
        Map<String, Object> known = new HashMap<>();
        for (Constraint constraint : fact.constraints()) {
            asked(constraint)
                    .filter(one -> one.operator() == ComparisonOperator.EQUAL)
                    .filter(one -> one.value() != null)
                    .ifPresent(one -> known.put(one.component(), one.value()));
        }
        return fact.constraints().stream()
                .filter(
                        constraint ->
                                asked(constraint)
                                        .filter(one -> one.operator() == ComparisonOperator.UNEQUAL)
                                        .filter(one -> one.value() != null)
                                        .filter(one -> known.containsKey(one.component()))
                                        .filter(
                                                one ->
                                                        !known.get(one.component())
                                                                .equals(one.value()))
                                        .isEmpty())
                .toList();
    }

    /** Whether a constraint only joins two of the absent facts. */
    private boolean isJoin(Constraint constraint) {
        return constraint.joined().filter(inner::contains).isPresent();
    }

    private Optional<Asked> asked(Constraint constraint) {
        return constraint
                .comparison()
                .filter(one -> constraint.variable() == null)
                .filter(one -> one.operator() != ComparisonOperator.IN)
                .flatMap(one -> one.component().flatMap(component -> asked(component, one)));
    }

    private Optional<Asked> asked(String component, ConstraintTest.Comparison comparison) {
        if (comparison.first() instanceof Expression.Null) {
            return Optional.of(new Asked(component, comparison.operator(), null));
        }
        return comparison
                .first()
                .value(values)
                .map(value -> new Asked(component, comparison.operator(), value));
    }

    /**
     * A constraint on a component.
     *
     * @param component its name
     * @param operator how it is compared
     * @param value the value, or null for an unknown one
     */
    private record Asked(String component, ComparisonOperator operator, Object value) {

        private static final String NO_HOLE = "";

        String word() {
            return ValueFormatter.inSentence(value);
        }

        String holeIn(String template) {
            if (operator != ComparisonOperator.EQUAL) {
                return NO_HOLE;
            }
            String name = "{" + component + "}";
            String unsaid = "{~" + component + "}";
            String given = "{" + component + "=" + ValueFormatter.of(value) + "}";
            return Stream.of(given, unsaid, name)
                    .filter(template::contains)
                    .findFirst()
                    .orElse(NO_HOLE);
        }

        String filling(String hole) {
            return hole.matches("\\{(?:~.*|.*=.*)") ? "" : word();
        }

        String score() {
            return bound() + word() + (word().equals("1") ? " point" : " points");
        }

        String words() {
            String name = FactFormatter.words(component);
            if (value == null) {
                return (operator == ComparisonOperator.EQUAL ? "an unknown " : "a known ") + name;
            }
            if (value instanceof Boolean) {
                boolean isSo = value.equals(true) == (operator == ComparisonOperator.EQUAL);
                return (isSo ? "" : "not ") + name;
            }
            if (component.equals("style") || component.equals("option")) {
                return operator == ComparisonOperator.EQUAL ? word() : other(name);
            }
            if (value instanceof Sharing) {
                return "a " + word() + " platform";
            }
            return operator == ComparisonOperator.UNEQUAL
                    ? other(name)
                    : name + " " + bound() + word();
        }

        private String other(String name) {
            String article = name.matches("[aeiou].*") ? "an " : "a ";
            return article + name + " other than " + word();
        }

        private String bound() {
            return switch (operator) {
                case LESS -> "less than ";
                case AT_MOST -> "at most ";
                case MORE -> "more than ";
                case AT_LEAST -> "at least ";
                case UNEQUAL -> "other than ";
                default -> "";
            };
        }
    }
}
