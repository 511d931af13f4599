package dev.sextant.report.run;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.sensitivity.FactDependencyIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The unknown facts of a run, those first that most rules wait for in the most scenarios. */
final class WantedFacts {

    private WantedFacts() {}

    /** The facts, each with the number of scenarios in which it is unknown. */
    static List<Map.Entry<String, Long>> of(RunSummary summary, Rulebook rulebook) {
        FactDependencyIndex dependencies = new FactDependencyIndex(rulebook);
        Comparator<Map.Entry<String, Long>> byRulesThatWait =
                Comparator.comparingLong(
                        count -> count.getValue() * readers(count.getKey(), dependencies));
        return summary.most(SummaryTopic.UNKNOWN_FACTS).stream()
                .sorted(byRulesThatWait.reversed())
                .toList();
    }

    private static int readers(String fact, FactDependencyIndex dependencies) {
        int point = fact.lastIndexOf('.');
        return dependencies
                .readers(new FactPath(fact.substring(0, point), fact.substring(point + 1)))
                .size();
    }
}
