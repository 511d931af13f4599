package dev.sextant.report;

import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import dev.sextant.explain.Phrases;
import dev.sextant.explain.Read;
import dev.sextant.fact.Figure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns nodes of an explanation into trees of text. */
final class Branches {

    private final boolean full;
    private final Map<Integer, String> told = new HashMap<>();
    private final Set<String> rules = new HashSet<>();

    /**
     * @param full whether conditions are told as they are written, with the rule, its source and
     *     its rationale at its first firing
     */
    Branches(boolean full) {
        this.full = full;
    }

    Branch of(Node node) {
        if (node instanceof Node.Derived derived) {
            return full ? inFull(derived) : inShort(derived);
        }
        return Branch.leaf(leaf(node));
    }

    private String leaf(Node node) {
        if (node instanceof Node.Mention mention) {
            String said = told.getOrDefault(mention.number(), phrase(mention.conclusion()));
            return "see #" + mention.number() + ": " + said;
        }
        if (node instanceof Node.Input input) {
            return input.path() + ": " + input.value() + at(input.location());
        }
        if (node instanceof Node.FromData data) {
            Figure figure = data.figure();
            return phrase(figure)
                    + "; as of "
                    + figure.asOf()
                    + ", "
                    + figure.source()
                    + at(data.location());
        }
        return ((Node.Absent) node).text();
    }

    private static String at(Object location) {
        return location == null ? "" : "  (" + location + ")";
    }

    private static String phrase(Object fact) {
        return Phrases.of((Record) fact);
    }

    /** Where one firing justifies a conclusion, its sentence stands for it. */
    private Branch inShort(Node.Derived derived) {
        String number = "#" + derived.number() + " ";
        if (derived.firings().size() != 1) {
            List<Branch> firings = derived.firings().stream().map(this::inShort).toList();
            return new Branch(number + phrase(derived.conclusion()), List.of(), firings);
        }
        Firing only = derived.firings().get(0);
        told.put(derived.number(), only.because());
        return new Branch(
                number + Prose.label(derived.conclusion()) + because(only),
                List.of(),
                inShort(only).children());
    }

    private Branch inShort(Firing firing) {
        List<Branch> facts = Shown.below(firing).stream().map(this::of).toList();
        return new Branch(because(firing), List.of(), facts);
    }

    private Branch inFull(Node.Derived derived) {
        return new Branch(
                "#" + derived.number() + " " + phrase(derived.conclusion()),
                List.of(),
                derived.firings().stream().map(this::inFull).toList());
    }

    private Branch inFull(Firing firing) {
        List<String> rule =
                rules.add(firing.rule().id())
                        ? RuleText.lines(firing.rule(), firing.citation())
                        : List.of();
        List<Branch> conditions = firing.reads().stream().map(this::condition).toList();
        return new Branch("because " + because(firing), rule, conditions);
    }

    private Branch condition(Read read) {
        String values =
                read.values().stream()
                        .map(value -> value.name() + " " + value.value())
                        .collect(Collectors.joining(", "));
        return new Branch(
                "when " + read.condition() + (values.isEmpty() ? "" : " with " + values),
                List.of(),
                read.facts().stream().map(this::of).toList());
    }

    private static String because(Firing firing) {
        return firing.because() + " [" + firing.rule().id() + "]";
    }
}
