package dev.sextant.scenario;

import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.OverrideApplier;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.region.CandidateValues;
import dev.sextant.scenario.region.RegionCandidate;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.source.EnumWords;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes an answer at its word: gives a fact the very value that the answer says it would need. */
public final class NamedValues {

    private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(\\w*)");
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final Map<String, BigDecimal> UNITS =
            Map.of(
                    "", BigDecimal.ONE,
                    "ms", LEAST,
                    "s", BigDecimal.ONE,
                    "min", BigDecimal.valueOf(60),
                    "h", BigDecimal.valueOf(3600),
                    "d", BigDecimal.valueOf(86_400),
                    "MiB", BigDecimal.ONE,
                    "GiB", BigDecimal.valueOf(1024),
                    "TiB", BigDecimal.valueOf(1_048_576));

    private NamedValues() {}

    /**
     * The facts with each value that is named and adds no contradiction.
     *
     * @param operator the operator, as the rule has it
     * @param expected what it compares with, as the answer says it; several with commas and "or"
     */
    public static List<DecisionFacts> of(
            DecisionFacts facts, FactPath path, String operator, String expected) {
        FactKey key = FactPathResolver.vocabulary(path.owner()).key(path.key()).orElseThrow();
        int before = CandidateValues.contradicting(facts);
        List<DecisionFacts> changed = new ArrayList<>();
        for (String each : expected.split(", | or ")) {
            values(facts, path, key, operator, each)
                    .flatMap(value -> with(facts, path, key, value))
                    .filter(then -> CandidateValues.contradicting(then) <= before)
                    .forEach(changed::add);
        }
        return changed;
    }

    private static Stream<DocumentValue> values(
            DecisionFacts facts, FactPath path, FactKey key, String operator, String named) {
        Stream<String> words = key.words().stream().filter(word -> isSaid(word, named));
        return switch (key.form()) {
            case CHOICE -> words.map(RegionCandidate::scalar);
            case CHOICES ->
                    words.flatMap(
                            word ->
                                    Stream.of(
                                            RegionCandidate.list(added(facts, path, key, word)),
                                            RegionCandidate.list(List.of(word))));
            case FLAG -> Stream.of(RegionCandidate.scalar(named));
            case COUNT -> number(named, operator, BigDecimal.ONE, "");
            case NUMBER -> number(named, operator, LEAST, "");
            case DURATION, BOUND -> number(named, operator, LEAST, "s");
            case SIZE -> number(named, operator, BigDecimal.ONE, " MiB");
        };
    }

    private static boolean isSaid(String word, String named) {
        return word.replace('-', ' ').equals(named.replace('-', ' '));
    }

    private static List<String> added(
            DecisionFacts facts, FactPath path, FactKey key, String word) {
        Object now =
                RecordConverter.components(FactPathResolver.given(path.owner(), facts))
                        .get(key.components().get(0));
        List<String> known =
                now instanceof Set<?> set
                        ? set.stream().map(each -> EnumWords.of((Enum<?>) each)).toList()
                        : List.of();
        return Stream.concat(known.stream(), Stream.of(word)).distinct().toList();
    }

    private static Stream<DocumentValue> number(
            String named, String operator, BigDecimal step, String unit) {
        Matcher amount = AMOUNT.matcher(named.replace(",", ""));
        if (!amount.matches() || !UNITS.containsKey(amount.group(2))) {
            return Stream.of();
        }
        BigDecimal bound = new BigDecimal(amount.group(1)).multiply(UNITS.get(amount.group(2)));
        BigDecimal value =
                switch (operator) {
                    case ">" -> bound.add(step);
                    case "<" -> bound.subtract(step);
                    default -> bound;
                };
        return Stream.of(RegionCandidate.scalar(value.stripTrailingZeros().toPlainString() + unit));
    }

    private static Stream<DecisionFacts> with(
            DecisionFacts facts, FactPath path, FactKey key, DocumentValue value) {
        return new FactReader(new ProblemCollector(Set.of()))
                .read(key, value).stream()
                        .map(components -> new FactOverride(path, "", components, null))
                        .map(setting -> OverrideApplier.applied(List.of(setting), facts));
    }
}
