package dev.sextant.engine.plan;

import static dev.sextant.engine.plan.ExpressionWriter.require;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one rule as a method: a loop for each fact that it matches, and its consequence within.
 */
final class RuleWriter {

    /** What comes where all conditions so far hold. */
    private interface Inner {

        /** Writes it. */
        void write(Map<String, BoundVariable> variables) throws UnsupportedRuleException;
    }

    private final Rule rule;
    private final int number;
    private final boolean mayRepeat;
    private final PlanTypes types;
    private final PatternWriter patterns;
    private final SourceText source;
    private final List<String> matched = new ArrayList<>();

    /**
     * @param number the number of the rule in the program
     * @param mayRepeat whether the rule runs several times in a decision
     */
    RuleWriter(
            Rule rule,
            int number,
            boolean mayRepeat,
            PlanTypes types,
            FigureSelections figures,
            SourceText source) {
        this.rule = rule;
        this.number = number;
        this.mayRepeat = mayRepeat;
        this.types = types;
        this.patterns = new PatternWriter(types, figures, source);
        this.source = source;
    }

    void write() throws UnsupportedRuleException {
        require(!rule.conditions().isEmpty(), "no condition");
        require(!rule.conclusions().isEmpty(), "no conclusion");
        source.restartNames();
        source.open(
                "private static void rule" + number + "(final " + ProgramWriter.RUN_TYPE + " run)");
        write(rule.conditions(), new HashMap<>(), this::fire);
        source.close(1);
    }

