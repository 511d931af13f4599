package dev.sextant.authoring.check;

import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.value.FactForm;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.VariedFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A fact with the values to try: every word where it has words, and a number of each region that
 * rules distinguish.
 *
 * @param path the fact
 * @param values the values; of a fact that holds several words, one in each
 * @param isSet whether it holds several words
 */
record TriedFact(FactPath path, List<String> values, boolean isSet) {

    private static final int MOST_WORDS = 3;

    static TriedFact of(VariedFact fact) {
        List<String> words = ScenarioDraft.key(fact.path()).words();
        boolean several = ScenarioDraft.key(fact.path()).form() == FactForm.CHOICES;
        List<String> values = fact.suppositions().stream().map(SupposedValue::value).toList();
        if (!words.isEmpty() && !values.isEmpty()) {
            values = several ? words.stream().map(word -> "[" + word + "]").toList() : words;
        }
        return new TriedFact(fact.path(), values, several);
    }

    /** Whether a rule reads it: else no value makes a difference. */
    boolean isRead() {
        return !values.isEmpty();
    }

    /** One of the values; of a set one to three words together. */
    String draw(Random random) {
        if (!isSet) {
            return values.get(random.nextInt(values.size()));
        }
        List<String> words = new ArrayList<>(ScenarioDraft.key(path).words());
        Collections.shuffle(words, random);
        int count = 1 + random.nextInt(Math.min(MOST_WORDS, words.size()));
        return "[" + String.join(", ", words.subList(0, count)) + "]";
    }
}
