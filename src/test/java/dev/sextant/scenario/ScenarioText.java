package dev.sextant.scenario;

import dev.sextant.fact.Given;
import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.DecisionFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes facts as the YAML that they would be read from. */
public final class ScenarioText {

    private static final BigDecimal MILLISECOND = new BigDecimal("0.001");

    private final StringBuilder yaml = new StringBuilder();

    private ScenarioText() {}

    public static String of(DecisionFacts facts) {
        ScenarioText text = new ScenarioText();
        text.yaml.append("scenario: ").append(facts.platform().name()).append("\nplatform:\n");
        text.write(facts.platform(), Vocabulary.PLATFORM, "  ");
        text.yaml.append("  team:\n");
        text.write(facts.team(), Vocabulary.TEAM, "    ");
        text.yaml.append("workloads:\n");
        for (Workload workload : facts.workloads()) {
            text.yaml.append("  - name: ").append(workload.name()).append('\n');
            text.write(workload, Vocabulary.WORKLOAD, "    ");
        }
        return text.yaml.toString();
    }

    private void write(Given given, Vocabulary vocabulary, String indentation) {
        Map<String, Object> components = RecordConverter.components(given);
        for (FactKey key : vocabulary.keys()) {
            List<String> names = key.components();
            Object first = components.get(names.get(0));
            Object second = components.get(names.get(names.size() - 1));
            boolean known = first != null || second != null;
            String text = known ? value(key, first, second) : FactReader.UNKNOWN;
            yaml.append(indentation).append(key.name()).append(": ").append(text).append('\n');
        }
    }

    private static String value(FactKey key, Object first, Object second) {
        return switch (key.form()) {
            case CHOICE -> EnumWords.of((Enum<?>) first);
            case CHOICES ->
                    ((Set<?>) first)
                            .stream()
                                    .map(word -> EnumWords.of((Enum<?>) word))
                                    .collect(Collectors.joining(", ", "[", "]"));
            case FLAG, COUNT -> first.toString();
            case NUMBER -> number(first).toPlainString();
            case DURATION -> number(first).toPlainString() + "s";
            case SIZE -> number(first).toPlainString() + " MiB";
            case BOUND -> bound(first, second);
        };
    }

    private static String bound(Object least, Object most) {
        if (least == null) {
            return "\"<" + number(most).add(MILLISECOND).toPlainString() + "s\"";
        }
        if (most == null) {
            return "\">" + number(least).subtract(MILLISECOND).toPlainString() + "s\"";
        }
        String from = number(least).toPlainString() + "s";
        return least.equals(most) ? from : from + ".." + number(most).toPlainString() + "s";
    }

    private static BigDecimal number(Object number) {
        return new BigDecimal(
                BigDecimal.valueOf((Double) number).stripTrailingZeros().toPlainString());
    }
}
