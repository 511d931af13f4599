package dev.sextant.explain.words;

import dev.sextant.fact.Given;
import dev.sextant.fact.Measure;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes given facts as a scenario file has them, a bound from both its ends. */
public final class GivenValues {

    private static final BigDecimal MILLISECOND = new BigDecimal("0.001");

    private GivenValues() {}

    /** The value of a fact. */
    public static String of(FactPath path, DecisionFacts facts) {
        return of(facts.given(path.owner()), path.key());
    }

    /** The value of a key. */
    static String of(Given fact, String key) {
        Number lower = null;
        Number upper = null;
        List<String> plain = new ArrayList<>();
        for (RecordComponent component : RecordShape.of(fact.getClass()).components()) {
            Measure measure = component.getAnnotation(Measure.class);
            if (!GivenValueReader.key(component).equals(key)) {
                continue;
            }
            Object value = RecordShape.value(fact, component);
            if (measure != null && measure.end() == Measure.End.LOWER) {
                lower = (Number) value;
            } else if (measure != null && measure.end() == Measure.End.UPPER) {
                upper = (Number) value;
            } else {
                plain.add(ValueFormatter.measured(value, measure));
            }
        }
        return plain.isEmpty() ? bound(lower, upper) : String.join(", ", plain);
    }

    private static String bound(Number lower, Number upper) {
        if (lower == null) {
            return upper == null
                    ? ValueFormatter.of(null)
                    : "<"
                            + AmountFormatter.ofSeconds(
                                    ValueFormatter.decimal(upper).add(MILLISECOND), "");
        }
        BigDecimal least = ValueFormatter.decimal(lower);
        if (upper == null) {
            return ">"
                    + AmountFormatter.ofSeconds(
                            least.subtract(MILLISECOND).stripTrailingZeros(), "");
        }
        BigDecimal most = ValueFormatter.decimal(upper);
        return least.compareTo(most) == 0
                ? AmountFormatter.ofSeconds(least, "")
                : AmountFormatter.ofSeconds(least, "") + ".." + AmountFormatter.ofSeconds(most, "");
    }
}
