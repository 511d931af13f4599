package dev.sextant.report;

import dev.sextant.explain.BillLine;
import dev.sextant.explain.EgressBill;
import dev.sextant.explain.MonthlyCosts;
import dev.sextant.explain.StyleBill;
import dev.sextant.explain.ValueFormatter;
import java.util.Optional;

/** The words and amounts of monthly bills, the same in text and in pages. */
final class BillWords {

    /** The heading of the bills of the possible styles. */
    static final String HEADING = "Monthly cost";

    /** How a reader computes an amount from its formula. */
    static final String READING =
            "List prices in US dollars. The first number of each range gives the low end of a"
                    + " formula, the second the high end.";

    private BillWords() {}

    /** The heading of the costs of egress, which stands alone where no style has a bill. */
    static String egressHeading(MonthlyCosts costs) {
        return costs.bills().isEmpty() ? HEADING + ", egress alone" : "Egress alone";
    }

    /** How to read the formulas of egress; none where the bills say it already. */
    static Optional<String> egressReading(MonthlyCosts costs) {
        return costs.bills().isEmpty() ? Optional.of(READING) : Optional.empty();
    }

    /** The style and whose prices apply: {@code functions, AWS}. */
    static String name(StyleBill bill) {
        return ValueFormatter.inWords(bill.style())
                + ", "
                + ValueFormatter.inWords(bill.provider());
    }

    /** What an item pays for: {@code control plane}. */
    static String name(BillLine line) {
        return ValueFormatter.inWords(line.item());
    }

    /** Whose price applies. */
    static String name(EgressBill bill) {
        return ValueFormatter.inWords(bill.provider());
    }

    /** The sum of a bill: {@code $81 to $146}. */
    static String amount(StyleBill bill) {
        return DollarAmount.range(bill.least(), bill.most());
    }

    /** The cost of an item. */
    static String amount(BillLine line) {
        return DollarAmount.range(line.least(), line.most());
    }

    /** The cost of egress. */
    static String amount(EgressBill bill) {
        return DollarAmount.range(bill.least(), bill.most());
    }

    /** The services whose prices were not read at the provider; none where all were. */
    static Optional<String> secondHand(StyleBill bill) {
        return bill.secondHand().isEmpty()
                ? Optional.empty()
                : Optional.of("second-hand prices: " + String.join(", ", bill.secondHand()));
    }
}
