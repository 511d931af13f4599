package dev.sextant.report.decision;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FactPair;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.words.RegionsText;
import dev.sextant.report.words.TurnsText;
import dev.sextant.trace.ValueRegion;
import java.util.ArrayList;
import java.util.List;

/** Shows what two unknown facts could turn together. */
public final class PairsText {

    private static final int FIRST = 3;
    private static final int MOST = 5;

    private PairsText() {}

    /** The first pair that turns something. */
    static String line(PairSearchResult search) {
        return said(search.pairs().get(0));
    }

    /**
     * The pairs, then how many were tried.
     *
     * @param full whether all pairs are shown
     */
    static List<String> lines(PairSearchResult search, boolean full) {
        List<String> lines = new ArrayList<>();
        int shown = full ? search.pairs().size() : Math.min(FIRST, search.pairs().size());
        search.pairs()
                .subList(0, shown)
                .forEach(pair -> lines.add("Two facts together: " + said(pair)));
        if (search.pairs().size() > shown) {
            lines.add(
                    "and "
                            + CountPhrase.of(search.pairs().size() - shown, "more pair")
                            + ", shown with --full");
        }
        String tried = tried(search);
        lines.add(Character.toUpperCase(tried.charAt(0)) + tried.substring(1) + " (depth 2).");
        return lines;
    }

    /** The facts that could turn something together, each two once; the first few of them. */
    public static List<String> briefly(List<FactPair> pairs) {
        List<String> both =
                pairs.stream()
                        .map(pair -> pair.first() + " and " + pair.second() + ", together")
                        .distinct()
                        .toList();
        List<String> lines = new ArrayList<>(both.subList(0, Math.min(MOST, both.size())));
        if (both.size() > MOST) {
            lines.add("and " + CountPhrase.of(both.size() - MOST, "more pair"));
        }
        return lines;
    }

    /** How many pairs were tried, and whether the time was up. */
    public static String tried(PairSearchResult search) {
        String pairs =
                CountPhrase.of(search.of(), "pair") + " of unknown facts that change nothing alone";
        return search.tried() == search.of()
                ? "tried " + pairs
                : "stopped after " + search.tried() + " of " + pairs;
    }

    private static String said(FactPair pair) {
        List<ValueRegion> regions = pair.turns().stream().map(AnswerChange::region).toList();
        return pair.first()
                + " "
                + RegionsText.of(List.of(pair.region()))
                + " and "
                + pair.second()
                + " "
                + RegionsText.of(regions)
                + ": "
                + TurnsText.effect(pair.turns().get(0));
    }
}
