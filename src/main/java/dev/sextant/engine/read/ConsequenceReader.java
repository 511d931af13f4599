package dev.sextant.engine.read;

import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.drools.drl.parser.antlr4.JavaLexer;

/**
 * Reads what stands between {@code then} and {@code end}: Java, of which the rules use a single
 * form.
 */
final class ConsequenceReader {

    private ConsequenceReader() {}

    /**
     * The tokens of a piece of Java that begins at a place, without comments, with present names in
     * place of former ones.
     */
    static List<RuleToken> tokens(String java, Location begin) {
        JavaLexer lexer = new JavaLexer(CharStreams.fromString(java));
        lexer.removeErrorListeners();
        lexer.setLine(begin.line());
        lexer.setCharPositionInLine(begin.column() - 1);
        List<RuleToken> tokens = new ArrayList<>();
        for (org.antlr.v4.runtime.Token token : lexer.getAllTokens()) {
            if (token.getChannel() == org.antlr.v4.runtime.Token.DEFAULT_CHANNEL) {
                Location location =
                        new Location(
                                begin.file(), token.getLine(), token.getCharPositionInLine() + 1);
                tokens.add(new RuleToken(DrlText.kindOf(token), token.getText(), location));
            }
        }
        return FormerNames.present(List.copyOf(tokens));
    }
}
