package dev.sextant.report.words;

import dev.sextant.explain.model.BillLine;
import dev.sextant.explain.model.EgressBill;
import dev.sextant.explain.model.MonthlyCosts;
import dev.sextant.explain.model.StyleBill;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.DollarAmount;
import java.util.Optional;

/** The words and amounts of monthly bills, the same in text and in pages. */
public final class BillWords {

    /** The heading of the bills of the possible styles. */
    public static final String HEADING = "Monthly cost";

    /** How a reader computes an amount from its formula. */
    public static final String READING =
            "List prices in US dollars. The first number of each range gives the low end of a"
                    + " formula, the second the high end.";

    private BillWords() {}

    /** The heading of the costs of egress, which is shown alone where no style has a bill. */
    public static String egressHeading(MonthlyCosts costs) {
        return costs.bills().isEmpty() ? HEADING + ", egress alone" : "Egress alone";
    }

    /** How to read the formulas of egress; none where the bills say it already. */
    public static Optional<String> egressReading(MonthlyCosts costs) {
        return costs.bills().isEmpty() ? Optional.of(READING) : Optional.empty();
    }

    /** The style and whose prices apply: {@code functions, AWS}. */
    public static String name(StyleBill bill) {
        return ValueFormatter.inWords(bill.style())
                + ", "
                + ValueFormatter.inWords(bill.provider());
    }

    /** What an item pays for: {@code control plane}. */
    public static String name(BillLine line) {
        return ValueFormatter.inWords(line.item());
    }

    /** The provider whose price applies. */
    public static String name(EgressBill bill) {
        return ValueFormatter.inWords(bill.provider());
    }

    /** The sum of a bill: {@code $81 to $146}. */
    public static String amount(StyleBill bill) {
        return DollarAmount.range(bill.least(), bill.most());
    }

    /** The cost of an item. */
    public static String amount(BillLine line) {
        return DollarAmount.range(line.least(), line.most());
    }

    /** The cost of egress. */
    public static String amount(EgressBill bill) {
        return DollarAmount.range(bill.least(), bill.most());
    }

    /** The services whose prices were not read at the provider; none where all were. */
    public static Optional<String> secondHand(StyleBill bill) {
        return bill.secondHand().isEmpty()
                ? Optional.empty()
                : Optional.of("second-hand prices: " + String.join(", ", bill.secondHand()));
    }
}
