package dev.sextant.engine.read;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ExpressionParser;
import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.rulebook.model.RuleToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.drools.drl.parser.antlr4.DRL10Parser.AccumulateFunctionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsAccumulateContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsAndContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsAndDefContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsExpressionEnclosedContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsForallContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsOrContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsPatternBindContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsPatternContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsUnaryContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsUnarySingleContext;

/** Reads the conditions of one rule, from {@code when} to {@code then}. */
final class ConditionReader {

    private final DrlText text;
    private final ConstraintReader constraints;
    private final TreeSet<String> variables = new TreeSet<>();

    /**
     * How deep in {@code not}, {@code exists}, {@code forall} and accumulate: variables bound there
     * are not seen outside.
     */
    private int inside;

    ConditionReader(DrlText text) {
        this.text = text;
        this.constraints = new ConstraintReader(text);
    }

    List<Condition> read(LhsContext node) {
        List<Condition> conditions = new ArrayList<>();
        if (node != null) {
            node.lhsExpression().forEach(part -> addFlat(read(part), conditions));
        }
        return List.copyOf(conditions);
    }

    /** The variables that the conditions bind, as far as the consequence sees them. */
    List<String> variables() {
        return List.copyOf(variables);
    }

    Map<Constraint, List<RuleToken>> tokens() {
        return constraints.tokens();
    }

    private Condition read(LhsExpressionContext node) {
        if (node instanceof LhsExpressionEnclosedContext enclosed) {
            return read(enclosed.lhsExpression());
        }
        if (node instanceof LhsOrContext or) {
            return combined(Condition.Connective.OR, or.lhsExpression(), node);
        }
        if (node instanceof LhsAndContext and) {
            return combined(Condition.Connective.AND, and.lhsExpression(), node);
        }
        return read(((LhsUnarySingleContext) node).lhsUnary());
    }

    private Condition combined(
            Condition.Connective connective,
            List<LhsExpressionContext> nodes,
            ParserRuleContext whole) {
        List<Condition> parts = new ArrayList<>();
        nodes.forEach(node -> parts.add(read(node)));
        return new Condition.Combined(connective, List.copyOf(parts), text.locationOf(whole));
    }

    private Condition read(LhsUnaryContext node) {
        if (node.lhsNot() != null) {
            return quantified(
                    Condition.Quantifier.NOT,
                    node.lhsNot().lhsExpression(),
                    node.lhsNot().lhsPatternBind(),
                    node);
        }
        if (node.lhsExists() != null) {
            return quantified(
                    Condition.Quantifier.EXISTS,
                    node.lhsExists().lhsExpression(),
                    node.lhsExists().lhsPatternBind(),
                    node);
        }
        if (node.lhsForall() != null) {
            return forall(node.lhsForall());
        }
        if (node.lhsAccumulate() != null) {
            return accumulated(node.lhsAccumulate());
        }
        if (node.lhsExpression() != null) {
            return read(node.lhsExpression());
        }
        if (node.lhsPatternBind() != null && node.consequenceInvocation().isEmpty()) {
            return read(node.lhsPatternBind());
        }
        return new Condition.Other(node.getStart().getText(), text.locationOf(node));
    }

    private Condition quantified(
            Condition.Quantifier quantifier,
            LhsExpressionContext nested,
            LhsPatternBindContext pattern,
            ParserRuleContext whole) {
        inside++;
        List<Condition> parts = new ArrayList<>();
        addFlat(nested == null ? read(pattern) : read(nested), parts);
        inside--;
        return new Condition.Quantified(quantifier, List.copyOf(parts), text.locationOf(whole));
    }

    private Condition forall(LhsForallContext node) {
        inside++;
        List<Condition> parts = new ArrayList<>();
        node.lhsPatternBind().forEach(pattern -> parts.add(read(pattern)));
        inside--;
        return new Condition.Quantified(
                Condition.Quantifier.FORALL, List.copyOf(parts), text.locationOf(node));
    }

    private Condition accumulated(LhsAccumulateContext node) {
        inside++;
        List<Condition> over = new ArrayList<>();
        addAll(node.lhsAndDef(), over);
        inside--;
        List<Condition.Function> functions = new ArrayList<>();
        node.accumulateFunction().forEach(function -> functions.add(read(function)));
        return new Condition.Accumulated(
                List.copyOf(over),
                List.copyOf(functions),
                List.copyOf(constraints.read("", node.constraints())),
                text.locationOf(node));
    }

    private void addAll(LhsAndDefContext node, List<Condition> conditions) {
        if (node.lhsAndDef() != null) {
            addAll(node.lhsAndDef(), conditions);
        }
        node.lhsUnary().forEach(part -> addFlat(read(part), conditions));
    }

    private Condition.Function read(AccumulateFunctionContext node) {
        String variable =
                ConstraintReader.variablesOf(text.tokensOf(node)).stream().findFirst().orElse(null);
        bind(variable);
        String arguments = text.lineOf(node.conditionalExpressions());
        String argument = arguments.substring(1, arguments.length() - 1).strip();
        List<RuleToken> tokens = text.tokensOf(node.conditionalExpressions());
        return new Condition.Function(
                variable,
                node.drlIdentifier().getText(),
                argument,
                ExpressionParser.expression(tokens.subList(1, tokens.size() - 1)));
    }

    private Condition read(LhsPatternBindContext node) {
        String variable = null;
        if (node.label() != null) {
            variable = node.label().drlIdentifier().getText();
        } else if (node.unif() != null) {
            variable = node.unif().drlIdentifier().getText();
        }
        bind(variable);
        List<Condition> branches = new ArrayList<>();
        for (LhsPatternContext pattern : node.lhsPattern()) {
            branches.add(read(pattern, variable, node));
        }
        return branches.size() == 1
                ? branches.get(0)
                : new Condition.Combined(
                        Condition.Connective.OR, List.copyOf(branches), text.locationOf(node));
    }

    private Condition read(LhsPatternContext node, String variable, ParserRuleContext whole) {
        if (node.xpathPrimary() != null) {
            return new Condition.Other("a path with /", text.locationOf(node));
        }
        String qualified = node.objectType.getText();
        String type = FormerNames.presentFact(qualified.substring(qualified.lastIndexOf('.') + 1));
        List<Constraint> read = constraints.read(type, node.constraints());
        read.forEach(
                constraint ->
                        ConstraintReader.variablesOf(tokens().get(constraint)).forEach(this::bind));
        if (node.patternSource() != null) {
            return new Condition.Other("from", text.locationOf(node.DRL_FROM().getSymbol()));
        }
        if (node.patternFilter() != null) {
            return new Condition.Other("over", text.locationOf(node.DRL_OVER().getSymbol()));
        }
        return new Condition.OfFact(type, variable, List.copyOf(read), text.locationOf(whole));
    }

    private void bind(String variable) {
        if (variable != null && inside == 0) {
            variables.add(variable);
        }
    }

    private static void addFlat(Condition condition, List<Condition> conditions) {
        if (condition instanceof Condition.Combined combined
                && combined.connective() == Condition.Connective.AND) {
            combined.parts().forEach(part -> addFlat(part, conditions));
        } else {
            conditions.add(condition);
        }
    }
}
