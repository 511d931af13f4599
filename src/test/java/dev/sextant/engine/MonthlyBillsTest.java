package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.fact.cost.MonthlyBill;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the bills are what a person computes by hand from the prices of the data file. */
class MonthlyBillsTest {

    private static final BigDecimal MONTH = new BigDecimal("730");
    private static final double HALF_PER_MILLE = 0.0005;

    @TempDir private Path folder;

    @Test
    void functions_cost_their_calls_and_the_memory_of_their_hours() throws IOException {
        MonthlyBill bill = bill(Style.FUNCTIONS, "provider: aws, services: one");

        BigDecimal hours = new BigDecimal("2500");
        BigDecimal calls = new BigDecimal("30").multiply(price("functions, item: million-calls"));
        BigDecimal memory =
                hours.multiply(new BigDecimal("0.5")).multiply(price("functions, item: gib-hour"));
        assertThat(bill.least()).isCloseTo(calls.add(memory).doubleValue(), near(bill.least()));
    }

    @Test
    void a_container_that_stays_up_costs_a_month_at_the_least() throws IOException {
        MonthlyBill bill = bill(Style.SERVERLESS_CONTAINERS, "provider: aws, services: one");

        BigDecimal anHour =
                new BigDecimal("0.25")
                        .multiply(price("serverless-containers, item: vcpu-hour"))
                        .add(
                                new BigDecimal("0.5")
                                        .multiply(price("serverless-containers, item: gib-hour")));
        assertThat(bill.least())
                .isCloseTo(MONTH.multiply(anHour).doubleValue(), near(bill.least()));
        assertThat(bill.most())
                .isCloseTo(
                        MONTH.multiply(new BigDecimal("21")).multiply(anHour).doubleValue(),
                        near(bill.most()));
    }

    @Test
    void a_first_cluster_costs_its_control_plane_and_a_spare_machine_at_the_least()
            throws IOException {
        MonthlyBill bill = bill(Style.MANAGED_KUBERNETES, "provider: aws, services: one");

        BigDecimal machine = price("virtual-machines, item: machine-hour");
        BigDecimal work = new BigDecimal("0.25").multiply(new BigDecimal("0.5")).multiply(machine);
        BigDecimal anHour =
                price("managed-kubernetes, item: control-plane-hour").add(machine).add(work);
        assertThat(bill.least())
                .isCloseTo(MONTH.multiply(anHour).doubleValue(), near(bill.least()));
    }

    private MonthlyBill bill(Style style, String platform) throws IOException {
        Path file = folder.resolve("api.yaml");
        Files.writeString(
                file,
                """
                scenario: An API with a known load
                platform: {%s}
                workloads:
                  - {name: api, kind: http-api, callsPerMonth: 30000000, compute: 300ms, \
                memory: 512 MiB, vcpu: 0.25, peakConcurrency: 20}
                """
                        .formatted(platform));
        Scenario scenario = ScenarioLoader.read(List.of(file)).scenarios().get(0);
        DecisionTrace trace = ShippedRules.compiled().decider().decide(scenario.facts());
        return trace.conclusions(MonthlyBill.class)
                .filter(bill -> bill.style() == style && bill.provider() == Provider.AWS)
                .findFirst()
                .orElseThrow();
    }

    /** The lowest price of an entry for AWS, read from the text of the data file. */
    private static BigDecimal price(String styleAndItem) throws IOException {
        Pattern entry =
                Pattern.compile(
                        "provider: aws, style: "
                                + Pattern.quote(styleAndItem)
                                + ",.* least: ([0-9.]+),");
        Matcher found = entry.matcher(Files.readString(Path.of("rules-drl/prices.yaml")));
        assertThat(found.find()).as(styleAndItem).isTrue();
        return new BigDecimal(found.group(1));
    }

    /** Usage is kept to six digits and each item to the cent. */
    private static Offset<Double> near(double amount) {
        return within(Math.max(0.02, amount * HALF_PER_MILLE));
    }
}
