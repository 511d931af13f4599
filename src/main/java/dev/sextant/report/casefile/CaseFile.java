package dev.sextant.report.casefile;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.CitedStatement;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationTree;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.UsedFigure;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordedTurn;
import dev.sextant.record.model.RecordedUnknowns;
import dev.sextant.record.model.RecordedWorkload;
import dev.sextant.record.write.StoredRecord;
import dev.sextant.report.format.Anchor;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One decision as an auditor files it: the content of all renderings, in their order. It is made
 * from the record alone.
 */
final class CaseFile {

    /** What was asked. */
    static final String QUESTION =
            "Where should the platform and each of its workloads run, given these facts and no"
                    + " others?";

    /** How to read the drawings. */
    static final String DRAWINGS =
            "From the given facts on the left to the answer on the right. Some steps and all tests"
                    + " for absent facts are omitted. The conclusions below show everything.";

    /** How to read the trees. */
    static final String CONCLUSIONS =
            "Every conclusion is shown once, with its rule, its conditions and what each of them"
                    + " read. Elsewhere, its number links to it.";

    /** What the rules are. */
    static final String RULES = "All rules that fired, each with the SHA-256 of its text.";

    /** What the statements are. */
    static final String STATEMENTS = "The statements that the rules are based on.";

    /** What is said in place of figures. */
    static final String NO_FIGURES = "No rule used any.";

    /** What redaction leaves. */
    static final String REDACTED =
            "These values are redacted. Whoever has a value and the key can prove the value with"
                    + " the digest.";

    private final StoredRecord kept;
    private final DecisionRecord record;
    private final String prefix;

    private CaseFile(StoredRecord kept, String prefix) {
        this.kept = kept;
        DecisionRecord complete = kept.record().complete();
        this.record = complete.withFacts(CaseFacts.of(complete));
        this.prefix = prefix;
    }

    /** The only case of a page. */
    static CaseFile of(StoredRecord kept) {
        return new CaseFile(kept, "");
    }

    /** One of several cases of a page, by its number: its places have names of their own. */
    static CaseFile of(StoredRecord kept, int number) {
        return new CaseFile(kept, number + "-");
    }

    /**
     * A statement with the rules based on it.
     *
     * @param key its key
     * @param citation what it says
     * @param rules the ids of the rules
     */
    record Source(String key, CitedStatement citation, List<String> rules) {}

    /**
     * The given facts of a workload, of the platform, or of its team.
     *
     * @param about whose they are
     * @param facts the facts
     */
    record Given(String about, List<GivenValue> facts) {}

    /**
     * Conclusions that belong together, each with what it rests on.
     *
     * @param heading what they are about
     * @param nodes the conclusions
     */
    record Grove(String heading, List<ExplanationNode.Derived> nodes) {}

    /**
     * Values of an unknown fact that all do the same.
     *
     * @param fact its path
     * @param values the values
     * @param answer what the answer for the platform would be, in words
     */
    record Turns(String fact, List<String> values, String answer) {}

    /** The name of a place of the page. */
    String anchor(String kind, String text) {
        return Anchor.of(prefix + kind, text);
    }

    /** The same of a numbered thing. */
    String anchor(String kind, int number) {
        return anchor(kind, Integer.toString(number));
    }

    /** The record; its lists are empty where it does without them. */
    DecisionRecord record() {
        return record;
    }

    /** Where it was kept. */
    StoredRecord kept() {
        return kept;
    }

    /** Whether it has an answer. */
    boolean isDecided() {
        return record.status() == DecisionRecord.Status.decided;
    }

    /** The name of the scenario, else where the input stands. */
    String name() {
        return record.scenario() == null
                ? CaseWords.place(record.input().place())
                : record.scenario();
    }

    /** The answer, or the result of the input. */
    String answer() {
        return isDecided()
                ? CaseWords.answer(record.recommendation(), record.workloads())
                : record.status().name();
    }

    /** What holds for all that is shown. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (record.rules().knowledge().equals("article")) {
            notes.add("With the rules of the article alone.");
        }
        if (Boolean.TRUE.equals(record.rules().unsafe())) {
            notes.add("With unsafe rules, which may have done more than conclude facts.");
        }
        return notes;
    }

    /** What is known, by whom it is about. */
    List<Given> given() {
        Map<String, List<GivenValue>> groups = new LinkedHashMap<>();
        for (GivenValue fact : record.facts()) {
            String about = FactPath.of(fact.path()).owner();
            groups.computeIfAbsent(about, any -> new ArrayList<>()).add(fact);
        }
        return groups.entrySet().stream()
                .map(group -> new Given(group.getKey(), group.getValue()))
                .toList();
    }

