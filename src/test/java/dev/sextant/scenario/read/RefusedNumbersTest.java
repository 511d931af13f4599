package dev.sextant.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.scenario.ReportedProblems;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.scenario.model.RecordConverter;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedNumbersTest {

    /**
     * What each way of writing no plain number is answered with, whatever the unit that follows.
     */
    private static final Map<String, String> NO_NUMBERS =
            Map.of(
                    "-0", "Maybe write 0.",
                    "-5", "Maybe remove the sign: negative values are not allowed.",
                    "+5", "Maybe remove the sign.",
                    "010", "Maybe write 10: leading zeros are not allowed.",
                    "1_000", "Maybe write 1000, without separators.",
                    ".5", "Maybe write 0.5.",
                    "1:30", "Maybe use a single unit, such as 90s.",
                    ".nan", "Maybe write unknown, or omit the key.",
                    "NaN", "Maybe write unknown, or omit the key.",
                    "Infinity", "Maybe write unknown, or omit the key.");

    static Stream<Arguments> everyNumericFactWithEachOfThem() {
        return Vocabulary.WORKLOAD.keys().stream()
                .filter(key -> key.range() != null)
                .flatMap(
                        key ->
                                NO_NUMBERS.keySet().stream()
                                        .sorted()
                                        .map(text -> Arguments.of(key, text)));
    }

    @Withstands(Fault.INVALID_NUMBER)
    @ParameterizedTest
    @MethodSource("everyNumericFactWithEachOfThem")
    void an_invalid_number_is_refused_with_the_range(FactKey key, String number) {
        boolean letters = number.chars().anyMatch(Character::isLetter);
        String written = number + (letters ? "" : unit(key));

        assertThat(told(key.name(), written))
                .isEqualTo(
                        "error[number]: "
                                + key.name()
                                + " ("
                                + written
                                + ") is not a plain number; allowed: "
                                + key.range()
                                + "\n  "
                                + NO_NUMBERS.get(number));
    }

    @Test
    void every_number_has_a_unit_or_is_a_count_or_a_share() {
        List<String> numeric =
                Vocabulary.WORKLOAD.keys().stream()
                        .filter(key -> key.range() != null)
                        .map(key -> key.name() + " " + key.range())
                        .toList();

        assertThat(numeric)
                .containsExactly(
                        "compute above 0 s, to 9007199254740 s",
                        "elapsed above 0 s, to 9007199254740 s",
                        "secondsToPeak above 0 s, to 9007199254740 s",
                        "callsPerMonth 0 to 9007199254740992",
                        "busyShare 0 to 1",
                        "peakConcurrency 0 to 9007199254740992",
                        "latencyBudget above 0 s, to 9007199254740 s",
                        "syncHops 0 to 9007199254740992",
                        "memory above 0 MiB, to 9007199254740992 MiB",
                        "vcpu above 0, to 9007199254740992",
                        "payload 0 MiB to 9007199254740992 MiB",
                        "egressPerMonth 0 MiB to 9007199254740992 MiB",
                        "startup above 0 s, to 9007199254740 s");
    }

    @Withstands(Fault.NUMBER_OUT_OF_RANGE)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "callsPerMonth|1.9|number|is not a whole number|Maybe round it.",
                "callsPerMonth|1.0|number|is not a whole number|Maybe round it.",
                "callsPerMonth|1e6|number|is not a plain number|Maybe write it out: 1000000.",
                "callsPerMonth|1e999|number|is not a plain number|Maybe write unknown, or omit the"
                        + " key.",
                "callsPerMonth|9007199254740993|range|is out of range|Maybe write unknown, or omit"
                        + " the key.",
                "callsPerMonth|\"5\"|number|is text|Maybe remove the quotes.",
                "callsPerMonth|1,000|number|is not a plain number|Maybe write 1000, without"
                        + " separators.",
                "vcpu|0|range|is out of range|Maybe write unknown, or omit the key.",
                "busyShare|1.01|range|is out of range|Maybe write unknown, or omit the key.",
                "busyShare|50%|number|is not a plain number|Maybe write 0.50 if you mean a share.",
                "busyShare|0,5|number|is not a plain number|Maybe write 0.5, with a decimal point.",
                "busyShare|2026-11-05|number|is not a plain number|Maybe a spreadsheet turned it"
                        + " into a date: set the format of the column to Text.",
                "memory|1,25 GiB|number|is not a plain number|Maybe write 1.25, with a decimal"
                        + " point.",
                "elapsed|0s|range|is out of range|Maybe write unknown, or omit the key.",
                "elapsed|90|unit|has no unit; units are ms, s, m, h, d|Maybe"
                        + " write 90s for seconds, or 90m for minutes.",
                "elapsed|15 min|unit|has an unknown unit (min); units are ms, s, m, h, d|Maybe"
                        + " write 15m.",
                "elapsed|2 Hours|unit|has an unknown unit (Hours); units are ms, s, m, h, d|Maybe"
                        + " write 2h.",
                "elapsed|3 months|unit|has an unknown unit (months); units are ms, s, m, h, d|Maybe"
                        + " convert it to one of these units.",
                "elapsed|1h30m|unit|has an unknown unit (h30m); units are ms, s, m, h, d|Maybe"
                        + " write 90m.",
                "elapsed|1e999s|unit|has an unknown unit (e999s); units are ms, s, m, h, d|Maybe"
                        + " write it as one number with one unit.",
                "elapsed|0.0005s|number|is more precise than a millisecond|Maybe round it to whole"
                        + " milliseconds.",
                "elapsed|<1m|bound|is a range|Maybe write a single approximate number.",
                "elapsed|104249991375d|range|is out of range|Maybe write unknown, or omit the key.",
                "compute|<=1m|bound|is not a range; write ranges as <1m, >15m or 2m..30m|Maybe"
                        + " write <1m.",
                "compute|30m..2m|bound|ends before it starts|Maybe write 2m..30m.",
                "compute|2m-30m|unit|has an unknown unit (m-30m); units are ms, s, m, h, d|Maybe"
                        + " write 2m..30m.",
                "compute|<1ms|range|is out of range|Maybe write unknown, or omit the key.",
                "compute|..5m|number|is not a plain number|Maybe write unknown, or omit the key.",
                "memory|0 MiB|range|is out of range|Maybe write unknown, or omit the key.",
                "memory|512|unit|has no unit; units are KiB, MiB, GiB, TiB, KB, MB, GB, TB|Maybe"
                        + " write 512 MiB.",
                "memory|512Mi|unit|has an unknown unit (Mi); units are KiB, MiB, GiB, TiB, KB, MB,"
                        + " GB, TB|Maybe write 512 MiB.",
                "memory|2 gb|unit|has an unknown unit (gb); units are KiB, MiB, GiB, TiB, KB, MB,"
                        + " GB, TB|Maybe write 2 GB.",
                "memory|5 bytes|unit|has an unknown unit (bytes); units are KiB, MiB, GiB, TiB, KB,"
                        + " MB, GB, TB|Maybe convert it to one of these units."
            })
    void a_number_out_of_range_or_in_another_unit_is_refused_with_the_range(
            String key, String written, String code, String what, String maybe) {
        String shown = written.replace("\"", "");

        assertThat(told(key, written))
                .isEqualTo(
                        "error["
                                + code
                                + "]: "
                                + key
                                + " ("
                                + shown
                                + ") "
                                + what
                                + "; allowed: "
                                + Vocabulary.WORKLOAD.key(key).orElseThrow().range()
                                + "\n  "
                                + maybe);
    }

    @Withstands(Fault.ENDLESS_DIGITS)
    @Test
    void endless_digits_are_refused_at_once() {
        String digits = "9".repeat(1_000_000);

        assertThat(told("callsPerMonth", digits))
                .isEqualTo(
                        "error[number]: callsPerMonth ("
                                + "9".repeat(60)
                                + "…) is not a plain number; allowed: 0 to 9007199254740992\n"
                                + "  Maybe write unknown, or omit the key.");
    }

    @ParameterizedTest
    @CsvSource({
        "elapsed, 250ms, 0.25",
        "elapsed, 20 s, 20",
        "elapsed, 1.5h, 5400",
        "elapsed, 2d, 172800",
        "elapsed, 9007199254740s, 9007199254740",
        "memory, 256KiB, 0.25",
        "memory, 1 TiB, 1048576",
        "memory, 1 MB, 0.95367431640625",
        "payload, 0 KB, 0",
        "vcpu, 0.25, 0.25",
        "busyShare, 1, 1"
    })
    void amounts_are_kept_in_one_unit(String key, String written, double kept) {
        FactKey known = Vocabulary.WORKLOAD.key(key).orElseThrow();

        assertThat(components(key, written)).containsEntry(known.components().get(0), kept);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "20s, 20, 20",
                "<1m, -, 59.999",
                "> 15m, 900.001, -",
                "2m .. 30m, 120, 1800",
                "2m..120s, 120, 120"
            })
    void a_bound_sets_one_end_or_both(String written, Double least, Double most) {
        assertThat(components("compute", '"' + written + '"'))
                .containsEntry("computeAtLeastSeconds", least)
                .containsEntry("computeAtMostSeconds", most);
    }

    private static String unit(FactKey key) {
        return switch (key.form()) {
            case DURATION, BOUND -> "s";
            case SIZE -> " MiB";
            default -> "";
        };
    }

    private static String told(String key, String written) {
        String all = ReportedProblems.of(text(key, written));
        assertThat(all).startsWith("f.yaml:4:" + (key.length() + 7) + ": ");
        return all.substring(all.indexOf("error"));
    }

    private static Map<String, Object> components(String key, String written) {
        InputSet intake =
                ScenarioLoader.read("f.yaml", text(key, written).getBytes(StandardCharsets.UTF_8));
        return RecordConverter.components(intake.scenarios().get(0).facts().workloads().get(0));
    }

    private static String text(String key, String written) {
        return String.join(
                "\n",
                Arrays.asList(
                        "scenario: s", "workloads:", "  - name: a", "    " + key + ": " + written));
    }
}