    private void write(
            List<Condition> conditions, Map<String, BoundVariable> variables, Inner inner)
            throws UnsupportedRuleException {
        if (conditions.isEmpty()) {
            inner.write(variables);
            return;
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        if (first instanceof Condition.OfFact pattern) {
            PatternWriter.Opened opened = patterns.open(pattern, variables);
            matched.add(opened.fact());
            write(rest, variables, inner);
            matched.remove(matched.size() - 1);
            source.close(opened.blocks());
        } else if (first instanceof Condition.Quantified quantified) {
            String holds = quantified(quantified, variables);
            source.open("if (" + holds + ")");
            write(rest, variables, inner);
            source.close(1);
        } else if (first instanceof Condition.Accumulated accumulated) {
            accumulated(accumulated, rest, variables, inner);
        } else if (first instanceof Condition.Combined combined
                && combined.connective() == Condition.Connective.AND) {
            List<Condition> all = new ArrayList<>(combined.parts());
            all.addAll(rest);
            write(all, variables, inner);
        } else {
            throw new UnsupportedRuleException("a condition that is an alternative or a call");
        }
    }

    /** Writes a search, and returns the test of its result. */
    private String quantified(Condition.Quantified quantified, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        return switch (quantified.quantifier()) {
            case NOT -> "!" + found(quantified.parts(), variables);
            case EXISTS -> found(quantified.parts(), variables);
            case FORALL -> "!" + counterexample(quantified.parts(), variables);
        };
    }

    private String found(List<Condition> parts, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        return search(
                (found, label) ->
                        inside(
                                parts,
                                variables,
                                within -> {
                                    source.line(found + " = true;");
                                    source.line("break " + label + ";");
                                }));
    }

    /** The first part says of which facts the others must hold. */
    private String counterexample(List<Condition> parts, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        require(parts.size() > 1, "forall with a single pattern");
        return search(
                (found, label) ->
                        inside(
                                parts.subList(0, 1),
                                variables,
                                within -> {
                                    String holds = found(parts.subList(1, parts.size()), within);
                                    source.open("if (!" + holds + ")");
                                    source.line(found + " = true;");
                                    source.line("break " + label + ";");
                                    source.close(1);
                                }));
    }

    /** What a search does until it breaks off. */
    private interface Search {

        /** Writes it. */
        void write(String found, String label) throws UnsupportedRuleException;
    }

    private String search(Search search) throws UnsupportedRuleException {
        String found = source.name("found");
        String label = source.name("search");
        source.line("boolean " + found + " = false;");
        source.open(label + ":");
        search.write(found, label);
        source.close(1);
        return found;
    }

    /** Conditions whose variables and facts are not seen outside. */
    private void inside(List<Condition> parts, Map<String, BoundVariable> variables, Inner inner)
            throws UnsupportedRuleException {
        List<String> outside = List.copyOf(matched);
        write(parts, new HashMap<>(variables), inner);
        require(outside.equals(matched), "facts out of order");
    }

    private void accumulated(
            Condition.Accumulated accumulated,
            List<Condition> rest,
            Map<String, BoundVariable> variables,
            Inner inner)
            throws UnsupportedRuleException {
        List<AccumulateWriter> functions = new ArrayList<>();
        for (Condition.Function function : accumulated.functions()) {
            functions.add(
                    new AccumulateWriter(function, accumulated.functions().size() == 1, source));
        }
        for (AccumulateWriter function : functions) {
            function.begin(accumulated.over(), variables);
        }
        inside(
                accumulated.over(),
                variables,
                each -> {
                    for (AccumulateWriter function : functions) {
                        function.add(each);
                    }
                });
        List<String> results = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        for (AccumulateWriter function : functions) {
            function.end(variables).ifPresent(tests::add);
            results.add(function.result().code());
        }
        for (Constraint constraint : accumulated.constraints()) {
            require(constraint.variable() == null, "a variable for what was accumulated");
            tests.add(new TestWriter(ExpressionWriter.of(variables)).write(constraint.test()));
        }
        tests.forEach(test -> source.open("if (" + test + ")"));
        matched.add(results.size() == 1 ? results.get(0) : list(results));
        write(rest, variables, inner);
        matched.remove(matched.size() - 1);
        source.close(tests.size());
    }

    private void fire(Map<String, BoundVariable> variables) throws UnsupportedRuleException {
        List<String> bound = new ArrayList<>();
        for (String variable : rule.variables()) {
            bound.add(ExpressionWriter.of(variables).variable(variable).value().code());
        }
        source.line("final java.util.List<Object> matched = " + list(matched) + ";");
        if (mayRepeat) {
            source.open("if (run.isFirst(" + number + ", matched))");
        }
        source.line(
                "final dev.sextant.trace.Justification why = run.fire("
                        + number
                        + ", matched, "
                        + list(bound)
                        + ");");
        for (FactInsertion insertion : rule.conclusions()) {
            conclude(insertion, variables);
        }
        source.close(mayRepeat ? 1 : 0);
    }

    private void conclude(FactInsertion insertion, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        Class<?> type = FactTypes.all().get(insertion.type());
        require(FactTypes.isConclusion(insertion.type()), "a conclusion of an unknown type");
        List<String> arguments = new ArrayList<>();
        for (Expression argument : insertion.arguments()) {
            arguments.add(ExpressionWriter.of(variables).write(argument).code());
        }
        source.line(
                "run.conclude("
                        + bucket(insertion, variables)
                        + ", "
                        + types.number(insertion.type())
                        + ", new "
                        + type.getCanonicalName()
                        + "("
                        + String.join(", ", arguments)
                        + "), why);");
    }

    private String bucket(FactInsertion insertion, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        Optional<FactKeys.Key> key = types.keys().of(insertion.type());
        if (key.isEmpty()) {
            return String.valueOf(PlanRun.PLATFORM);
        }
        Expression name = FactKeys.argument(insertion, key.get().component());
        require(name != null, "a conclusion without all its values");
        ExpressionWriter values = ExpressionWriter.of(variables);
        String bucket =
                name instanceof Expression.Variable variable
                        ? values.variable(variable.name()).bucket()
                        : null;
        return bucket == null ? "run.bucket(" + values.write(name).code() + ")" : bucket;
    }

    private static String list(List<String> values) {
        return "java.util.Arrays.asList(new Object[] {" + String.join(", ", values) + "})";
    }
}