    /** What is to be minded: notices, conflicts and ways out. */
    List<ConcludedFact> remarks() {
        return record.derived().stream()
                .filter(one -> record.notices().contains(one.number()))
                .toList();
    }

    /** The conclusions by which a style is ruled out for a workload. */
    List<ConcludedFact> ruledOut(String workload, String style) {
        return record.derived().stream()
                .filter(one -> one.isOf(RuledOut.class))
                .filter(one -> workload.equals(one.subject()))
                .filter(one -> style.equals(one.values().get("style")))
                .toList();
    }

    /** The drawings of what led to the answers. */
    List<CaseGraph> graphs() {
        return CaseGraph.of(record);
    }

    /** The trees of conclusions, by what they are about. */
    List<Grove> groves() {
        Map<String, List<ExplanationNode>> groves = new LinkedHashMap<>();
        ExplanationTree tree = new ExplanationTree(record.graph());
        for (ConcludedFact conclusion : record.derived()) {
            if (!tree.hasShown(conclusion.number())) {
                groves.computeIfAbsent(heading(conclusion), any -> new ArrayList<>())
                        .addAll(tree.nodes(List.of(conclusion.number())));
            }
        }
        return groves.entrySet().stream()
                .map(grove -> new Grove(grove.getKey(), trees(grove.getValue())))
                .toList();
    }

    /** The conclusions among some nodes that are shown there and nowhere else. */
    static List<ExplanationNode.Derived> trees(List<ExplanationNode> nodes) {
        return nodes.stream()
                .filter(ExplanationNode.Derived.class::isInstance)
                .map(ExplanationNode.Derived.class::cast)
                .toList();
    }

    private String heading(ConcludedFact root) {
        boolean remark = record.notices().contains(root.number());
        if (!remark && !root.isOf(Placement.class) && !root.isOf(Recommendation.class)) {
            return "Other conclusions";
        }
        return record.workloads().stream()
                .map(RecordedWorkload::workload)
                .filter(name -> name.equals(root.subject()))
                .findFirst()
                .map(name -> "Workload " + name)
                .orElse("Platform");
    }

    /** The statements that the rules stand on, by key. */
    List<Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        for (CitedRule rule : record.cited()) {
            if (rule.citation() != null) {
                sources.computeIfAbsent(
                                rule.source(),
                                key -> new Source(key, rule.citation(), new ArrayList<>()))
                        .rules()
                        .add(rule.rule());
            }
        }
        return List.copyOf(sources.values());
    }

    /** Whether there is a place in the page for the source of a rule or a figure. */
    boolean isCited(String source) {
        return sources().stream().anyMatch(one -> one.key().equals(source));
    }

    /** The figures of providers: limits and prices, that grow old. */
    List<UsedFigure> dated() {
        return record.figures().stream().filter(CaseWords::isOfProvider).toList();
    }

    /** The other figures: weights, margins and what belongs together. */
    List<UsedFigure> others() {
        return record.figures().stream().filter(one -> !CaseWords.isOfProvider(one)).toList();
    }

    /** Whether the answer depends on what is not known, in a sentence; empty where nobody asked. */
    String certainty() {
        RecordedUnknowns unknown = record.unknown();
        if (unknown == null) {
            return "";
        }
        String tried = unknown.depth() == 1 ? "single" : "single and no pair of";
        return unknown.settled()
                ? "Settled: no "
                        + tried
                        + " unknown fact can change the answer or the placement of a workload."
                : "Not settled: unknown facts could change the answer or the placement of a"
                        + " workload.";
    }

    /** What values of unknown facts would turn, those that turn the answer first. */
    List<Turns> turns() {
        Map<String, Turns> answers = new LinkedHashMap<>();
        Map<String, Turns> places = new LinkedHashMap<>();
        if (record.unknown() != null) {
            for (RecordedTurn turn : record.unknown().turns()) {
                boolean same = turn.recommendation() == null;
                String answer =
                        same
                                ? "the same, but a workload moves"
                                : CaseWords.answer(turn.recommendation());
                (same ? places : answers)
                        .computeIfAbsent(
                                answer + " " + turn.fact(),
                                any -> new Turns(turn.fact(), new ArrayList<>(), answer))
                        .values()
                        .add(turn.value());
            }
        }
        return Stream.of(answers, places).flatMap(each -> each.values().stream()).toList();
    }

    /** What binds the record, as terms with their values. */
    Map<String, String> seal() {
        return CaseSeal.of(kept);
    }

    /** What the page does not prove, and what does. */
    String proof() {
        return CaseSeal.proof(kept);
    }
}
