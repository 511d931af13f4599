package dev.sextant.explain.whynot;

import dev.sextant.explain.words.ComponentComparison;
import dev.sextant.explain.words.ComponentLookup;
import dev.sextant.explain.words.ComponentUnits;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.explain.words.QuestionWriter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.Given;
import dev.sextant.fact.Measure;
import dev.sextant.fact.WrittenKey;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.TruthValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Says in plain words what a constraint asks of one component of a fact, and what it finds. */
final class ComparisonDescriber {

    private final Object fact;
    private final ComponentComparison comparison;
    private final RecordComponent component;

    private ComparisonDescriber(
            Object fact, ComponentComparison comparison, RecordComponent component) {
        this.fact = fact;
        this.comparison = comparison;
        this.component = component;
    }

    /** For a fact that has the component. */
    static ComparisonDescriber of(Object fact, ComponentComparison comparison) {
        return new ComparisonDescriber(
                fact,
                comparison,
                ComponentLookup.named(fact, comparison.component()).orElseThrow());
    }

    /** The entire sentence. */
    String sentence(TruthValue truth) {
        return switch (truth) {
            case TRUE -> thing() + " is " + (actual() == null ? "known" : actual());
            case FALSE -> thing() + " is " + actual() + ", but must " + demand() + more();
            case UNKNOWN ->
                    question()
                            + " Not known"
                            + (comparison.expected().isEmpty()
                                    ? ", but required"
                                    : ", but must " + demand());
            case NOT_REACHED ->
                    thing() + " was not checked, because an earlier condition does not hold";
        };
    }

    /** Compares expected with actual values. */
    ConditionExplanation.Asked asked(TruthValue truth) {
        boolean reached = truth != TruthValue.NOT_REACHED;
        return new ConditionExplanation.Asked(
                comparison.operator().sign(),
                comparison.expected().isEmpty() ? null : expected(),
                value() == null ? null : actual(),
                reached && truth == TruthValue.FALSE ? distance() : null);
    }

    private String question() {
        return QuestionWriter.about(
                new FactPath(GivenValueReader.owner((Given) fact), WrittenKey.of(component)));
    }

    private String thing() {
        return thing(fact, component.getName());
    }

    /** A component of a given fact as people name it. */
    static String thing(Object fact, String component) {
        String name =
                ComponentLookup.named(fact, component)
                        .map(WrittenKey::of)
                        .map(FactFormatter::words)
                        .orElse(component);
        if (fact instanceof Platform) {
            return "the platform's " + name;
        }
        return fact instanceof Team ? "the team's " + name : name;
    }

    /** What the value would have to do. */
    String demand() {
        return demand(comparison, expected());
    }

    /** The same of a result that is no component of a fact. */
    static String demand(ComponentComparison comparison) {
        return demand(
                comparison, anyOf(comparison.expected().stream().map(ValueFormatter::inSentence)));
    }

    private static String demand(ComponentComparison comparison, String expected) {
        if (comparison.expected().isEmpty()) {
            return "be "
                    + (comparison.operator() == ComparisonOperator.UNEQUAL ? "known" : "unknown");
        }
        return switch (comparison.operator()) {
            case EQUAL, IN -> "be " + expected;
            case UNEQUAL -> "be other than " + expected;
            case CONTAINS -> "include " + expected;
            case LESS -> "be less than " + expected;
            case AT_MOST -> "be at most " + expected;
            case MORE -> "be more than " + expected;
            case AT_LEAST -> "be at least " + expected;
        };
    }

    /** What a component of a fact that is not there would have to be: {@code quality stateless}. */
    static String missing(ComponentComparison comparison, Object like) {
        String expected =
                like == null
                        ? anyOf(comparison.expected().stream().map(ValueFormatter::inSentence))
                        : of(like, comparison).expected();
        String name = FactFormatter.words(comparison.component()) + " ";
        return switch (comparison.operator()) {
            case EQUAL, IN -> name + expected;
            case CONTAINS -> name + "with " + expected;
            default -> name + demand(comparison, expected).substring("be ".length());
        };
    }

    private String expected() {
        return anyOf(comparison.expected().stream().map(this::written));
    }

    private static String anyOf(Stream<String> words) {
        List<String> all = words.toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    private String written(Object value) {
        return value instanceof Number number
                ? ValueFormatter.amount(number, unit())
                : ValueFormatter.inSentence(value);
    }

    private String unit() {
        return ComponentUnits.of(fact, component.getName());
    }

    private Object value() {
        return RecordShape.value(fact, component);
    }

    private String actual() {
        Object value = value();
        return value == null ? null : bound() + written(value);
    }

    /** Which end of a bound it is, where the two ends differ. */
    private String bound() {
        Measure measure = component.getAnnotation(Measure.class);
        if (measure == null || measure.end() == Measure.End.BOTH || !(fact instanceof Given)) {
            return "";
        }
        boolean exact =
                RecordShape.of(fact.getClass()).components().stream()
                        .filter(other -> WrittenKey.of(other).equals(WrittenKey.of(component)))
                        .allMatch(other -> Objects.equals(RecordShape.value(fact, other), value()));
        if (exact) {
            return "";
        }
        return measure.end() == Measure.End.LOWER ? "at least " : "at most ";
    }

    private String more() {
        String distance = distance();
        return distance == null ? "" : " (" + distance + ")";
    }

    /** How far a number is from what would do, or null. */
    private String distance() {
        BigDecimal difference = difference();
        return difference == null || difference.signum() == 0
                ? null
                : ValueFormatter.amount(difference.abs(), unit())
                        + (difference.signum() > 0 ? " more" : " less");
    }

    /** What a number lacks of what it is compared with, or null where that says nothing. */
    BigDecimal difference() {
        boolean numbers =
                value() instanceof Number
                        && comparison.expected().size() == 1
                        && comparison.expected().get(0) instanceof Number;
        return numbers
                ? ValueFormatter.decimal((Number) comparison.expected().get(0))
                        .subtract(ValueFormatter.decimal((Number) value()))
                : null;
    }
}
