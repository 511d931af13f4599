package dev.sextant.record.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.explain.words.PlacementWords;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.EnumWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every filter, against what somebody finds who walks through the records. */
class FilterFactoryTest {

    /** Every comparison, as a number compares with another. */
    private static final Map<String, BiPredicate<Double, Double>> COMPARISONS =
            Map.of(
                    "<", (left, right) -> left < right,
                    "<=", (left, right) -> left <= right,
                    ">", (left, right) -> left > right,
                    ">=", (left, right) -> left >= right,
                    "=", Double::equals,
                    "!=", (left, right) -> !left.equals(right));

    @TempDir private static Path folder;

    private static final List<JsonNode> RECORDS = new ArrayList<>();
    private static RecordStore store;
    private static FilterFactory filters;

    @BeforeAll
    static void load_the_records() throws IOException {
        Path file = RecordedStories.write(folder.resolve("records.jsonl"));
        for (String line : Files.readAllLines(file)) {
            RECORDS.add(new JsonMapper().readTree(line).get("record"));
        }
        store = RecordedStories.load(file, new RecordStoreCache(null));
        filters = store.filters();
    }

    @AfterAll
    static void close_the_store() throws IOException {
        store.close();
    }

    @Test
    void without_a_filter_every_record_is_found_in_its_order() {
        check(record -> true);

        assertThat(RECORDS).hasSizeGreaterThan(50);
        assertThat(store.records()).isEqualTo(RECORDS.size());
        assertThat(store.problems()).isEmpty();
    }

    @Test
    void finds_inputs_by_status_and_answer() {
        for (String status : List.of("decided", "rejected", "failed")) {
            check(record -> text(record, "status").equals(status), filters.status(status));
        }
        for (String answer : EnumWords.of(Answer.class)) {
            check(record -> text(record, "recommendation").equals(answer), filters.answer(answer));
        }
    }

    @Test
    void finds_scenarios_by_name_and_by_pattern() {
        for (JsonNode one : RECORDS) {
            String name = text(one, "scenario");
            if (!name.isEmpty()) {
                check(record -> text(record, "scenario").equals(name), filters.scenario(name));
            }
        }
        check(record -> text(record, "scenario").contains("shop"), filters.scenario("*shop*"));
        check(record -> text(record, "scenario").matches(".ity.*"), filters.scenario("?ity*"));
    }

    @Test
    void finds_every_rule_that_fired() {
        Set<String> rules = new TreeSet<>();
        RECORDS.forEach(record -> fired(record).forEach(rules::add));

        for (String rule : rules) {
            check(record -> fired(record).anyMatch(rule::equals), filters.fired(rule));
        }
        check(record -> false, filters.fired("kubernetes/never-fires"));
        check(record -> false, filters.fired("kubernetes/never-fires.by-kind"));
        assertThat(rules).hasSizeGreaterThan(100);
    }

    @Test
    void finds_every_rule_that_decided() {
        Set<String> rules = new TreeSet<>();
        RECORDS.forEach(record -> deciding(record).forEach(rules::add));

        for (String rule : rules) {
            check(record -> deciding(record).anyMatch(rule::equals), filters.decidedBy(rule));
        }
        assertThat(rules).hasSizeGreaterThan(20);
    }

    @Test
    void finds_where_workloads_go_and_how_they_came_there() {
        for (String option : PlacementWords.all()) {
            checkWorkload(one -> text(one, "option").equals(option), filters.placed(option));
        }
        for (String style : EnumWords.of(Style.class)) {
            checkWorkload(one -> text(one, "style").equals(style), filters.placed(style));
        }
        for (String basis : EnumWords.of(Basis.class)) {
            checkWorkload(one -> text(one, "basis").equals(basis), filters.basis(basis));
        }
    }

    @Test
    void finds_margins_however_they_compare() {
        for (int points = -5; points < 20; points++) {
            double asked = points;
            COMPARISONS.forEach(
                    (sign, holds) ->
                            checkWorkload(
                                    one ->
                                            one.has("margin")
                                                    && holds.test(
                                                            one.get("margin").asDouble(), asked),
                                    filters.margin(sign + (int) asked)));
        }
        checkWorkload(
                one -> one.has("margin") && one.get("margin").asInt() == 6, filters.margin("6"));
    }

    @Test
    void conditions_on_workloads_hold_for_one_and_the_same() {
        for (String style : EnumWords.of(Style.class)) {
            checkWorkload(
                    one ->
                            text(one, "style").equals(style)
                                    && one.has("margin")
                                    && one.get("margin").asInt() < 6,
                    filters.placed(style),
                    filters.margin("<6"));
        }
        check(
                record ->
                        names(record)
                                .anyMatch(
                                        name ->
                                                fact(record, name + ".trigger", "=", "event")
                                                        && fact(
                                                                record,
                                                                name + ".compute",
                                                                "<",
                                                                "60")),
                filters.fact("trigger=event"),
                filters.fact("compute<1m"));
    }

