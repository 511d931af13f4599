package dev.sextant.report.decision;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Figure;
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
    private final Map<Integer, String> told = new HashMap<>();
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
            String said = told.getOrDefault(mention.number(), phrase(mention.conclusion()));
            return "see #" + mention.number() + ": " + said;
        }
        if (node instanceof ExplanationNode.Input input) {
            return input.path() + ": " + input.value() + at(input.location());
        }
        if (node instanceof ExplanationNode.FromData data) {
            Figure figure = data.figure();
            return phrase(figure)
                    + "; as of "
                    + figure.asOf()
                    + ", "
                    + figure.source()
                    + at(data.location());
        }
        return ((ExplanationNode.Absent) node).text();
    }

    private static String at(Object location) {
        return location == null ? "" : "  (" + location + ")";
    }

    private static String phrase(Object fact) {
        return FactFormatter.of((Record) fact);
    }

    /** Where one firing justifies a conclusion, its sentence means it. */
    private TextTree inShort(ExplanationNode.Derived derived) {
        String number = "#" + derived.number() + " ";
        if (derived.firings().stream().map(RuleFiring::because).distinct().count() != 1) {
            List<TextTree> firings = bySentence(derived.firings());
            return new TextTree(number + phrase(derived.conclusion()), List.of(), firings);
        }
        RuleFiring only = derived.firings().get(0);
        told.put(derived.number(), only.because());
        return new TextTree(
                number + AnswerWording.label(derived.conclusion()) + because(only),
                List.of(),
                bySentence(derived.firings()).get(0).children());
    }

    /** Firings that say the same, such as one for each style, are one. */
    private List<TextTree> bySentence(List<RuleFiring> firings) {
        Map<String, List<TextTree>> facts = new LinkedHashMap<>();
        for (RuleFiring firing : firings) {
            List<TextTree> below = inShort(firing).children();
            List<TextTree> known = facts.putIfAbsent(because(firing), new ArrayList<>(below));
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

    private TextTree inShort(RuleFiring firing) {
        List<TextTree> facts = CondensedTree.below(firing).stream().map(this::of).toList();
        return new TextTree(because(firing), List.of(), facts);
    }

    private TextTree inFull(ExplanationNode.Derived derived) {
        return new TextTree(
                "#" + derived.number() + " " + phrase(derived.conclusion()),
                List.of(),
                derived.firings().stream().map(this::inFull).toList());
    }

    private TextTree inFull(RuleFiring firing) {
        List<String> rule =
                rules.add(firing.rule().id())
                        ? RuleText.lines(firing.rule(), firing.citation())
                        : List.of();
        List<TextTree> conditions = firing.reads().stream().map(this::condition).toList();
        return new TextTree("because " + because(firing), rule, conditions);
    }

    private TextTree condition(MatchedCondition read) {
        String values =
                read.values().stream()
                        .map(value -> value.name() + " " + value.value())
                        .collect(Collectors.joining(", "));
        return new TextTree(
                "when " + read.condition() + (values.isEmpty() ? "" : " with " + values),
                List.of(),
                read.facts().stream().map(this::of).toList());
    }

    private static String because(RuleFiring firing) {
        return firing.because() + " [" + firing.rule().id() + "]";
    }
}
