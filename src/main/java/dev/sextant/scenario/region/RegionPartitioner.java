package dev.sextant.scenario.region;

import dev.sextant.scenario.value.FactForm;
import dev.sextant.source.EnumWords;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.trace.ValueRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Divides what may be under a key into regions that no rule distinguishes. */
final class RegionPartitioner {

    private final PartitionContext situation;
    private final Predicate<DocumentValue> fits;

    /**
     * @param fits whether a value contradicts nothing that is known
     */
    RegionPartitioner(PartitionContext situation, Predicate<DocumentValue> fits) {
        this.situation = situation;
        this.fits = fits;
    }

    /** The regions, with values to try for each. */
    List<RegionCandidate> candidates() {
        return situation.key().form() == FactForm.CHOICES
                ? sets(RegionPartitioner::all)
                : ofSingleValues();
    }

    /**
     * The same, but of sets those near one: where several facts change, all are too many.
     *
     * @param now the words of the set
     */
    List<RegionCandidate> near(Set<String> now) {
        return situation.key().form() == FactForm.CHOICES
                ? sets(kinds -> NearbySets.of(kinds, now))
                : ofSingleValues();
    }

    private List<RegionCandidate> ofSingleValues() {
        return switch (situation.key().form()) {
            case CHOICE -> words(situation.key().words());
            case FLAG -> words(List.of("true", "false"));
            case CHOICES, COUNT, NUMBER, DURATION, BOUND, SIZE ->
                    new IntervalPartitioner(situation).candidates();
        };
    }

    private List<RegionCandidate> words(List<String> words) {
        List<String> possible =
                words.stream().filter(word -> fits.test(RegionCandidate.scalar(word))).toList();
        return new WordKinds(situation, possible).all().stream().map(this::ofWords).toList();
    }

    private RegionCandidate ofWords(List<String> words) {
        return new RegionCandidate(
                new ValueRegion.Words(words),
                RegionCandidate.scalars(words).toList(),
                components -> said(components).stream().anyMatch(words::contains));
    }

    private List<RegionCandidate> sets(
            Function<List<List<String>>, List<List<List<String>>>> ways) {
        WordKinds kinds = new WordKinds(situation, situation.key().words());
        return ways.apply(kinds.asked()).stream()
                .map(way -> ofSets(way, kinds.free()))
                .filter(candidate -> !candidate.values().isEmpty())
                .toList();
    }

    /** Each way of taking some kinds of words and leaving out the others, small ones first. */
    private static List<List<List<String>>> all(List<List<String>> kinds) {
        List<List<List<String>>> ways = new ArrayList<>(List.of(List.of()));
        for (List<String> kind : kinds) {
            for (List<List<String>> without : List.copyOf(ways)) {
                ways.add(Stream.concat(without.stream(), Stream.of(kind)).toList());
            }
        }
        ways.sort(Comparator.comparingInt(List::size));
        return ways;
    }

    private RegionCandidate ofSets(List<List<String>> parts, List<String> free) {
        List<List<String>> sets = oneOfEach(parts).filter(this::fits).toList();
        if (sets.isEmpty()) {
            sets = oneOfEach(parts).flatMap(set -> withOne(set, free)).filter(this::fits).toList();
        }
        List<List<String>> fitting = sets;
        Set<String> said = fitting.stream().flatMap(List::stream).collect(Collectors.toSet());
        List<List<String>> possible =
                parts.stream().map(kind -> kind.stream().filter(said::contains).toList()).toList();
        List<String> besides =
                free.stream()
                        .filter(word -> fitting.stream().anyMatch(set -> fits(with(set, word))))
                        .toList();
        return new RegionCandidate(
                new ValueRegion.Sets(possible, besides),
                sets.stream().map(RegionCandidate::list).toList(),
                components -> isTakenFrom(said(components), parts, free));
    }

    private boolean fits(List<String> words) {
        return fits.test(RegionCandidate.list(words));
    }

    /** The sets that hold one word of each kind. */
    private static Stream<List<String>> oneOfEach(List<List<String>> kinds) {
        Stream<List<String>> sets = Stream.of(List.of());
        for (List<String> kind : kinds) {
            sets = sets.flatMap(set -> withOne(set, kind));
        }
        return sets;
    }

    private static Stream<List<String>> withOne(List<String> set, List<String> words) {
        return words.stream().map(word -> with(set, word));
    }

    private static List<String> with(List<String> set, String word) {
        return Stream.concat(set.stream(), Stream.of(word)).distinct().toList();
    }

    private static boolean isTakenFrom(
            Set<String> said, List<List<String>> parts, List<String> free) {
        Set<String> allowed = parts.stream().flatMap(List::stream).collect(Collectors.toSet());
        allowed.addAll(free);
        return allowed.containsAll(said)
                && parts.stream().allMatch(kind -> kind.stream().anyMatch(said::contains));
    }

    /** The words that a fact is, from the component that keeps it. */
    private Set<String> said(Map<String, Object> components) {
        Object value = components.get(situation.key().components().get(0));
        Set<String> said = new HashSet<>();
        if (value instanceof Set<?> set) {
            set.forEach(word -> said.add(EnumWords.of((Enum<?>) word)));
        } else if (value instanceof Enum<?> word) {
            said.add(EnumWords.of(word));
        } else if (value != null) {
            said.add(value.toString());
        }
        return said;
    }
}
