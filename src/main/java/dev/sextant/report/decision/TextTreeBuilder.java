package dev.sextant.report.decision;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationNode.ConditionNode;
import dev.sextant.decision.ExplanationNode.FiringNode;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleFiring;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextTree;
import dev.sextant.report.words.AnswerWording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns nodes of an explanation into trees of text. */
public final class TextTreeBuilder {

    private final boolean full;
    private final Map<Integer, String> sentences = new HashMap<>();
    private final Set<String> rules = new HashSet<>();

    /**
     * @param full whether conditions are shown as they are written, with the rule, its source and
     *     its rationale at its first firing
     */
    public TextTreeBuilder(boolean full) {
        this.full = full;
    }

    /** Returns the tree of text of a node. */
    public TextTree of(ExplanationNode node) {
        if (node instanceof ExplanationNode.Derived derived) {
            return full ? inFull(derived) : inShort(derived);
        }
        return TextTree.leaf(leaf(node));
    }

    private String leaf(ExplanationNode node) {
        if (node instanceof ExplanationNode.Mention mention) {
            int number = mention.conclusion().number();
            String shown = sentences.getOrDefault(number, phrase(mention.conclusion()));
            return "see #" + number + ": " + shown;
        }
        if (node instanceof ExplanationNode.Input input) {
            return given(input.given());
        }
        if (node instanceof ExplanationNode.FromData data) {
            UsedFigure figure = data.figure();
            return FactFormatter.phrase(figure.type(), figure.values())
                    + "; as of "
                    + figure.asOf()
                    + ", "
                    + figure.source()
                    + at(figure.place());
        }
        return ((ExplanationNode.Absent) node).text();
    }

    /** Returns the line of a given fact. */
    static String given(GivenValue fact) {
        return fact.path() + ": " + fact.text() + at(fact.place());
    }

    private static String at(Object place) {
        return place == null ? "" : "  (" + place + ")";
    }

    private static String phrase(ConcludedFact conclusion) {
        return FactFormatter.phrase(conclusion.type(), conclusion.values());
    }

    /** Where one firing justifies a conclusion, its sentence means it. */
    private TextTree inShort(ExplanationNode.Derived derived) {
        ConcludedFact conclusion = derived.conclusion();
        String number = "#" + conclusion.number() + " ";
        if (conclusion.by().stream().map(RuleFiring::because).distinct().count() != 1) {
            List<TextTree> firings = bySentence(derived.firings());
            String head =
                    AnswerWording.remark(conclusion)
                            .map(
                                    remark ->
                                            remark
                                                    + " ("
                                                    + CountPhrase.of(firings.size(), "reason")
                                                    + ")")
                            .orElseGet(() -> phrase(conclusion));
            return new TextTree(number + head, List.of(), firings);
        }
        FiringNode only = derived.firings().get(0);
        sentences.put(conclusion.number(), only.firing().because());
        String kind = AnswerWording.remark(conclusion).map(remark -> remark + ": ").orElse("");
        return new TextTree(
                number + kind + only.firing().sentence().cited(),
                List.of(),
                bySentence(derived.firings()).get(0).children());
    }

    /** Firings that say the same, such as one for each style, are one. */
    private List<TextTree> bySentence(List<FiringNode> firings) {
        Map<String, List<TextTree>> facts = new LinkedHashMap<>();
        for (FiringNode firing : firings) {
            List<TextTree> below = inShort(firing).children();
            List<TextTree> known =
                    facts.putIfAbsent(firing.firing().sentence().cited(), new ArrayList<>(below));
            if (known != null) {
                below.stream().filter(fact -> !isMention(fact)).forEach(known::add);
            }
        }
        return facts.entrySet().stream()
                .map(each -> new TextTree(each.getKey(), List.of(), each.getValue()))
                .toList();
    }

    private static boolean isMention(TextTree fact) {
        return fact.head().startsWith("see #");
    }

    private TextTree inShort(FiringNode firing) {
        List<TextTree> facts = CondensedTree.below(firing).stream().map(this::of).toList();
        return new TextTree(firing.firing().sentence().cited(), List.of(), facts);
    }

    private TextTree inFull(ExplanationNode.Derived derived) {
        return new TextTree(
                "#" + derived.conclusion().number() + " " + phrase(derived.conclusion()),
                List.of(),
                derived.firings().stream().map(this::inFull).toList());
    }

    private TextTree inFull(FiringNode firing) {
        List<String> rule =
                rules.add(firing.rule().rule()) ? RuleText.lines(firing.rule()) : List.of();
        List<TextTree> conditions = firing.conditions().stream().map(this::condition).toList();
        return new TextTree("because " + firing.firing().sentence().cited(), rule, conditions);
    }

    private TextTree condition(ConditionNode condition) {
        String values =
                condition.matched().values().entrySet().stream()
                        .map(value -> value.getKey() + " " + value.getValue())
                        .collect(Collectors.joining(", "));
        return new TextTree(
                "when " + condition.written() + (values.isEmpty() ? "" : " with " + values),
                List.of(),
                condition.facts().stream().map(this::of).toList());
    }
}
