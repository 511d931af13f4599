package dev.sextant.record.query;

import dev.sextant.explain.words.PlacementWords;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.source.EnumWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The filters for what auditors ask most. All of them refuse what neither the records nor the
 * vocabulary know, by {@link UnknownQueryNameException}, and what makes no question, by {@link
 * InvalidQueryException}.
 */
public final class FilterFactory {

    private static final String IS_RULE = " IN (SELECT id FROM rule WHERE rule = ?)";

    private final RecordStore store;

    FilterFactory(RecordStore store) {
        this.store = store;
    }

    /** The result of the input. */
    public Filter status(String word) {
        require("status", word, EnumWords.of(DecisionRecord.Status.class));
        return Filter.ofDecision(SqlFragment.of("d.status = ?", word), null);
    }

    /** The answer for the platform. */
    public Filter answer(String word) {
        require("answer", word, EnumWords.of(Answer.class));
        return Filter.ofDecision(SqlFragment.of("d.recommendation = ?", word), null);
    }

    /** The name of the scenario; * matches any characters, ? matches one. */
    public Filter scenario(String name) {
        if (name.matches(".*[*?].*")) {
            return Filter.ofDecision(
                    SqlFragment.of("d.scenario GLOB ?", name.replace("[", "[[]")), null);
        }
        requireOne("scenario", name, "decision", "scenario");
        return Filter.ofDecision(SqlFragment.of("d.scenario = ?", name), null);
    }

    /** A rule that fired. */
    public Filter fired(String rule) {
        requireRule(rule);
        return Filter.ofDecision(
                SqlFragment.of(
                        "EXISTS (SELECT 1 FROM firing x WHERE x.record = d.record AND x.rule"
                                + IS_RULE
                                + ")",
                        rule),
                SqlFragment.of(
                        "SELECT json_group_array(? || coalesce(' for ' || v.name, '') ORDER BY"
                                + " x.workload) FROM firing x LEFT JOIN workload v ON v.record ="
                                + " x.record AND v.number = x.workload WHERE x.record = d.record"
                                + " AND x.rule"
                                + IS_RULE,
                        rule,
                        rule));
    }

    /** A rule that was decisive for a workload, or justifies the answer for the platform. */
    public Filter decidedBy(String rule) {
        requireRule(rule);
        return Filter.ofWorkload(
                SqlFragment.of(
                        "(w.rule"
                                + IS_RULE
                                + " OR EXISTS (SELECT 1 FROM reason x WHERE x.record = w.record AND"
                                + " x.rule"
                                + IS_RULE
                                + "))",
                        rule,
                        rule),
                null);
    }

    /** Where a workload goes: an option or a style. */
    public Filter placed(String word) {
        List<String> words = new ArrayList<>(PlacementWords.all());
        words.addAll(EnumWords.of(Style.class));
        require("option or style", word, words);
        return Filter.ofWorkload(SqlFragment.of("(w.option = ? OR w.style = ?)", word, word), null);
    }

    /** The name of a workload. */
    public Filter workload(String name) {
        requireOne("workload", name, "workload", "name");
        return Filter.ofWorkload(SqlFragment.of("w.name = ?", name), null);
    }

    /** Why a workload is placed where it is. */
    public Filter basis(String word) {
        require("basis", word, EnumWords.of(Basis.class));
        return Filter.ofWorkload(SqlFragment.of("w.basis = ?", word), null);
    }

    /** The margin of a workload, in points: {@code <3}, {@code >=10} or {@code 0}. */
    public Filter margin(String asked) {
        QueryOperator operator = QueryOperator.at(asked, 0).orElse(QueryOperator.IS);
        String number =
                asked.startsWith(operator.sign())
                        ? asked.substring(operator.sign().length()).strip()
                        : asked.strip();
        if (!number.matches("-?[0-9]{1,9}")) {
            throw new InvalidQueryException(
                    "a margin is a whole number of points, but (" + asked + ") is not",
                    "Maybe write it as in '<3' or '>=10'.");
        }
        return Filter.ofWorkload(
                operator.of("w.margin", "w.margin", Integer.valueOf(number)), null);
    }

