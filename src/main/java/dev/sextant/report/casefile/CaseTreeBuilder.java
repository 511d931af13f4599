package dev.sextant.report.casefile;

import dev.sextant.record.model.CitedRule;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordedConclusion;
import dev.sextant.record.model.RecordedCondition;
import dev.sextant.record.model.RecordedEvidence;
import dev.sextant.record.model.RecordedFiring;
import dev.sextant.record.model.RecordedWorkload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grows the trees of a record from its conclusions: each stands where it is needed first, in the
 * order of their numbers, which is that in which an explanation tells them.
 */
final class CaseTreeBuilder {

    private static final String PLATFORM = "Platform";
    private static final String REST = "Other conclusions";

    private final DecisionRecord record;
    private final Map<Integer, RecordedConclusion> conclusions = new LinkedHashMap<>();
    private final Map<String, CitedRule> rules = new LinkedHashMap<>();
    private final Set<Integer> told = new HashSet<>();

    private CaseTreeBuilder(DecisionRecord record) {
        this.record = record;
        record.derived().forEach(one -> conclusions.put(one.number(), one));
        record.cited().forEach(rule -> rules.put(rule.rule(), rule));
    }

    /**
     * Trees under one heading.
     *
     * @param heading a workload, the platform, or the rest
     * @param nodes the roots
     */
    record Grove(String heading, List<CaseNode> nodes) {}

    /** All trees of a record that has an answer. */
    static List<Grove> of(DecisionRecord record) {
        return new CaseTreeBuilder(record).groves();
    }

    private List<Grove> groves() {
        Map<String, List<CaseNode>> groves = new LinkedHashMap<>();
        for (RecordedConclusion conclusion : record.derived()) {
            if (!told.contains(conclusion.number())) {
                groves.computeIfAbsent(heading(conclusion), any -> new ArrayList<>())
                        .add(grow(conclusion));
            }
        }
        return groves.entrySet().stream()
                .map(grove -> new Grove(grove.getKey(), List.copyOf(grove.getValue())))
                .toList();
    }

    private String heading(RecordedConclusion root) {
        boolean remark = record.notices().contains(root.number());
        if (!remark && !root.type().equals("Placement") && !root.type().equals("Recommendation")) {
            return REST;
        }
        String about = root.values().getOrDefault("workload", root.values().get("about"));
        return record.workloads().stream()
                .map(RecordedWorkload::workload)
                .filter(name -> name.equals(about))
                .findFirst()
                .map(name -> "Workload " + name)
                .orElse(PLATFORM);
    }

    private CaseNode grow(RecordedConclusion conclusion) {
        told.add(conclusion.number());
        List<CaseNode.Turn> turns = new ArrayList<>();
        for (RecordedFiring firing : conclusion.by()) {
            turns.add(new CaseNode.Turn(firing, rules.get(firing.rule()), below(firing)));
        }
        return new CaseNode(conclusion, turns);
    }

    private List<CaseNode> below(RecordedFiring firing) {
        List<CaseNode> below = new ArrayList<>();
        for (RecordedCondition condition : firing.conditions()) {
            for (RecordedEvidence ground : condition.rests()) {
                if (ground.derived() != null && !told.contains(ground.derived())) {
                    below.add(grow(conclusions.get(ground.derived())));
                }
            }
        }
        return below;
    }
}
