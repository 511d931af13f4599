package dev.sextant.report.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts margins together, for there are many of them. */
final class MarginBands {

    /** How many points go together. */
    static final int POINTS = 5;

    private MarginBands() {}

    /** The counts of five points each, the smallest first; those that give points up are one. */
    static List<Map.Entry<String, Long>> bands(RunSummary summary) {
        Map<Integer, Long> bands = new TreeMap<>();
        summary.counts(SummaryTopic.MARGINS)
                .forEach(
                        (margin, count) ->
                                bands.merge(band(Integer.parseInt(margin)), count, Long::sum));
        return bands.entrySet().stream()
                .map(band -> Map.entry(name(band.getKey()), band.getValue()))
                .toList();
    }

    private static int band(int margin) {
        return margin < 0 ? -1 : margin / POINTS;
    }

    private static String name(int band) {
        return band < 0 ? "below 0:" : band * POINTS + " to " + (band * POINTS + POINTS - 1) + ":";
    }
}
