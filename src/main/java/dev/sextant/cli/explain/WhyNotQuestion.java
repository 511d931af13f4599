package dev.sextant.cli.explain;

import dev.sextant.Sextant;
import dev.sextant.cli.option.RuleFinder;
import dev.sextant.cli.terminal.UnknownName;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.report.words.GoalPhrase;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.EnumWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A question about a rule, an option or a style.
 *
 * @param rule the rule, or null
 * @param name the option or style as people name it, or null
 * @param styles the styles it means
 */
record WhyNotQuestion(Rule rule, String name, Set<Style> styles) {

    /** A question about a rule, which there must be. */
    static WhyNotQuestion ofRule(String id, Rulebook rulebook, CommandLine command) {
        Rule rule = RuleFinder.find(id, rulebook, command);
        return new WhyNotQuestion(rule, null, Set.of());
    }

    /** A question about an option or a style, which there must be. */
    static WhyNotQuestion ofOption(String word, Sextant loaded, CommandLine command) {
        Optional<Style> style = EnumWords.constant(Style.class, word);
        if (style.isPresent()) {
            return new WhyNotQuestion(
                    null, ValueFormatter.inWords(style.get()), EnumSet.of(style.get()));
        }
        Optional<Option> option = EnumWords.constant(Option.class, word);
        if (option.isPresent()) {
            Set<Style> styles = loaded.options().styles(option.get());
            if (styles.isEmpty()) {
                throw new ParameterException(
                        command,
                        "No rule assigns a style to ("
                                + word
                                + ")\n  Maybe name a style: "
                                + String.join(", ", EnumWords.of(Style.class))
                                + ".");
            }
            return new WhyNotQuestion(null, GoalPhrase.of(option.get()), styles);
        }
        List<String> words =
                Stream.concat(
                                EnumWords.of(Option.class).stream(),
                                EnumWords.of(Style.class).stream())
                        .toList();
        throw UnknownName.of(command, "Unknown option or style (" + word + ")", word, words);
    }
}
