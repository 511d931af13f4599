package dev.sextant.rulebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact that a rule concludes, as its consequence says it.
 *
 * @param type the simple name of the fact's record
 * @param arguments what its components are made of, in their order: variables, literals, constants
 *     or arithmetic on these, as written
 */
public record FactInsertion(String type, List<String> arguments) {

    /** The one form of a consequence; strings may hold any sign. */
    private static final Pattern FORM =
            Pattern.compile(
                    "insertLogical\\(\\s*new\\s+(\\w+)\\s*\\(((?:\"(?:\\\\.|[^\"\\\\])*\"|[^\"();])*)\\)");

    private static final Pattern ARGUMENT = Pattern.compile("(?:\"(?:\\\\.|[^\"\\\\])*\"|[^\",])+");

    /** Copies the list. */
    public FactInsertion {
        arguments = List.copyOf(arguments);
    }

    /** The facts that a rule concludes, in order. */
    public static List<FactInsertion> of(Rule rule) {
        String text = rule.text();
        Matcher insertion = FORM.matcher(text);
        List<FactInsertion> insertions = new ArrayList<>();
        int from = Math.max(0, text.lastIndexOf("\nthen"));
        while (insertion.find(from)) {
            List<String> arguments =
                    ARGUMENT.matcher(insertion.group(2))
                            .results()
                            .map(found -> found.group().strip())
                            .toList();
            insertions.add(new FactInsertion(insertion.group(1), arguments));
            from = insertion.end();
        }
        return List.copyOf(insertions);
    }
}