    @Test
    void finds_every_fact_however_it_compares() {
        Set<String> facts = new TreeSet<>();
        Set<String> values = new TreeSet<>();
        for (JsonNode record : RECORDS) {
            for (JsonNode fact : record.path("facts")) {
                String path = text(fact, "path");
                String key = path.substring(path.lastIndexOf('.') + 1);
                if (!key.equals("name")) {
                    facts.add(path.startsWith("platform.") ? path : key);
                    words(fact.get("value")).forEach(word -> values.add(key + " " + word));
                }
            }
        }
        // A word that nobody gave may be a part of one that somebody did.
        Stream.of(Vocabulary.PLATFORM, Vocabulary.TEAM, Vocabulary.WORKLOAD)
                .flatMap(vocabulary -> vocabulary.keys().stream())
                .forEach(key -> key.words().forEach(word -> values.add(key.name() + " " + word)));
        for (String fact : facts) {
            check(
                    record -> owned(record, fact).anyMatch(path -> has(record, path)),
                    filters.fact(fact));
            String key = fact.substring(fact.lastIndexOf('.') + 1);
            values.stream()
                    .filter(value -> value.startsWith(key + " "))
                    .forEach(value -> checkFact(fact, value.substring(key.length() + 1)));
        }
        assertThat(values).hasSizeGreaterThan(200);
    }

    private static void checkFact(String fact, String value) {
        boolean isNumber = value.matches("[0-9.]+");
        for (String sign : isNumber ? COMPARISONS.keySet() : Set.of("=", "!=")) {
            check(
                    record -> owned(record, fact).anyMatch(path -> fact(record, path, sign, value)),
                    filters.fact(fact + sign + value));
        }
    }

    @Test
    void finds_facts_of_one_workload_by_its_name() {
        JsonNode shop =
                RECORDS.stream()
                        .filter(record -> text(record, "scenario").equals("Photo shop"))
                        .findFirst()
                        .orElseThrow();

        for (String name : names(shop).toList()) {
            check(
                    record -> fact(record, name + ".trigger", "=", "event"),
                    filters.fact(name + ".trigger = event"));
        }
    }

    @Test
    void finds_figures_by_type_source_place_and_age() {
        Set<String> words = new TreeSet<>();
        Set<String> days = new TreeSet<>();
        for (JsonNode record : RECORDS) {
            for (JsonNode figure : record.path("figures")) {
                words.add(text(figure, "type"));
                words.add(text(figure, "source"));
                words.add(place(figure));
                days.add(text(figure, "asOf"));
            }
        }
        for (String word : words) {
            check(
                    record -> figures(record, word).findAny().isPresent(),
                    filters.restsOn(word, null));
        }
        for (String day : days) {
            LocalDate before = LocalDate.parse(day);
            check(
                    record ->
                            figures(record, "Limit")
                                    .anyMatch(
                                            one ->
                                                    LocalDate.parse(text(one, "asOf"))
                                                            .isBefore(before)),
                    filters.restsOn("Limit", before));
        }
        assertThat(words).hasSizeGreaterThan(100);
        assertThat(days).hasSizeGreaterThan(3);
    }

    @Test
    void a_figure_must_be_about_all_the_words() {
        check(
                record ->
                        figures(record, "Limit")
                                .anyMatch(
                                        one ->
                                                one.at("/values/provider")
                                                                .asString("")
                                                                .equals("aws")
                                                        && one.at("/values/quantity")
                                                                .asString("")
                                                                .equals("memory")),
                filters.restsOn("limit aws memory", null));
    }

    @Test
    void finds_notices_by_kind_and_by_what_they_say() {
        for (String kind : List.of("price", "risk", "hint", "gives-up", "limit", "set-aside")) {
            check(
                    record ->
                            told(record)
                                    .anyMatch(
                                            one ->
                                                    one.at("/values/kind")
                                                            .asString("")
                                                            .equals(kind)),
                    filters.notice(kind));
        }
        check(
                record -> told(record).anyMatch(one -> text(one, "type").equals("Conflict")),
                filters.notice("conflict"));
        check(
                record ->
                        told(record)
                                .anyMatch(
                                        one ->
                                                one.at("/values/lack")
                                                        .asString("")
                                                        .equals("kubernetes-skill")),
                filters.notice("kubernetes-skill"));
    }

    @Test
    void finds_problems_by_their_code() {
        Set<String> codes = new TreeSet<>();
        RECORDS.forEach(
                record -> record.path("problems").forEach(one -> codes.add(text(one, "code"))));

        for (String code : codes) {
            check(
                    record ->
                            record.path("problems")
                                    .valueStream()
                                    .anyMatch(one -> text(one, "code").equals(code)),
                    filters.problem(code));
        }
        assertThat(codes).isNotEmpty();
    }

    @Test
    void describes_the_match_of_a_filter() {
        List<String> told = new ArrayList<>();
        store.ask(
                new DecisionQuery(
                        List.of(
                                filters.scenario("Photo shop"),
                                filters.fact("trigger=event"),
                                filters.restsOn("Margin enough", null),
                                filters.fired("verdict/compare-lead"))),
                found -> told.addAll(found.found()));

        assertThat(told)
                .startsWith("thumbnails.trigger [event]")
                .contains(
                        "Margin: name enough, points 2, as of 2026-11-23",
                        "verdict/compare-lead for thumbnails");
    }

