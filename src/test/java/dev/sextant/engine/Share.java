package dev.sextant.engine;

import dev.sextant.fact.Placement;
import dev.sextant.trace.Trace;
import java.util.List;
import java.util.Locale;

/** The share of answers that are not what they were. */
final class Share {

    private int recommendations;
    private int recommendationsChanged;
    private int placements;
    private int placementsChanged;

    void add(Trace before, Trace after) {
        recommendations++;
        if (before.recommendation().answer() != after.recommendation().answer()) {
            recommendationsChanged++;
        }
        List<Placement> others = after.placements();
        for (Placement placement : before.placements()) {
            placements++;
            if (placement.option() != others.get(before.placements().indexOf(placement)).option()) {
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
