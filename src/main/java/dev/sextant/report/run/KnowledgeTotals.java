package dev.sextant.report.run;

import dev.sextant.authoring.diff.KnowledgeDifference;
import dev.sextant.report.format.CountPhrase;
import java.util.List;

/**
 * Counts of the answers that the article alone has in common with all rules.
 *
 * @param alike scenarios that are answered alike
 * @param changed scenarios of which the platform or a workload is answered otherwise
 * @param workloads the workloads of both
 * @param moved workloads that are placed elsewhere
 * @param rejected inputs that could not be read
 * @param failed scenarios over which a rule or the engine failed
 */
record KnowledgeTotals(int alike, int changed, int workloads, int moved, int rejected, int failed) {

    static KnowledgeTotals of(List<KnowledgeDifference> differences, int rejected, int failed) {
        int alike = (int) differences.stream().filter(KnowledgeDifference::isAlike).count();
        int workloads =
                differences.stream()
                        .mapToInt(one -> one.scenario().facts().workloads().size())
                        .sum();
        int moved = differences.stream().mapToInt(one -> one.moved().size()).sum();
        return new KnowledgeTotals(
                alike, differences.size() - alike, workloads, moved, rejected, failed);
    }

    @Override
    public String toString() {
        return CountPhrase.of(alike + changed, "scenario")
                + ": "
                + alike
                + " alike, "
                + changed
                + " changed; "
                + CountPhrase.of(workloads, "workload")
                + ": "
                + (workloads - moved)
                + " alike, "
                + moved
                + " changed; "
                + rejected
                + " rejected, "
                + failed
                + " failed";
    }
}