    @Test
    void refuses_unknown_names() {
        assertThatThrownBy(() -> filters.fired("kubernetes/never-fired"))
                .isInstanceOf(UnknownQueryNameException.class)
                .hasMessage("No rule (kubernetes/never-fired) in these records");
        assertThatThrownBy(() -> filters.restsOn("Limit awz", null))
                .isInstanceOf(UnknownQueryNameException.class)
                .hasMessage("No figure (awz) in these records")
                .extracting(
                        refused -> ((UnknownQueryNameException) refused).known(),
                        InstanceOfAssertFactories.list(String.class))
                .contains("Limit")
                .allMatch(known -> Character.isLetter(known.charAt(0)));
        assertThatThrownBy(() -> filters.fact("memory>much"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageStartingWith("memory (much) ");
    }

    private static void checkWorkload(Predicate<JsonNode> holds, Filter... asked) {
        check(record -> record.path("workloads").valueStream().anyMatch(holds), asked);
    }

    private static void check(Predicate<JsonNode> holds, Filter... asked) {
        List<Integer> found = new ArrayList<>();
        store.ask(new DecisionQuery(Arrays.asList(asked)), one -> found.add(one.line()));
        List<Integer> wanted = new ArrayList<>();
        for (int index = 0; index < RECORDS.size(); index++) {
            if (holds.test(RECORDS.get(index))) {
                wanted.add(index + 1);
            }
        }
        assertThat(found).as(Arrays.toString(asked)).isEqualTo(wanted);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Stream<String> fired(JsonNode record) {
        return record.path("derived")
                .valueStream()
                .flatMap(one -> one.path("by").valueStream())
                .map(one -> text(one, "rule"));
    }

    private static Stream<String> deciding(JsonNode record) {
        return Stream.concat(
                record.path("because").valueStream().map(one -> text(one, "rule")),
                record.path("workloads")
                        .valueStream()
                        .map(one -> one.at("/decisive/rule").asString("")));
    }

    private static Stream<JsonNode> figures(JsonNode record, String word) {
        return record.path("figures")
                .valueStream()
                .filter(
                        one ->
                                List.of(text(one, "type"), text(one, "source"), place(one))
                                        .contains(word));
    }

    private static String place(JsonNode figure) {
        return figure.at("/place/file").asString("") + ":" + figure.at("/place/line").asInt(0);
    }

    /** Notices, conflicts and ways out. */
    private static Stream<JsonNode> told(JsonNode record) {
        return record.path("derived")
                .valueStream()
                .filter(
                        one ->
                                record.path("notices")
                                        .valueStream()
                                        .anyMatch(number -> number.equals(one.get("number"))));
    }

    /** The names of the workloads that have facts. */
    private static Stream<String> names(JsonNode record) {
        return record.path("facts")
                .valueStream()
                .map(fact -> text(fact, "path"))
                .filter(path -> path.endsWith(".name") && !path.startsWith("platform."))
                .map(path -> path.substring(0, path.length() - ".name".length()));
    }

    /** The paths that a name without an owner stands for. */
    private static Stream<String> owned(JsonNode record, String fact) {
        return fact.contains(".") ? Stream.of(fact) : names(record).map(name -> name + "." + fact);
    }

    private static boolean has(JsonNode record, String path) {
        return fact(record, path).findAny().isPresent();
    }

    private static Stream<JsonNode> fact(JsonNode record, String path) {
        return record.path("facts")
                .valueStream()
                .filter(fact -> text(fact, "path").equals(path))
                .map(fact -> fact.get("value"));
    }

    /** Whether all that a fact can be compares so. */
    private static boolean fact(JsonNode record, String path, String sign, String asked) {
        return fact(record, path)
                .anyMatch(
                        value -> {
                            if (value.isNumber() || value.isObject()) {
                                return compares(value, sign, Double.parseDouble(asked));
                            }
                            return words(value).anyMatch(asked::equals) == sign.equals("=");
                        });
    }

    private static boolean compares(JsonNode value, String sign, double asked) {
        double least =
                value.isNumber()
                        ? value.asDouble()
                        : value.path("atLeast").asDouble(Double.NEGATIVE_INFINITY);
        double most =
                value.isNumber()
                        ? value.asDouble()
                        : value.path("atMost").asDouble(Double.POSITIVE_INFINITY);
        return switch (sign) {
            case "!=" -> asked < least || asked > most;
            default ->
                    COMPARISONS.get(sign).test(least, asked)
                            && COMPARISONS.get(sign).test(most, asked);
        };
    }

    /** The words of a value, or the numbers that it is between. */
    private static Stream<String> words(JsonNode value) {
        return value.isContainer()
                ? value.valueStream().map(JsonNode::asString)
                : Stream.of(value.asString());
    }
}
