package dev.sextant.rulebook.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact that a rule concludes, as its consequence says it.
 *
 * @param type the simple name of the fact's record
 * @param arguments what its components are made of, in their order
 */
public record FactInsertion(String type, List<Expression> arguments) {

    /** Copies the list. */
    public FactInsertion {
        arguments = List.copyOf(arguments);
    }

    /** Returns it as conditions write facts: {@code Running( $name )}. */
    public String written() {
        return arguments.stream()
                .map(Expression::written)
                .collect(Collectors.joining(", ", type + "( ", " )"));
    }

    /** Returns the variables that its components are made of, in the order written. */
    public List<String> variables() {
        return arguments.stream().flatMap(one -> one.variables().stream()).distinct().toList();
    }
}