    /** A given fact, as in {@code thumbnails.memory>1024}, {@code trigger=event}. */
    public Filter fact(String asked) {
        FactQuestion question = FactQuestion.of(asked);
        if (question.name().owner() != null && !question.name().isOfPlatform()) {
            requireOne("workload", question.name().owner(), "workload", "name");
        }
        return question.filter();
    }

    /**
     * A figure that the decision rests on.
     *
     * @param words of which each is the type, the source, the place or a value of the figure; null
     *     for any figure
     * @param before it was read before this day; null for any
     */
    public Filter restsOn(String words, LocalDate before) {
        KeywordMatcher figures = store.figures(words, before);
        String ids = figures.numbers();
        Filter filter =
                Filter.ofDecision(
                        SqlFragment.of(
                                "EXISTS (SELECT 1 FROM ground x WHERE x.record = d.record AND"
                                        + " x.figure IN (SELECT value FROM json_each(?)))",
                                ids),
                        SqlFragment.of(
                                "SELECT json_group_array(y.type || ': ' || y.says || ', as of ' ||"
                                    + " y.as_of ORDER BY y.id) FROM ground x JOIN figure y ON y.id"
                                    + " = x.figure WHERE x.record = d.record AND x.figure IN"
                                    + " (SELECT value FROM json_each(?))",
                                ids));
        return filter.blindTo(
                "figures",
                SqlFragment.of(
                        "SELECT count(DISTINCT record) FROM ground WHERE figure IN (SELECT value"
                                + " FROM json_each(?))",
                        figures.hidden()));
    }

    /**
     * A notice, a conflict or a remedy.
     *
     * @param words of which each is its kind or a word that it says
     */
    public Filter notice(String words) {
        String ids = store.messages(words).numbers();
        return Filter.ofDecision(
                SqlFragment.of(
                        "EXISTS (SELECT 1 FROM notice x WHERE x.record = d.record AND x.message IN"
                                + " (SELECT value FROM json_each(?)))",
                        ids),
                SqlFragment.of(
                        "SELECT json_group_array(x.because ORDER BY x.number) FROM notice x WHERE"
                                + " x.record = d.record AND x.message IN (SELECT value FROM"
                                + " json_each(?))",
                        ids));
    }

    /** A problem of the input, by its code. */
    public Filter problem(String code) {
        requireOne("problem", code, "problem", "code");
        return Filter.ofDecision(
                SqlFragment.of(
                        "EXISTS (SELECT 1 FROM problem x WHERE x.record = d.record AND x.code = ?)",
                        code),
                SqlFragment.of(
                        "SELECT json_group_array(x.what ORDER BY x.number) FROM problem x WHERE"
                                + " x.record = d.record AND x.code = ?",
                        code));
    }

    private static void require(String noun, String word, List<String> words) {
        if (!words.contains(word)) {
            throw new UnknownQueryNameException("Unknown " + noun + " (" + word + ")", word, words);
        }
    }

    private void requireOne(String noun, String name, String table, String column) {
        if (!store.has(table, column, name)) {
            throw new UnknownQueryNameException(
                    "No " + noun + " (" + name + ") in these records",
                    name,
                    store.distinct(table, column));
        }
    }

    private void requireRule(String rule) {
        int point = rule.indexOf('.');
        boolean isKnown =
                store.has("rule", "rule", rule)
                        || store.has(
                                "known_rule", "path", point < 0 ? rule : rule.substring(0, point));
        if (!isKnown) {
            List<String> known = new ArrayList<>(store.distinct("rule", "rule"));
            known.addAll(store.distinct("known_rule", "path"));
            throw new UnknownQueryNameException(
                    "No rule (" + rule + ") in these records", rule, known);
        }
    }
}
