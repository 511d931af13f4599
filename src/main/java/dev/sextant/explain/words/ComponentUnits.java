package dev.sextant.explain.words;

import dev.sextant.fact.Measure;
import dev.sextant.fact.cost.BillPart;
import dev.sextant.fact.cost.EgressCost;
import dev.sextant.fact.cost.InstanceHours;
import dev.sextant.fact.cost.MachineHours;
import dev.sextant.fact.cost.MonthlyBill;
import dev.sextant.fact.cost.MonthlyUsage;
import dev.sextant.fact.cost.PaidHours;
import dev.sextant.fact.figure.ClusterShare;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.Rate;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.term.Currency;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.trait.Ceiling;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.trace.Justification;
import java.util.Iterator;
import java.util.List;

/** The units of the components of facts: s, MiB, usd and others, or 1 for those without one. */
public final class ComponentUnits {

    public static final String SECONDS = "s";
    static final String DOLLARS = "usd";

    /** Unit of a number of hours, calls or GiB, which a sentence names itself. */
    static final String QUANTITY = "quantity";

    /** Unit of a number of millions, which people write out up to a million. */
    static final String MILLIONS = "million";

    /** Unit of a share that is one of several equal parts. */
    static final String FRACTION = "fraction";

    static final String PERCENT = "%";
    private static final String MEBIBYTES = "MiB";
    private static final String NONE = "1";

    private ComponentUnits() {}

    /** The unit of the component that a variable was taken from. */
    public static String of(String variable, Justification justification) {
        return of(variable, justification.rule().conditions(), justification.matched().iterator());
    }

    private static String of(
            String variable, List<Condition> conditions, Iterator<Object> matched) {
        for (Condition condition : conditions) {
            String unit = NONE;
            if (condition instanceof Condition.OfFact pattern) {
                unit = of(variable, pattern, matched.next());
            } else if (condition instanceof Condition.Accumulated) {
                matched.next();
            } else if (condition instanceof Condition.Combined combined) {
                unit = of(variable, combined.parts(), matched);
            }
            if (!unit.equals(NONE)) {
                return unit;
            }
        }
        return NONE;
    }

    private static String of(String variable, Condition.OfFact pattern, Object fact) {
        return pattern.constraints().stream()
                .filter(constraint -> variable.equals(constraint.variable()))
                .map(Constraint::reads)
                .filter(reads -> !reads.isEmpty())
                .map(reads -> of(fact, reads.get(0)))
                .findFirst()
                .orElse(NONE);
    }

    /** The unit of a component of a fact. */
    public static String of(Object fact, String component) {
        if (component.equals("value")) {
            return ofValue(fact);
        }
        if (component.equals("least") || component.equals("most")) {
            return ofEnd(fact);
        }
        return ComponentLookup.named(fact, component)
                .map(named -> named.getAnnotation(Measure.class))
                .map(ComponentUnits::of)
                .orElse(NONE);
    }

    private static String of(Measure measure) {
        return switch (measure.unit()) {
            case SECONDS -> SECONDS;
            case MEBIBYTES -> MEBIBYTES;
            case COUNT -> QUANTITY;
            case NUMBER -> NONE;
        };
    }

    private static String ofValue(Object fact) {
        if (fact instanceof Limit limit) {
            return limit.unit();
        }
        if (fact instanceof Threshold threshold) {
            return threshold.unit();
        }
        return fact instanceof Ceiling ceiling ? of(ceiling.quantity()) : NONE;
    }

    /** The unit of both ends of a range. */
    private static String ofEnd(Object fact) {
        if (fact instanceof Rate rate) {
            return ofPrice(rate);
        }
        if (fact instanceof MonthlyUsage usage) {
            return switch (usage.measure()) {
                case SHARE -> FRACTION;
                case MILLION_CALLS -> MILLIONS;
                default -> QUANTITY;
            };
        }
        if (fact instanceof ClusterShare) {
            return FRACTION;
        }
        if (fact instanceof PaidHours
                || fact instanceof InstanceHours
                || fact instanceof MachineHours) {
            return QUANTITY;
        }
        if (fact instanceof BillPart part) {
            return of(part.currency());
        }
        if (fact instanceof MonthlyBill bill) {
            return of(bill.currency());
        }
        return fact instanceof EgressCost cost ? of(cost.currency()) : NONE;
    }

    private static String ofPrice(Rate rate) {
        return switch (rate.item()) {
            case SPOT_SHARE -> PERCENT;
            case FEWEST_INSTANCES -> NONE;
            default -> of(rate.currency());
        };
    }

    private static String of(Currency currency) {
        return currency == Currency.USD ? DOLLARS : NONE;
    }

    private static String of(Quantity quantity) {
        return switch (quantity) {
            case DURATION, ANSWER, JOB -> SECONDS;
            case MEMORY, REQUEST, RESPONSE, STREAM, EVENT -> MEBIBYTES;
            case VCPU, CONCURRENCY, GPU -> NONE;
        };
    }
}
