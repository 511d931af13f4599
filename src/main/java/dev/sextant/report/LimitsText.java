package dev.sextant.report;

import dev.sextant.explain.Wording;
import dev.sextant.fact.Limit;
import dev.sextant.rulebook.DatedLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Renders the providers' limits as a table for people. */
public final class LimitsText {

    private static final String INDENT = "  ";

    /** Names of services are long, and no other column is. */
    private static final int WIDEST = 40;

    private LimitsText() {}

    /** A line for each limit, the pages that they were read on, and the totals. */
    public static List<String> lines(List<DatedLimit> limits, LocalDate today, int width) {
        List<String> pages = pages(limits);
        List<String> lines = new ArrayList<>();
        if (!limits.isEmpty()) {
            lines.addAll(table(limits, pages).lines(width));
            lines.add("");
            for (int index = 0; index < pages.size(); index++) {
                lines.add(Printable.line(number(index) + " " + pages.get(index)));
            }
            lines.add("");
        }
        lines.add(totals(limits, today));
        return lines;
    }

    private static List<String> pages(List<DatedLimit> limits) {
        Set<String> pages = new LinkedHashSet<>();
        limits.forEach(limit -> pages.add(limit.limit().source()));
        return List.copyOf(pages);
    }

    private static Table table(List<DatedLimit> limits, List<String> pages) {
        Table table =
                new Table(
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
        String heading = "";
        for (DatedLimit dated : limits) {
            Limit limit = dated.limit();
            String group =
                    Wording.inWords(limit.provider()) + ", " + Wording.inWords(limit.style());
            if (!group.equals(heading)) {
                table.row(List.of(group, "", "", "", "", "", ""));
                heading = group;
            }
            table.row(row(dated, number(pages.indexOf(limit.source()))));
        }
        return table;
    }

    private static List<String> row(DatedLimit dated, String page) {
        Limit limit = dated.limit();
        return List.of(
                INDENT + limit.service(),
                Wording.of(limit.quantity()),
                Wording.amount(limit.value(), limit.unit()),
                limit.asOf().toString(),
                Age.inWords(dated.age()) + (dated.isOld() ? ", old" : ""),
                limit.verified() ? "yes" : "no",
                page);
    }

    private static String number(int index) {
        return "[" + (index + 1) + "]";
    }

    private static String totals(List<DatedLimit> limits, LocalDate today) {
        long old = limits.stream().filter(DatedLimit::isOld).count();
        long unverified = limits.stream().filter(one -> !one.limit().verified()).count();
        return Counted.of(limits.size(), "limit")
                + " on "
                + today
                + ": "
                + old
                + " older than a year, "
                + unverified
                + " not verified";
    }
}
