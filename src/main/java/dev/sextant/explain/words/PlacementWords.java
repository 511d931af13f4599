package dev.sextant.explain.words;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.source.EnumWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for where a workload is placed: an option, or {@code open} without a place. */
public final class PlacementWords {

    private PlacementWords() {}

    /** Returns every word, those of the options first. */
    public static List<String> all() {
        return Stream.concat(EnumWords.of(Option.class).stream(), Stream.of(Placement.OPEN))
                .toList();
    }

    /** Returns the word as in scenario files. */
    public static String of(Placement placement) {
        return of(placement.chosen());
    }

    /** Returns the word as in scenario files; an empty option is that of an open workload. */
    public static String of(Optional<Option> option) {
        return option.map(ValueFormatter::of).orElse(Placement.OPEN);
    }

    /** Returns the word as in a sentence. */
    public static String inWords(Placement placement) {
        return placement.chosen().map(ValueFormatter::inWords).orElse(Placement.OPEN);
    }
}
