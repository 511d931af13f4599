package dev.sextant.engine.plan;

import static dev.sextant.engine.plan.ExpressionWriter.require;

import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the loop over the facts that a condition may match, and the tests of each of them. */
final class PatternWriter {

    /**
     * A loop whose blocks are open.
     *
     * @param fact the local variable of the fact
     * @param blocks how many blocks to close at its end
     */
    record Opened(String fact, int blocks) {}

    private final PlanTypes types;
    private final FigureSelections figures;
    private final SourceText source;
    private int loops;

    PatternWriter(PlanTypes types, FigureSelections figures, SourceText source) {
        this.types = types;
        this.figures = figures;
        this.source = source;
    }

    /** Opens the loop, and binds the variables of the condition. */
    Opened open(Condition.OfFact pattern, Map<String, BoundVariable> variables)
            throws UnsupportedRuleException {
        require(FactTypes.all().containsKey(pattern.type()), "a fact of an unknown type");
        Pattern open = new Pattern(pattern, variables);
        open.open();
        return new Opened(open.fact, open.blocks);
    }

    /** One condition while it is written. */
    private final class Pattern {

        private final Condition.OfFact pattern;
        private final Map<String, BoundVariable> variables;
        private final String type;
        private final String fact = source.name("fact");
        private final Set<String> known = new HashSet<>();
        private final List<Constraint> left;
        private String bucket;
        private boolean isWorkload;
        private int blocks;

        Pattern(Condition.OfFact pattern, Map<String, BoundVariable> variables) {
            this.pattern = pattern;
            this.variables = variables;
            this.type = FactTypes.all().get(pattern.type()).getCanonicalName();
            this.left = new ArrayList<>(pattern.constraints());
        }

        void open() throws UnsupportedRuleException {
            Optional<FactKeys.Key> key = types.keys().of(pattern.type());
            if (FactTypes.isFigure(pattern.type())) {
                openFigures();
            } else if (pattern.type().equals("Platform") || pattern.type().equals("Team")) {
                block("");
                declare("run." + (pattern.type().equals("Team") ? "team()" : "platform()"));
            } else if (key.isPresent()) {
                openBucket(key.get());
                openFacts();
            } else {
                bucket = String.valueOf(PlanRun.PLATFORM);
                openFacts();
            }
            writeConstraints(key);
            if (pattern.variable() != null) {
                Class<?> whole = FactTypes.all().get(pattern.type());
                bind(pattern.variable(), BoundVariable.plain(value(fact, whole, true)));
            }
        }

        private void openFigures() throws UnsupportedRuleException {
            ExpressionWriter values =
                    new ExpressionWriter(
                            Map.of(), FigureSelections.FIGURE, pattern.type(), Set.of());
            List<String> tests = new ArrayList<>();
            for (Constraint constraint : pattern.constraints()) {
                boolean isConstant =
                        !constraint.onlyBinds()
                                && constraint.test().parts().stream()
                                        .allMatch(part -> part.variables().isEmpty());
                if (isConstant) {
                    tests.add(new TestWriter(values).write(constraint.test()));
                    learn(constraint);
                    left.remove(constraint);
                }
            }
            Optional<Constraint> join = enumJoin();
            join.ifPresent(left::remove);
            Optional<String> component =
                    join.flatMap(Constraint::comparison)
                            .flatMap(ConstraintTest.Comparison::component);
            String group = join.flatMap(Constraint::joined).map(this::grouping).orElse("");
            String any = source.name("any");
            loop(
                    "for (final Object %s : run.figures(%d%s))"
                            .formatted(any, figures.number(type, tests, component), group));
            declare("(" + type + ") " + any);
            for (Constraint constraint : pattern.constraints()) {
                if (!left.contains(constraint) && constraint.variable() != null) {
                    bindComponent(constraint, Optional.empty());
                }
            }
        }

        /** The first constraint by which figures of one constant are looked up. */
        private Optional<Constraint> enumJoin() {
            return left.stream()
                    .filter(one -> one.variable() == null)
                    .filter(one -> one.joined().filter(variables::containsKey).isPresent())
                    .filter(
                            one -> {
                                Class<?> component =
                                        FactTypes.componentsOf(pattern.type())
                                                .get(one.reads().get(0));
                                BoundVariable with = variables.get(one.joined().orElseThrow());
                                return component.isEnum() && with.value().type() == component;
                            })
                    .findFirst();
        }

        private String grouping(String variable) {
            return ", " + variables.get(variable).value().code();
        }

        /** Goes to the workload that the condition names, or to one after the other. */
        private void openBucket(FactKeys.Key key) throws UnsupportedRuleException {
            isWorkload = key.isWorkload();
            for (Constraint constraint : pattern.constraints()) {
                if (bucket == null
                        && constraint.variable() == null
                        && constraint.isJoinOn(key.component())) {
                    openNamed(constraint);
                }
            }
            if (bucket == null) {
                bucket = source.name("bucket");
                loop(
                        "for (int %s = %d; %s <= run.workloads(); %s++)"
                                .formatted(bucket, isWorkload ? 1 : 0, bucket, bucket));
            }
        }

