package dev.sextant.engine.read;

import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ExpressionParser;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.RuleToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.parser.antlr4.DRL10Parser.ConstraintContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ConstraintsContext;

/** Reads what stands between the brackets of a pattern, and keeps the tokens of each constraint. */
final class ConstraintReader {

    private final DrlText text;
    private final Map<Constraint, List<RuleToken>> tokens = new LinkedHashMap<>();

    ConstraintReader(DrlText text) {
        this.text = text;
    }

    /** The tokens of every constraint read so far. */
    Map<Constraint, List<RuleToken>> tokens() {
        return tokens;
    }

    /** The constraints on a fact of a type; none where the brackets are empty. */
    List<Constraint> read(String type, ConstraintsContext constraints) {
        List<Constraint> read = new ArrayList<>();
        if (constraints != null) {
            for (ConstraintContext constraint : constraints.constraint()) {
                read.add(read(type, constraint));
            }
        }
        return read;
    }

    /** The variables that tokens bind: words before a colon. */
    static List<String> variablesOf(List<RuleToken> tokens) {
        List<String> variables = new ArrayList<>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            RuleToken token = tokens.get(at);
            if (token.is("?")) {
                break;
            }
            if (token.kind() == Kind.WORD && isColon(tokens.get(at + 1))) {
                variables.add(token.text());
            }
        }
        return variables;
    }

    private Constraint read(String type, ConstraintContext node) {
        List<RuleToken> all = text.tokensOf(node);
        List<String> variables = variablesOf(all);
        String line = text.lineOf(node);
        boolean bindsFirst = all.size() > 2 && isColon(all.get(1));
        String written =
                bindsFirst
                        ? line.substring(
                                line.indexOf(all.get(1).text()) + all.get(1).text().length())
                        : line;
        String variable = variables.isEmpty() ? null : variables.get(0);
        List<String> components = componentsIn(type, all);
        Constraint constraint =
                new Constraint(
                        written.strip(),
                        variable,
                        components,
                        ExpressionParser.constraint(
                                bindsFirst ? all.subList(2, all.size()) : all,
                                written.strip(),
                                components),
                        text.locationOf(node));
        tokens.put(constraint, all);
        return constraint;
    }

    private static boolean isColon(RuleToken token) {
        return token.is(":") || token.is(":=");
    }

    private static List<String> componentsIn(String type, List<RuleToken> tokens) {
        Set<String> known = FactTypes.componentsOf(type).keySet();
        Set<String> read = new LinkedHashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (known.contains(tokens.get(at).text()) && standsForComponent(tokens, at)) {
                read.add(tokens.get(at).text());
            }
        }
        return List.copyOf(read);
    }

    /**
     * A name after a dot belongs to something else, but after {@code this}; a name before a bracket
     * is a method.
     */
    private static boolean standsForComponent(List<RuleToken> tokens, int at) {
        boolean called = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
        boolean binds = at + 1 < tokens.size() && isColon(tokens.get(at + 1));
        boolean ofAnother =
                at > 0
                        && tokens.get(at - 1).text().endsWith(".")
                        && !(at > 1 && tokens.get(at - 2).is("this"));
        return !called && !binds && !ofAnother;
    }
}
