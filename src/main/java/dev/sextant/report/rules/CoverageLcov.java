package dev.sextant.report.rules;

import dev.sextant.authoring.coverage.Coverage;
import dev.sextant.authoring.coverage.Coverage.CoveredCondition;
import dev.sextant.authoring.coverage.Coverage.CoveredRule;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Renders the coverage of a rule base as an LCOV trace file, as {@code geninfo(1)} describes it: a
 * rule represents a function, a condition a branch that is taken (it held) or not, and lines are
 * those of the DRL on which a rule begins or a condition is.
 */
public final class CoverageLcov {

    private final List<String> lines = new ArrayList<>();

    private CoverageLcov() {}

    /** A section for each DRL file, by name. */
    public static List<String> lines(Coverage coverage) {
        CoverageLcov lcov = new CoverageLcov();
        Map<String, List<CoveredRule>> files =
                coverage.rules().stream()
                        .collect(
                                Collectors.groupingBy(
                                        rule -> rule.rule().location().file(),
                                        TreeMap::new,
                                        Collectors.toList()));
        files.forEach(lcov::file);
        return lcov.lines;
    }

    private void file(String file, List<CoveredRule> rules) {
        lines.add("TN:");
        lines.add("SF:" + TextSanitizer.line(file));
        functions(rules);
        branches(rules.stream().flatMap(rule -> rule.conditions().stream()).toList());
        hits(rules);
        lines.add("end_of_record");
    }

    private void functions(List<CoveredRule> rules) {
        for (CoveredRule rule : rules) {
            lines.add("FN:" + rule.rule().location().line() + "," + rule.rule().id());
        }
        for (CoveredRule rule : rules) {
            lines.add("FNDA:" + rule.fired() + "," + rule.rule().id());
        }
        total("FN", rules.size(), rules.stream().filter(rule -> rule.fired() > 0).count());
    }

    private void branches(List<CoveredCondition> conditions) {
        for (int block = 0; block < conditions.size(); block++) {
            CoveredCondition condition = conditions.get(block);
            boolean asked = condition.outcomes() > 0;
            branch(condition, block, 0, asked, condition.held());
            branch(condition, block, 1, asked, condition.failed());
        }
        int seen = conditions.stream().mapToInt(CoveredCondition::outcomes).sum();
        total("BR", 2 * conditions.size(), seen);
    }

    /** Where the condition was asked at all, a branch that was not taken has the number 0. */
    private void branch(
            CoveredCondition condition, int block, int branch, boolean asked, String scenario) {
        String taken = scenario == null ? "0" : "1";
        int line = condition.location().line();
        lines.add("BRDA:" + line + "," + block + "," + branch + "," + (asked ? taken : "-"));
    }

    private void hits(List<CoveredRule> rules) {
        SortedMap<Integer, Integer> hits = new TreeMap<>();
        for (CoveredRule rule : rules) {
            hits.merge(rule.rule().location().line(), rule.fired(), Integer::sum);
            rule.conditions()
                    .forEach(
                            one -> hits.merge(one.location().line(), one.outcomes(), Integer::sum));
        }
        hits.forEach((line, count) -> lines.add("DA:" + line + "," + count));
        total("L", hits.size(), hits.values().stream().filter(count -> count > 0).count());
    }

    private void total(String kind, int found, long hit) {
        lines.add(kind + "F:" + found);
        lines.add(kind + "H:" + hit);
    }
}
