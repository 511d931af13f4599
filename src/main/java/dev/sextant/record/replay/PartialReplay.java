package dev.sextant.record.replay;

import dev.sextant.decision.CitedRule;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Digest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what can be said of a record whose facts are not all there any more. */
final class PartialReplay {

    private PartialReplay() {}

    /** Whether facts are missing without which the rules may decide otherwise. */
    static boolean isAllThatIsLeft(DecisionRecord recorded) {
        return taken(recorded) > 0;
    }

    private static long taken(DecisionRecord recorded) {
        return recorded.facts() == null
                ? 0
                : recorded.facts().stream().filter(fact -> fact.value() == null).count();
    }

    /**
     * Returns how far the decision could be compared, and the result.
     *
     * @param again what was decided without the facts that are missing
     */
    static String summary(DecisionRecord recorded, DecisionRecord again, Rulebook rulebook) {
        long taken = taken(recorded);
        StringBuilder summary = new StringBuilder("not completely: ");
        summary.append(taken).append(taken == 1 ? " fact is" : " facts are").append(" redacted");
        if (recorded.derived() != null) {
            Set<Firing> known = new HashSet<>(firings(again));
            List<Firing> firings = firings(recorded);
            long same = firings.stream().filter(known::contains).count();
            summary.append("; without them ")
                    .append(same)
                    .append(" of ")
                    .append(firings.size())
                    .append(" firings are the same");
            List<String> others = otherTexts(recorded, rulebook);
            if (!others.isEmpty()) {
                summary.append("; rules with a different text: ").append(String.join(", ", others));
            }
        }
        return summary.append("; to compare everything, run the input again with the same key")
                .toString();
    }

    /** A firing without the numbers of its evidence. */
    private record Firing(String rule, String because, String type, Map<String, String> values) {}

    private static List<Firing> firings(DecisionRecord record) {
        return record.derived() == null
                ? List.of()
                : record.derived().stream()
                        .flatMap(
                                each ->
                                        each.by().stream()
                                                .map(
                                                        firing ->
                                                                new Firing(
                                                                        firing.rule(),
                                                                        firing.because(),
                                                                        each.type(),
                                                                        each.values())))
                        .toList();
    }

    private static List<String> otherTexts(DecisionRecord recorded, Rulebook rulebook) {
        return recorded.cited().stream()
                .filter(
                        cited ->
                                rulebook.rule(cited.rule())
                                        .filter(
                                                rule ->
                                                        Digest.sha256(rule.text())
                                                                .equals(cited.sha256()))
                                        .isEmpty())
                .map(CitedRule::rule)
                .toList();
    }
}
