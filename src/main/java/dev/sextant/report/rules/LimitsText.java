package dev.sextant.report.rules;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.figure.Rate;
import dev.sextant.fact.term.Currency;
import dev.sextant.report.format.AgePhrase;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.format.TextTable;
import dev.sextant.rulebook.data.DatedFigure;
import dev.sextant.rulebook.model.Rulebook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Renders the providers' limits and prices as tables for people. */
public final class LimitsText {

    private static final String INDENT = "  ";

    /** Names of services are long, and no other column is. */
    private static final int WIDEST = 40;

    /** Prices are shown to so many digits; JSON has them all. */
    private static final MathContext DIGITS = new MathContext(4);

    private final List<DatedFigure<Limit>> limits;
    private final List<DatedFigure<Rate>> prices;
    private final LocalDate today;
    private final List<String> pages;

    private LimitsText(Rulebook rulebook, LocalDate today) {
        this.limits = DatedFigure.limits(rulebook, today);
        this.prices = DatedFigure.prices(rulebook, today);
        this.today = today;
        Set<String> read = new LinkedHashSet<>();
        limits.forEach(limit -> read.add(limit.figure().source()));
        prices.forEach(price -> read.add(price.figure().source()));
        this.pages = List.copyOf(read);
    }

    /** A line for each limit and price, the pages that they were read on, and the totals. */
    public static List<String> lines(Rulebook rulebook, LocalDate today, int width) {
        return new LimitsText(rulebook, today).lines(width);
    }

    private List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        if (!limits.isEmpty()) {
            lines.addAll(limitTable().lines(width));
            lines.add("");
        }
        if (!prices.isEmpty()) {
            lines.addAll(priceTable().lines(width));
            lines.add("");
        }
        if (!pages.isEmpty()) {
            pages.forEach(page -> lines.add(TextSanitizer.line(number(page) + " " + page)));
            lines.add("");
        }
        lines.add(totals("limit", limits));
        if (!prices.isEmpty()) {
            lines.add(totals("price", prices));
        }
        return lines;
    }

    private TextTable limitTable() {
        TextTable table =
                new TextTable(
                        List.of(
                                "provider, style and service",
                                "quantity",
                                "value",
                                "as of",
                                "age",
                                "verified",
                                "page"),
                        List.of(false, false, true, false, false, false, true),
                        WIDEST);
        fill(
                table,
                limits,
                limit ->
                        List.of(
                                ValueFormatter.of(limit.quantity()),
                                ValueFormatter.amount(limit.value(), limit.unit())));
        return table;
    }

    private TextTable priceTable() {
        TextTable table =
                new TextTable(
                        List.of(
                                "provider, style and service",
                                "region",
                                "item",
                                "price",
                                "as of",
                                "age",
                                "verified",
                                "page"),
                        List.of(false, false, false, true, false, false, false, true),
                        WIDEST);
        fill(
                table,
                prices,
                price ->
                        List.of(
                                price.region(),
                                ValueFormatter.inWords(price.item()),
                                price(price)));
        return table;
    }

    private <F extends ProviderFigure> void fill(
            TextTable table, List<DatedFigure<F>> figures, Function<F, List<String>> own) {
        String heading = "";
        for (DatedFigure<F> dated : figures) {
            F figure = dated.figure();
            List<String> middle = own.apply(figure);
            String group =
                    ValueFormatter.inWords(figure.provider())
                            + ", "
                            + (figure.style() == null
                                    ? "every style"
                                    : ValueFormatter.inWords(figure.style()));
            if (!group.equals(heading)) {
                List<String> row = new ArrayList<>(List.of(group, "", "", "", ""));
                middle.forEach(cell -> row.add(""));
                table.row(row);
                heading = group;
            }
            List<String> row = new ArrayList<>(List.of(INDENT + figure.service()));
            row.addAll(middle);
            row.add(figure.asOf().toString());
            row.add(AgePhrase.inWords(dated.age()) + (dated.isOld() ? " (old)" : ""));
            row.add(figure.verified() ? "yes" : "no");
            row.add(number(figure.source()));
            table.row(row);
        }
    }

    /** The price; where it is a range, both ends. */
    private static String price(Rate rate) {
        String least = amount(rate, rate.least());
        String most = amount(rate, rate.most());
        return least.equals(most) ? least : least + " to " + most;
    }

    /** A share of a price and a number of instances are not money. */
    private static String amount(Rate rate, double amount) {
        BigDecimal rounded = BigDecimal.valueOf(amount).round(DIGITS).stripTrailingZeros();
        return switch (rate.item()) {
            case SPOT_SHARE, FEWEST_INSTANCES -> ValueFormatter.number(rounded);
            default -> money(rate.currency(), rounded);
        };
    }

    private static String money(Currency currency, BigDecimal amount) {
        String digits = (amount.scale() == 1 ? amount.setScale(2) : amount).toPlainString();
        return switch (currency) {
            case USD -> "$" + digits;
            case EUR -> "€" + digits;
        };
    }

    private String number(String page) {
        return "[" + (pages.indexOf(page) + 1) + "]";
    }

    private String totals(String what, List<? extends DatedFigure<?>> figures) {
        long old = figures.stream().filter(DatedFigure::isOld).count();
        long unverified = figures.stream().filter(one -> !one.figure().verified()).count();
        return CountPhrase.of(figures.size(), what)
                + " on "
                + today
                + ": "
                + old
                + " older than a year, "
                + unverified
                + " not verified";
    }
}
