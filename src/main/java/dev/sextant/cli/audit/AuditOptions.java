package dev.sextant.cli.audit;

import dev.sextant.cli.option.AgeConverter;
import dev.sextant.record.query.Filter;
import dev.sextant.record.query.FilterFactory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which decisions are asked for. */
final class AuditOptions {

    @Option(
            names = "--status",
            paramLabel = "decided|rejected|failed",
            description = "What became of the input.")
    private String status;

    @Option(
            names = {"--answer", "--recommendation"},
            paramLabel = "ANSWER",
            description = "The answer for the platform, such as kubernetes or undecided.")
    private String answer;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "The scenario; * stands for any letters, ? for one.")
    private String scenario;

    @Option(
            names = "--fired",
            paramLabel = "RULE",
            description = "A rule that fired. Given again: all of them fired.")
    private List<String> fired = new ArrayList<>();

    @Option(
            names = "--decided-by",
            paramLabel = "RULE",
            description =
                    "The rule that turned the scale for a workload, or that justifies the answer"
                            + " for the platform.")
    private String decidedBy;

    @Option(
            names = "--fact",
            paramLabel = "FACT",
            description =
                    "A fact that is known, or how it compares: thumbnails.memory, 'memory>2 GiB' of"
                        + " any workload, trigger=event, platform.provider!=aws. With =, !=, <, <=,"
                        + " > and >=; a list has the word as one of its words, and of a range all"
                        + " must compare so. Given again: all hold.")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--workload", paramLabel = "NAME", description = "A workload of this name.")
    private String workload;

    @Option(
            names = "--placed",
            paramLabel = "OPTION",
            description = "A workload goes to this option or style, such as functions.")
    private String placed;

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            description = "How a workload came to its place, such as limits.")
    private String basis;

    @Option(
            names = "--margin",
            paramLabel = "POINTS",
            description = "A workload leads by so many points: '<3', '>=10' or 0.")
    private String margin;

    @Option(
            names = "--rests-on",
            paramLabel = "FIGURE",
            description =
                    "A figure that the decision rests on, by words that are its type, source,"
                            + " place or values: aid/provider-limits, limits.yaml:22, 'Limit aws"
                            + " functions'. Given again: on all of them.")
    private List<String> restsOn = new ArrayList<>();

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            converter = AgeConverter.class,
            description =
                    "That figure, else any, is older than this on the day of --as-of: 1y, 6mo or"
                            + " 90d.")
    private Period age;

    @Option(
            names = "--notice",
            paramLabel = "WORDS",
            description =
                    "A notice, a conflict or a way out, by its kind or words that it says: price,"
                            + " conflict, 'lack kubernetes-skill'. Given again: all of them.")
    private List<String> notices = new ArrayList<>();

    @Option(
            names = "--problem",
            paramLabel = "CODE",
            description = "A problem of the input, such as contradiction.")
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
