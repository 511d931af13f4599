package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Unit;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.NumberRange;
import dev.sextant.scenario.value.Vocabulary;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures as large or as small as they may be are decided like any others. */
class ExtremeFiguresTest {

    @Withstands(Fault.EXTREME_FIGURES)
    @Test
    void a_platform_with_the_largest_figures_is_decided() {
        assertThat(decided(NumberRange::most)).hasSize(1);
    }

    @Withstands(Fault.EXTREME_FIGURES)
    @Test
    void a_platform_with_the_smallest_figures_is_decided() {
        assertThat(decided(ExtremeFiguresTest::smallest)).hasSize(1);
    }

    private static List<?> decided(Function<NumberRange, BigDecimal> figure) {
        String yaml =
                "scenario: extreme\nplatform: {"
                        + figures(Vocabulary.PLATFORM, figure)
                        + "}\nworkloads:\n  - {name: one, "
                        + figures(Vocabulary.WORKLOAD, figure)
                        + "}\n  - {name: two, "
                        + figures(Vocabulary.WORKLOAD, figure)
                        + "}\n";
        InputSet intake = ScenarioLoader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.rejected()).isEmpty();
        return ShippedSextant.get().decide(intake.scenarios().get(0).facts()).derivations().stream()
                .filter(each -> each.conclusion() instanceof Recommendation)
                .toList();
    }

    private static String figures(Vocabulary vocabulary, Function<NumberRange, BigDecimal> figure) {
        return vocabulary.keys().stream()
                .filter(key -> key.range() != null)
                .map(key -> key.name() + ": " + written(key, figure.apply(key.range())))
                .collect(Collectors.joining(", "));
    }

    private static BigDecimal smallest(NumberRange range) {
        if (range.least() == null) {
            return range.most().negate();
        }
        boolean whole = range.unit() == Unit.COUNT;
        return range.open()
                ? range.least().add(whole ? BigDecimal.ONE : new BigDecimal("0.001"))
                : range.least();
    }

    private static String written(FactKey key, BigDecimal figure) {
        return figure.toPlainString()
                + switch (key.range().unit()) {
                    case SECONDS -> "s";
                    case MEBIBYTES -> "MiB";
                    case COUNT, NUMBER -> "";
                };
    }
}
