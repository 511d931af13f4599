package dev.sextant.cli.audit;

import dev.sextant.cli.option.AgeConverter;
import dev.sextant.cli.option.NameConverter;
import dev.sextant.record.query.Filter;
import dev.sextant.record.query.FilterFactory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Criteria for the decisions to list. */
final class AuditOptions {

    @Option(
            names = "--status",
            paramLabel = "decided|rejected|failed",
            description = "Status of the input.")
    private String status;

    @Option(
            names = {"--answer", "--recommendation"},
            paramLabel = "ANSWER",
            description = "Answer for the platform, such as kubernetes or undecided.")
    private String answer;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "Name of the scenario. * matches any characters, ? matches one.")
    private String scenario;

    @Option(
            names = "--fired",
            paramLabel = "RULE",
            description = "Rule that fired. Repeatable: all must have fired.")
    private List<String> fired = new ArrayList<>();

    @Option(
            names = "--decided-by",
            paramLabel = "RULE",
            description =
                    "Rule that decided the placement of a workload or the answer for the platform.")
    private String decidedBy;

    @Option(
            names = "--fact",
            paramLabel = "FACT",
            description =
                    "Known fact or comparison: thumbnails.memory, trigger=event,"
                        + " platform.team.size>4, or 'memory>2 GiB' for any workload. Operators: =,"
                        + " !=, <, <=, > and >=. A list matches if it contains the word, a range if"
                        + " all of it matches. Repeatable: all must hold.")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--workload",
            converter = NameConverter.class,
            paramLabel = "NAME",
            description = "Name of a workload.")
    private String workload;

    @Option(
            names = "--placed",
            paramLabel = "OPTION",
            description = "Option or style that a workload was placed on, such as functions.")
    private String placed;

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            description = "Why a workload was placed where it is, such as limits.")
    private String basis;

    @Option(
            names = "--margin",
            paramLabel = "POINTS",
            description = "Lead of a workload in points: '<3', '>=10' or 0.")
    private String margin;

    @Option(
            names = "--rests-on",
            paramLabel = "FIGURE",
            description =
                    "Figure that the decision depends on, by words from its type, source, location"
                        + " or values: aid/provider-limits, limits.yaml:22, 'Limit aws functions'."
                        + " Repeatable: the decision must depend on all.")
    private List<String> restsOn = new ArrayList<>();

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            converter = AgeConverter.class,
            description =
                    "Minimum age of the figure from --rests-on, or else of any figure, on the date"
                            + " of --as-of: 1y, 6mo or 90d.")
    private Period age;

    @Option(
            names = "--notice",
            paramLabel = "WORDS",
            description =
                    "Notice, conflict or remedy, by its kind or by words in it: price, conflict,"
                            + " 'lack kubernetes-skill'. Repeatable: all must occur.")
    private List<String> notices = new ArrayList<>();

    @Option(
            names = "--problem",
            paramLabel = "CODE",
            description = "Code of a problem in the input, such as contradiction.")
    private String problem;

    /** Whether any of them was given. */
    boolean isAny() {
        return !given().isEmpty() || !restsOn.isEmpty() || age != null;
    }

    /**
     * The filters.
     *
     * @param today the day from which ages are counted
     */
    List<Filter> filters(FilterFactory filters, LocalDate today) {
        List<Filter> asked = new ArrayList<>();
        given().forEach(given -> asked.add(given.apply(filters)));
        LocalDate before = age == null ? null : today.minus(age);
        restsOn.forEach(figure -> asked.add(filters.restsOn(figure, before)));
        if (restsOn.isEmpty() && before != null) {
            asked.add(filters.restsOn(null, before));
        }
        return asked;
    }

    private List<Function<FilterFactory, Filter>> given() {
        List<Function<FilterFactory, Filter>> given = new ArrayList<>();
        add(status, FilterFactory::status, given);
        add(answer, FilterFactory::answer, given);
        add(scenario, FilterFactory::scenario, given);
        add(workload, FilterFactory::workload, given);
        add(placed, FilterFactory::placed, given);
        add(basis, FilterFactory::basis, given);
        add(margin, FilterFactory::margin, given);
        add(decidedBy, FilterFactory::decidedBy, given);
        facts.forEach(fact -> add(fact, FilterFactory::fact, given));
        fired.forEach(rule -> add(rule, FilterFactory::fired, given));
        notices.forEach(notice -> add(notice, FilterFactory::notice, given));
        add(problem, FilterFactory::problem, given);
        return given;
    }

    private static void add(
            String value, Making making, List<Function<FilterFactory, Filter>> given) {
        if (value != null) {
            given.add(filters -> making.of(filters, value));
        }
    }

    /** Makes a filter of what a user wrote. */
    private interface Making {
        Filter of(FilterFactory filters, String value);
    }
}
