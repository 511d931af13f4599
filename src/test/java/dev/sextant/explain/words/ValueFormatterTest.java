package dev.sextant.explain.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.term.Kind;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Trigger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatterTest {

    @Test
    void writes_an_enum_as_scenario_files_have_it() {
        assertThat(ValueFormatter.of(Kind.HTTP_API)).isEqualTo("http-api");
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGED_KUBERNETES,managed Kubernetes",
        "SELF_RUN_KUBERNETES,self-run Kubernetes",
        "SERVERLESS_CONTAINERS,serverless containers"
    })
    void names_an_enum_in_words_where_it_stands_in_a_sentence(Style style, String words) {
        assertThat(ValueFormatter.inWords(style)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"900.0,900", "0.5,0.5", "1.0E7,10000000", "0.001,0.001", "0,0"})
    void writes_a_number_without_needless_digits(double number, String written) {
        assertThat(ValueFormatter.of(number)).isEqualTo(written);
    }

    @Test
    void writes_what_is_unknown_as_unknown() {
        assertThat(ValueFormatter.of(null)).isEqualTo("unknown");
    }

    @Test
    void writes_a_set_in_the_order_of_its_content() {
        assertThat(ValueFormatter.of(Set.of(Trigger.SCHEDULE, Trigger.HTTP, Trigger.QUEUE)))
                .isEqualTo("[http, queue, schedule]");
    }

    @Test
    void tells_a_set_in_a_sentence_as_people_do() {
        assertThat(ValueFormatter.inSentence(Set.of(Trigger.SCHEDULE, Trigger.HTTP, Trigger.QUEUE)))
                .isEqualTo("HTTP, queue and schedule");
        assertThat(ValueFormatter.inSentence(Set.of(Trigger.HTTP))).isEqualTo("HTTP");
        assertThat(ValueFormatter.inSentence(List.of())).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "7200,2 h",
        "5400,90 min",
        "900,15 min",
        "20,20 s",
        "1.5,1.5 s",
        "0.2,200 ms",
        "900.001,just over 15 min",
        "1.001,just over 1 s",
        "59.999,just under 1 min",
        "604800,168 h"
    })
    void tells_a_duration_in_the_largest_unit_that_leaves_a_whole_number(
            double seconds, String told) {
        assertThat(ValueFormatter.durationInSentence(seconds)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"10240,MiB,10 GiB", "6,MiB,6 MiB", "900,s,15 min", "4,1,4", "3,points,3 points"})
    void tells_an_amount_with_its_unit(double number, String unit, String told) {
        assertThat(ValueFormatter.amount(number, unit)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "1140.25,'$1,140.25'",
        "200,$200",
        "0.2,$0.20",
        "0.009409,$0.009409",
        "0,$0",
    })
    void writes_a_price_with_all_its_digits_and_at_least_its_cents(double dollars, String written) {
        assertThat(ValueFormatter.amount(dollars, "usd")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"29930,'29,930'", "26188.8,'26,188.8'", "0.25,0.25", "0,0"})
    void writes_a_quantity_with_commas_between_thousands(double number, String written) {
        assertThat(ValueFormatter.amount(number, "quantity")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0.111111,1/9",
        "0.010101,1/99",
        "0.142857,1/7",
        "0.001,1/1000",
        "0.5,1/2",
        "1,1",
        "0,0 %",
        "0.3,30 %",
        "0.75,75 %"
    })
    void writes_the_share_of_equal_parts_as_a_fraction(double share, String written) {
        assertThat(ValueFormatter.amount(share, "fraction")).isEqualTo(written);
    }

    @Test
    void writes_a_share_of_a_price_as_a_percentage() {
        assertThat(ValueFormatter.amount(0.27, "%")).isEqualTo("27 %");
    }
}
