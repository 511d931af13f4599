package dev.sextant.scenario;

import dev.sextant.source.Value;
import dev.sextant.source.Words;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
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
    public static List<Facts> of(Facts facts, FactPath path, String operator, String expected) {
        Key key = Owners.vocabulary(path.owner()).key(path.key()).orElseThrow();
        int before = Suppositions.contradicting(facts);
        List<Facts> changed = new ArrayList<>();
        for (String each : expected.split(", | or ")) {
            values(facts, path, key, operator, each)
                    .flatMap(value -> with(facts, path, key, value))
                    .filter(then -> Suppositions.contradicting(then) <= before)
                    .forEach(changed::add);
        }
        return changed;
    }

    private static Stream<Value> values(
            Facts facts, FactPath path, Key key, String operator, String named) {
        Stream<String> words = key.words().stream().filter(word -> isSaid(word, named));
        return switch (key.form()) {
            case CHOICE -> words.map(Candidate::scalar);
            case CHOICES ->
                    words.flatMap(
                            word ->
                                    Stream.of(
                                            Candidate.list(added(facts, path, key, word)),
                                            Candidate.list(List.of(word))));
            case FLAG -> Stream.of(Candidate.scalar(named));
            case COUNT -> number(named, operator, BigDecimal.ONE, "");
            case NUMBER -> number(named, operator, LEAST, "");
            case DURATION, BOUND -> number(named, operator, LEAST, "s");
            case SIZE -> number(named, operator, BigDecimal.ONE, " MiB");
        };
    }

    private static boolean isSaid(String word, String named) {
        return word.replace('-', ' ').equals(named.replace('-', ' '));
    }

    private static List<String> added(Facts facts, FactPath path, Key key, String word) {
        Object now =
                Records.components(Owners.given(path.owner(), facts)).get(key.components().get(0));
        List<String> known =
                now instanceof Set<?> set
                        ? set.stream().map(each -> Words.of((Enum<?>) each)).toList()
                        : List.of();
        return Stream.concat(known.stream(), Stream.of(word)).distinct().toList();
    }

    private static Stream<Value> number(
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
        return Stream.of(Candidate.scalar(value.stripTrailingZeros().toPlainString() + unit));
    }

    private static Stream<Facts> with(Facts facts, FactPath path, Key key, Value value) {
        return new FactReader(new Findings(Set.of()))
                .read(key, value).stream()
                        .map(components -> new Setting(path, "", components, null))
                        .map(setting -> Settings.applied(List.of(setting), facts));
    }
}
