package dev.sextant.report.words;

import dev.sextant.report.format.CountPhrase;
import dev.sextant.trace.ValueRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Says regions of values in words. */
public final class RegionsText {

    private RegionsText() {}

    /** Regions of one fact in a row: {@code at most 15m or more than 1h}. */
    public static String of(List<ValueRegion> regions) {
        List<String> words = new ArrayList<>();
        for (ValueRegion.Words each : all(regions, ValueRegion.Words.class)) {
            words.addAll(each.values());
        }
        joined(all(regions, ValueRegion.Interval.class)).forEach(each -> words.add(said(each)));
        List<String> samples =
                all(regions, ValueRegion.Sample.class).stream()
                        .map(sample -> inThrees(sample.value()))
                        .toList();
        if (!samples.isEmpty()) {
            words.add("such as " + AnswerWording.anyOf(samples));
        }
        words.addAll(sets(all(regions, ValueRegion.Sets.class)));
        return AnswerWording.anyOf(words);
    }

    private static <R extends ValueRegion> List<R> all(List<ValueRegion> regions, Class<R> type) {
        return regions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Intervals that touch, as one. */
    private static List<ValueRegion.Interval> joined(List<ValueRegion.Interval> intervals) {
        List<ValueRegion.Interval> joined = new ArrayList<>();
        for (ValueRegion.Interval next : intervals) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).place() + 1 == next.place()) {
                ValueRegion.Interval before = joined.get(last);
                joined.set(
                        last,
                        new ValueRegion.Interval(
                                next.place(),
                                before.place() == 0 ? null : before.least(),
                                before.withLeast(),
                                next.most(),
                                next.withMost()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static String said(ValueRegion.Interval interval) {
        String least = interval.least() == null ? null : inThrees(interval.least());
        String most = interval.most() == null ? null : inThrees(interval.most());
        if (least == null && most == null) {
            return "any value";
        }
        if (Objects.equals(least, most)) {
            return least;
        }
        if (least != null && interval.withLeast() && most != null && interval.withMost()) {
            return "from " + least + " to " + most;
        }
        List<String> ends = new ArrayList<>();
        if (least != null) {
            ends.add((interval.withLeast() ? "at least " : "more than ") + least);
        }
        if (most != null) {
            ends.add((interval.withMost() ? "at most " : "less than ") + most);
        }
        return String.join(" and ", ends);
    }

    /** The smallest sets, and how many of the others hold one of them. */
    private static List<String> sets(List<ValueRegion.Sets> sets) {
        List<ValueRegion.Sets> smallest =
                sets.stream().filter(one -> one.isNamedAmong(List.copyOf(sets))).toList();
        int others = sets.size() - smallest.size();
        Stream<String> more =
                others == 0 ? Stream.of() : Stream.of(CountPhrase.of(others, "larger set"));
        return Stream.concat(smallest.stream().flatMap(RegionsText::said), more).toList();
    }

    /** Each set where there is one word of each kind; the empty set goes with each free word. */
    private static Stream<String> said(ValueRegion.Sets set) {
        if (set.parts().isEmpty()) {
            return Stream.concat(
                    Stream.of("[]"), set.free().stream().map(word -> "[" + word + "]"));
        }
        if (set.parts().size() == 1) {
            return set.parts().get(0).stream().map(word -> "[" + word + "]");
        }
        List<String> words = set.parts().stream().map(kind -> String.join(" or ", kind)).toList();
        return Stream.of("[" + String.join(", ", words) + "]");
    }

    /** A great whole number with its digits in threes. */
    private static String inThrees(String value) {
        return value.matches("\\d{5,}") ? value.replaceAll("\\B(?=(\\d{3})+$)", ",") : value;
    }
}
