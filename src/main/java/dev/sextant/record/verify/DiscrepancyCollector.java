package dev.sextant.record.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a folder. Beyond a maximum it only counts. */
final class DiscrepancyCollector {

    private static final int MOST_KEPT = 10_000;

    private final List<Discrepancy> kept = new ArrayList<>();
    private long count;

    void add(Discrepancy discrepancy) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(discrepancy);
        }
    }

    /** Takes what others found. */
    void addAll(DiscrepancyCollector others) {
        others.kept.forEach(this::add);
        skip(others.unlisted());
    }

    /** Counts some that nobody kept. */
    void skip(long some) {
        count += some;
    }

    /** Whether there are any in a file, which is named as the user would. */
    boolean areAbout(String file) {
        return kept.stream().anyMatch(each -> each.place().file().equals(file));
    }

    boolean areNone() {
        return count == 0;
    }

    List<Discrepancy> all() {
        return List.copyOf(kept);
    }

    /** How many there are beside those that are stored. */
    long unlisted() {
        return count - kept.size();
    }
}
