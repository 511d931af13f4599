package dev.sextant.report.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes sums of US dollars as people write them: {@code $1,140}, {@code $0.35}. */
public final class DollarAmount {

    private static final BigDecimal WHOLE_FROM = BigDecimal.TEN;

    private DollarAmount() {}

    /** A sum, with cents where it is below ten dollars. */
    static String of(double amount) {
        BigDecimal sum = BigDecimal.valueOf(amount);
        boolean whole = sum.compareTo(WHOLE_FROM) >= 0 || sum.signum() == 0;
        DecimalFormat format =
                new DecimalFormat(
                        whole ? "#,##0" : "0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return "$" + format.format(sum);
    }

    /** Both ends of a range; a single sum where they read the same. */
    public static String range(double least, double most) {
        String from = of(least);
        String to = of(most);
        return from.equals(to) ? from : from + " to " + to;
    }
}
