package dev.sextant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.Sextant;
import dev.sextant.ShippedSextant;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.why.SentenceRenderer;
import dev.sextant.fact.cost.BillPart;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** That a reader who computes the formula of a bill gets the amount beside it. */
class BillFormulaTest {

    private static final Sextant SEXTANT = ShippedSextant.get();

    private static final String NUMBER = "\\$?([0-9][0-9,.]*(?:/[0-9]+)?(?: %| million)?)(?![0-9])";

    private static final Pattern RANGE = Pattern.compile(NUMBER + "(?: to " + NUMBER + ")?");

    /** The services and the dates of their prices. */
    private static final Pattern REFERENCES = Pattern.compile("\\([^)]*\\)");

    private static final Pattern PLANS =
            Pattern.compile("at least (.*), and at most (.*) of 1 \\+ ([0-9.]+) plans(.*)");

    private static final double MILLION = 1_000_000;

    private static final Offset<Double> HALF_A_CENT = within(0.0051);

    /** A formula, and the amount beside it. */
    private record Item(RuleSentence formula, double least, double most) {}

    @Test
    void gives_the_amount_of_each_item_whichever_rule_concludes_it() {
        List<Item> items = items();

        assertThat(items).extracting(item -> item.formula().rule()).containsAll(rulesOfItems());
        assertThat(items)
                .allSatisfy(
                        item -> {
                            List<Double> computed = computed(item.formula().because());
                            assertThat(computed.get(0)).isCloseTo(item.least(), HALF_A_CENT);
                            assertThat(computed.get(1)).isCloseTo(item.most(), HALF_A_CENT);
                        });
    }

    private static List<String> rulesOfItems() {
        return SEXTANT.rulebook().rules().stream()
                .filter(rule -> rule.text().contains("new BillPart("))
                .map(Rule::id)
                .toList();
    }

    /** The items of a story and of the scenario of each rule about costs. */
    private static List<Item> items() {
        List<Path> files =
                List.of(
                        Path.of("scenarios/stories/ad-exchange.yaml"),
                        Path.of("scenarios/rules/cost"));
        return Sextant.read(files).scenarios().stream()
                .map(scenario -> SEXTANT.decide(scenario.facts()))
                .flatMap(BillFormulaTest::items)
                .toList();
    }

    private static Stream<Item> items(DecisionTrace trace) {
        return trace.conclusions(BillPart.class).map(part -> item(part, trace));
    }

    private static Item item(BillPart part, DecisionTrace trace) {
        RuleSentence formula =
                SentenceRenderer.sentence(trace.derivation(part).justifications().get(0));
        return new Item(formula, part.least(), part.most());
    }

    /** The low end and the high end of what a formula says. */
    private static List<Double> computed(String formula) {
        String bare = REFERENCES.matcher(formula).replaceAll("");
        Matcher plans = PLANS.matcher(bare);
        if (plans.matches()) {
            double more = 1 + Double.parseDouble(plans.group(3));
            return List.of(
                    product(plans.group(1)).get(0),
                    product(plans.group(2) + plans.group(4)).get(1) * more);
        }
        return product(bare);
    }

    private static List<Double> product(String factors) {
        double least = 1;
        double most = 1;
        // Calls are counted one by one, and their price is that of a million.
        if (factors.contains(" per million")) {
            least = 1 / MILLION;
            most = least;
        }
        for (MatchResult factor : RANGE.matcher(factors).results().toList()) {
            least *= number(factor.group(1));
            most *= number(factor.group(2) == null ? factor.group(1) : factor.group(2));
        }
        return List.of(least, most);
    }

    private static double number(String written) {
        List<Double> parts = new ArrayList<>();
        for (String part : written.replace(",", "").replaceAll(" (%|million)", "").split("/")) {
            parts.add(Double.parseDouble(part));
        }
        double number = parts.size() == 2 ? parts.get(0) / parts.get(1) : parts.get(0);
        if (written.endsWith("million")) {
            return number * MILLION;
        }
        return written.endsWith("%") ? number / 100 : number;
    }
}
