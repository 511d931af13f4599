package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One condition of a rule, as it is written. */
public sealed interface Condition {

    /** Where it begins. */
    Location location();

    /** The conditions within it; empty where there are none. */
    default List<Condition> parts() {
        return List.of();
    }

    /** It and all conditions within it, in the order written. */
    default Stream<Condition> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::all));
    }

    /** The conditions that a firing reads one by one, in the order in which decisions list them. */
    default Stream<Condition> read() {
        return Stream.of(this);
    }

    /**
     * A fact that must be there.
     *
     * @param type the simple name of the fact's record
     * @param variable the variable that the fact is bound to, or null
     * @param constraints what must hold of it, in the order written
     */
    record OfFact(String type, String variable, List<Constraint> constraints, Location location)
            implements Condition {}

    /**
     * Conditions that must hold nowhere, somewhere or everywhere.
     *
     * @param quantifier which of these
     * @param parts the conditions
     */
    record Quantified(Quantifier quantifier, List<Condition> parts, Location location)
            implements Condition {}

    /**
     * Conditions of which all or one must hold.
     *
     * @param connective which of these
     * @param parts the conditions
     */
    record Combined(Connective connective, List<Condition> parts, Location location)
            implements Condition {

        @Override
        public Stream<Condition> read() {
            return parts.stream().flatMap(Condition::read);
        }
    }

    /**
     * A value computed over all facts that fulfil conditions.
     *
     * @param over the conditions
     * @param functions the functions with the variables that take their results
     * @param constraints what must hold of the results
     */
    record Accumulated(
            List<Condition> over,
            List<Function> functions,
            List<Constraint> constraints,
            Location location)
            implements Condition {
        @Override
        public List<Condition> parts() {
            return over;
        }
    }

    /**
     * A form that rules of Sextant do not use, such as {@code eval} or {@code from}.
     *
     * @param form the name of the form
     */
    record Other(String form, Location location) implements Condition {}

    /**
     * A call in an accumulate: {@code variable : name( argument )}.
     *
     * @param variable the variable that takes the result
     * @param name the name of the function
     * @param argument what it is called with, as written
     * @param value the same, understood
     */
    record Function(String variable, String name, String argument, Expression value) {}

    /** How many facts must fulfil conditions. */
    enum Quantifier {
        /** None. */
        NOT,
        /** At least one. */
        EXISTS,
        /** All. */
        FORALL;

        /** The word for it in a rule. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How conditions are joined. */
    enum Connective {
        /** All must hold. */
        AND,
        /** One must hold. */
        OR
    }
}
