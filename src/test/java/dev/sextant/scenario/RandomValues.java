package dev.sextant.scenario;

import dev.sextant.fact.term.Existing;
import dev.sextant.fact.term.Place;
import dev.sextant.scenario.value.FactKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random values that may stand under a key. */
public final class RandomValues {

    private static final double MILLISECOND = 0.001;
    private static final double[] SECONDS = {
        0.05, 0.2, 1, 5, 20, 45, 60, 120, 240, 300, 600, 900, 1200, 1800, 3600, 5400, 7200, 14_400,
        86_400, 604_800
    };
    private static final double[] SHORT_SECONDS = {
        0.02, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600
    };
    private static final double[] MEBIBYTES = {
        0.25, 1, 5, 6, 10, 32, 128, 256, 512, 1024, 2048, 4096, 10_240, 16_384, 32_768, 65_536,
        131_072
    };
    private static final double[] MONTHLY_MEBIBYTES = {
        1024, 10_240, 102_400, 524_288, 1_048_576, 5_242_880, 52_428_800
    };
    private static final long[] CALLS = {
        0, 30, 1000, 50_000, 1_000_000, 20_000_000, 500_000_000, 10_000_000_000L
    };
    private static final long[] SMALL_COUNTS = {0, 1, 2, 3, 5, 10, 50, 200, 1000, 5000};
    private static final double[] PROCESSORS = {0.25, 0.5, 1, 2, 4, 6, 8, 16, 32, 64};

    private final Random random;
    private double leastElapsed;

    public RandomValues(Random random) {
        this.random = random;
    }

    /** A value for each component of the key. */
    public Map<String, Object> of(FactKey key) {
        String component = key.components().get(0);
        return switch (key.form()) {
            case CHOICE -> Map.of(component, pick(List.of(key.constants().getEnumConstants())));
            case CHOICES -> Map.of(component, choices(key));
            case FLAG -> Map.of(component, random.nextBoolean());
            case COUNT ->
                    Map.of(
                            component,
                            pick(key.name().equals("callsPerMonth") ? CALLS : SMALL_COUNTS));
            case NUMBER ->
                    Map.of(component, key.name().equals("busyShare") ? share() : pick(PROCESSORS));
            case DURATION -> Map.of(component, duration(key));
            case BOUND -> bound(key);
            case SIZE ->
                    Map.of(
                            component,
                            pick(
                                    key.name().equals("egressPerMonth")
                                            ? MONTHLY_MEBIBYTES
                                            : MEBIBYTES));
        };
    }

    private double duration(FactKey key) {
        return switch (key.name()) {
            case "elapsed" -> Math.max(leastElapsed, pick(SECONDS));
            default -> pick(SHORT_SECONDS);
        };
    }

    /** A figure, an upper bound, a lower bound, or both. */
    private Map<String, Object> bound(FactKey key) {
        String lower = key.components().get(0);
        String upper = key.components().get(1);
        double seconds = pick(SECONDS);
        leastElapsed = seconds;
        return switch (random.nextInt(6)) {
            case 0 -> Map.of(lower, milliseconds(seconds + MILLISECOND));
            case 1 -> Map.of(upper, milliseconds(seconds - MILLISECOND));
            case 2 ->
                    Map.of(lower, seconds, upper, milliseconds(seconds * (2 + random.nextInt(10))));
            default -> Map.of(lower, seconds, upper, seconds);
        };
    }

    /** The number nearest to it that says whole milliseconds. */
    private static double milliseconds(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }

    /** Mostly one or two words, now and then none or more. */
    private Set<?> choices(FactKey key) {
        List<Enum<?>> constants = new ArrayList<>(List.of(key.constants().getEnumConstants()));
        Collections.shuffle(constants, random);
        int size =
                Math.min(
                        constants.size(),
                        new int[] {0, 1, 1, 1, 1, 2, 2, 2, 3, 4}[random.nextInt(10)]);
        return consistent(constants.subList(0, size));
    }

    /** A set in which no word denies another. */
    private static Set<?> consistent(List<Enum<?>> words) {
        if (words.contains(Existing.NOTHING)) {
            return EnumSet.of(Existing.NOTHING);
        }
        List<Enum<?>> kept = new ArrayList<>(words);
        if (kept.contains(Place.MULTI_CLOUD)) {
            kept.remove(Place.ONE_CLOUD);
        }
        return Set.copyOf(kept);
    }

    private double share() {
        return random.nextInt(101) / 100.0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private long pick(long[] values) {
        return values[random.nextInt(values.length)];
    }

    private double pick(double[] values) {
        return values[random.nextInt(values.length)];
    }
}
