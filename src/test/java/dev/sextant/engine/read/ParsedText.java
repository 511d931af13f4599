package dev.sextant.engine.read;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.ConsequenceParser;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ExpressionParser;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.source.Location;
import java.util.List;

/** Pieces of rules written in tests, parsed as those of rule files are. */
public final class ParsedText {

    private ParsedText() {}

    /** The tokens of a piece of a rule. */
    public static List<RuleToken> tokens(String text) {
        return ConsequenceReader.tokens(text, new Location("rules-drl/a/b.drl", 1, 1));
    }

    /** A constraint of which the test says what it binds and reads. */
    public static Constraint constraint(
            String text, String variable, List<String> reads, Location location) {
        return new Constraint(
                text,
                variable,
                reads,
                ExpressionParser.constraint(tokens(text), text, reads),
                location);
    }

    /** A call in an accumulate. */
    public static Condition.Function function(String variable, String name, String argument) {
        return new Condition.Function(
                variable, name, argument, ExpressionParser.expression(tokens(argument)));
    }

    /** What a consequence concludes. */
    public static List<FactInsertion> conclusions(String consequence) {
        return ConsequenceParser.conclusions(tokens(consequence));
    }
}
