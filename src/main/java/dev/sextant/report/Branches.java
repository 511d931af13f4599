package dev.sextant.report;

import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import dev.sextant.explain.Phrases;
import dev.sextant.explain.Read;
import dev.sextant.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns nodes of an explanation into trees of text. */
final class Branches {

    private final boolean full;

    /**
     * @param full whether conditions are told as they are written, with the rule, its source and
     *     its rationale beside each firing
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

    private static String leaf(Node node) {
        if (node instanceof Node.Mention mention) {
            return "as told in #" + mention.number() + ": " + phrase(mention.conclusion());
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

    private Branch inShort(Node.Derived derived) {
        List<Branch> firings = derived.firings().stream().map(this::inShort).toList();
        String number = "#" + derived.number() + " ";
        if (firings.size() == 1) {
            Branch only = firings.get(0);
            return new Branch(number + only.head(), only.details(), only.children());
        }
        return new Branch(number + phrase(derived.conclusion()), List.of(), firings);
    }

    private Branch inShort(Firing firing) {
        List<Branch> facts = new ArrayList<>();
        firing.reads().forEach(read -> read.facts().forEach(fact -> facts.add(of(fact))));
        return new Branch(because(firing), List.of(), facts);
    }

    private Branch inFull(Node.Derived derived) {
        return new Branch(
                "#" + derived.number() + " " + phrase(derived.conclusion()),
                List.of(),
                derived.firings().stream().map(this::inFull).toList());
    }

    private Branch inFull(Firing firing) {
        List<Branch> conditions = firing.reads().stream().map(this::condition).toList();
        return new Branch(
                "because " + because(firing),
                RuleText.lines(firing.rule(), firing.citation()),
                conditions);
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