        private void openNamed(Constraint constraint) throws UnsupportedRuleException {
            BoundVariable named =
                    ExpressionWriter.of(variables).variable(constraint.joined().orElseThrow());
            if (named.bucket() != null) {
                bucket = named.bucket();
                if (named.isWorkload()) {
                    isWorkload = true;
                    left.remove(constraint);
                }
            } else if (named.value().type() == String.class) {
                bucket = source.name("bucket");
                block("");
                source.line("final int " + bucket + " = run.bucket(" + named.value().code() + ");");
            }
        }

        private void openFacts() throws UnsupportedRuleException {
            if (pattern.type().equals("Workload")) {
                block("if (" + bucket + " > " + PlanRun.PLATFORM + ")");
                declare("run.workload(" + bucket + ")");
                return;
            }
            String store = source.name("store");
            String index = source.name("index");
            block("");
            source.line(
                    "final "
                            + FactStore.class.getName()
                            + " "
                            + store
                            + " = run.at("
                            + bucket
                            + ", "
                            + types.number(pattern.type())
                            + ");");
            loop(
                    "for (int "
                            + index
                            + " = 0; "
                            + index
                            + " < "
                            + store
                            + ".size(); "
                            + index
                            + "++)");
            declare("(" + type + ") " + store + ".fact(" + index + ")");
        }

        private void declare(String value) {
            source.line("final " + type + " " + fact + " = " + value + ";");
        }

        private void writeConstraints(Optional<FactKeys.Key> key) throws UnsupportedRuleException {
            List<Constraint> binding = new ArrayList<>(left);
            binding.removeIf(constraint -> !constraint.onlyBinds());
            left.removeAll(binding);
            left.forEach(this::learn);
            for (Constraint constraint : left) {
                for (Constraint taken : List.copyOf(binding)) {
                    if (constraint.variables().contains(taken.variable())) {
                        bindComponent(taken, key);
                        binding.remove(taken);
                    }
                }
                block("if (" + test(constraint) + ")");
                if (constraint.variable() != null) {
                    bindComponent(constraint, key);
                }
            }
            for (Constraint taken : binding) {
                bindComponent(taken, key);
            }
        }

        private String test(Constraint constraint) throws UnsupportedRuleException {
            ExpressionWriter values =
                    new ExpressionWriter(variables, fact, pattern.type(), Set.of());
            return new TestWriter(values).write(constraint.test());
        }

        private void bindComponent(Constraint constraint, Optional<FactKeys.Key> key)
                throws UnsupportedRuleException {
            Expression taken = constraint.test().parts().get(0);
            require(taken instanceof Expression.Component, "a variable for what is computed");
            TypedCode code =
                    new ExpressionWriter(Map.of(), fact, pattern.type(), known).write(taken);
            String local = source.name("value");
            source.line("final " + declared(code.type()) + " " + local + " = " + code.code() + ";");
            boolean isKey = key.isPresent() && FactKeys.takes(constraint, key.get().component());
            TypedCode value = value(local, code.type(), code.isKnown());
            bind(
                    constraint.variable(),
                    isKey
                            ? new BoundVariable(value, bucket, isWorkload)
                            : BoundVariable.plain(value));
        }

        private void bind(String variable, BoundVariable bound) throws UnsupportedRuleException {
            require(!variables.containsKey(variable), "a variable bound twice (" + variable + ")");
            variables.put(variable, bound);
        }

        /** Takes note of a component that is not null where the constraint holds. */
        private void learn(Constraint constraint) {
            constraint
                    .comparison()
                    .filter(PatternWriter::excludesNull)
                    .flatMap(ConstraintTest.Comparison::component)
                    .ifPresent(known::add);
        }

        private void block(String line) {
            source.open(line);
            blocks++;
        }

        private void loop(String line) {
            block(line);
            if (loops++ > 0) {
                source.line("run.step();");
            }
        }
    }

    private static boolean excludesNull(ConstraintTest.Comparison comparison) {
        boolean isNull = comparison.first() instanceof Expression.Null;
        return comparison.operator() == ComparisonOperator.UNEQUAL
                ? isNull
                : comparison.operator() != ComparisonOperator.EQUAL
                        || !isNull && !(comparison.first() instanceof Expression.Variable);
    }

    private static TypedCode value(String code, Class<?> type, boolean isKnown) {
        return new TypedCode(code, type, isKnown, false);
    }

    private static String declared(Class<?> type) {
        return type == Set.class ? "java.util.Set<?>" : type.getCanonicalName();
    }
}
