package dev.sextant.scenario.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Location;
import org.junit.jupiter.api.Test;

class SeenNamesTest {

    private static final int NAMES = 50_000;

    @Test
    void reports_where_each_of_many_names_was_seen_first() {
        SeenNames seen = new SeenNames();
        for (int name = 0; name < NAMES; name++) {
            assertThat(seen.seenBefore("Shop " + name, place(name))).isEmpty();
        }

        for (int name = 0; name < NAMES; name++) {
            assertThat(seen.seenBefore("Shop " + name, new Location("late.yaml", 7, 7)))
                    .hasValue(place(name));
        }
    }

    private static Location place(int name) {
        return new Location("shops-" + name % 3 + ".yaml", 1 + name, 1 + name % 5);
    }
}
