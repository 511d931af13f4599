package dev.sextant.engine;

import java.util.Locale;

/** The share of answers that are not what they were. */
final class Share {

    private int recommendations;
    private int recommendationsChanged;
    private int placements;
    private int placementsChanged;

    void add(Answered before, Answered after) {
        recommendations++;
        if (before.answer() != after.answer()) {
            recommendationsChanged++;
        }
        for (int index = 0; index < before.options().size(); index++) {
            placements++;
            if (before.options().get(index) != after.options().get(index)) {
                placementsChanged++;
            }
        }
    }

    void add(Share other) {
        recommendations += other.recommendations;
        recommendationsChanged += other.recommendationsChanged;
        placements += other.placements;
        placementsChanged += other.placementsChanged;
    }

    /** In per cent of all recommendations. */
    double ofRecommendations() {
        return 100.0 * recommendationsChanged / recommendations;
    }

    /** In per cent of all placements. */
    double ofPlacements() {
        return 100.0 * placementsChanged / placements;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5.1f %5.1f", ofRecommendations(), ofPlacements());
    }
}
