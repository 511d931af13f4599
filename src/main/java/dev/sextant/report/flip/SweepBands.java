package dev.sextant.report.flip;

import dev.sextant.report.words.RegionsText;
import dev.sextant.whatif.sensitivity.Sweep;
import java.util.ArrayList;
import java.util.List;

/** Stops of a sweep that follow each other and have the same answer. */
final class SweepBands {

    private SweepBands() {}

    /**
     * Such stops.
     *
     * @param first the place of the first
     * @param stops the stops
     * @param cell the answer
     */
    record Band(int first, List<Sweep.Stop> stops, Sweep.Cell cell) {

        /** Whether the fact lies there now. */
        boolean isNow() {
            return stops.stream().anyMatch(Sweep.Stop::isNow);
        }

        /** Its values in words. */
        String words() {
            return RegionsText.of(stops.stream().map(Sweep.Stop::region).toList());
        }
    }

    /** The bands of a sweep over one fact. */
    static List<Band> of(Sweep sweep) {
        List<Band> bands = new ArrayList<>();
        List<Sweep.Stop> stops = sweep.axes().get(0).stops();
        int first = 0;
        for (int index = 1; index <= stops.size(); index++) {
            if (index == stops.size() || !sweep.at(index, 0).equals(sweep.at(first, 0))) {
                bands.add(new Band(first, stops.subList(first, index), sweep.at(first, 0)));
                first = index;
            }
        }
        return bands;
    }
}
