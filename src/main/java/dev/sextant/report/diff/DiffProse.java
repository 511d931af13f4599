package dev.sextant.report.diff;

import dev.sextant.authoring.diff.FigureChange;
import dev.sextant.authoring.diff.RuleBaseChanges;
import dev.sextant.authoring.diff.RuleChange;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words how two rule bases differ. */
final class DiffProse {

    private DiffProse() {}

    /** A line for each rule and figure that is not alike. */
    static List<String> changes(RuleBaseChanges changes) {
        List<String> lines = new ArrayList<>();
        changes.rules().forEach(change -> lines.add(of(change)));
        changes.figures().forEach(change -> lines.add(of(change)));
        return lines;
    }

    private static String of(RuleChange change) {
        Rule rule = change.after() == null ? change.before() : change.after();
        return ValueFormatter.inWords(change.kind())
                + ": "
                + change.id()
                + " ("
                + rule.location()
                + "): "
                + rule.sentence();
    }

    private static String of(FigureChange change) {
        return (change.added() ? "added: " : "removed: ")
                + FactFormatter.of((Record) change.figure())
                + ", as of "
                + change.figure().asOf()
                + " ("
                + change.location()
                + ")";
    }

    /** {@code serverless, now hybrid}. */
    static String answers(ScenarioDifference difference) {
        String before = AnswerPhrase.of(difference.before());
        String after = AnswerPhrase.of(difference.after());
        return before.equals(after) ? before + ", as before" : before + ", now " + after;
    }

    /** {@code thumbnails: serverless (functions), now Kubernetes (managed)}. */
    static String moved(ScenarioDifference.Moved moved) {
        return moved.after().workload()
                + ": "
                + AnswerWording.place(moved.before())
                + ", now "
                + AnswerWording.place(moved.after());
    }

    /** The cause of the difference. */
    static String cause(ScenarioDifference difference, RuleBaseChanges changes) {
        return switch (difference.effect()) {
            case ALONE -> "because of " + named(difference.rules(), " or of ");
            case TOGETHER -> "because of " + named(difference.rules(), " together with ");
            case FIGURES -> "because of figures" + figures(difference, changes);
            case NOT_KNOWN -> "cause unknown, because there is no answer without the changed rules";
        };
    }

    /** The changed figures that rules matched, with the rules. */
    private static String figures(ScenarioDifference difference, RuleBaseChanges changes) {
        List<String> matched =
                changes.figures().stream()
                        .flatMap(change -> matched(change, difference).stream())
                        .toList();
        return matched.isEmpty() ? "" : ": " + String.join("; ", matched);
    }

    private static List<String> matched(FigureChange change, ScenarioDifference difference) {
        List<String> rules =
                (change.added() ? difference.after() : difference.before())
                        .derivations().stream()
                                .flatMap(derivation -> derivation.justifications().stream())
                                .filter(one -> one.matched().contains(change.figure()))
                                .map(one -> one.rule().id())
                                .distinct()
                                .sorted()
                                .toList();
        return rules.isEmpty()
                ? List.of()
                : List.of(change.location() + " by [" + String.join("] [", rules) + "]");
    }

    /** Rules with the result of each. */
    static String named(List<RuleChange> rules, String between) {
        return rules.stream()
                .map(rule -> "[" + rule.id() + "] (" + ValueFormatter.inWords(rule.kind()) + ")")
                .collect(Collectors.joining(between));
    }
}
