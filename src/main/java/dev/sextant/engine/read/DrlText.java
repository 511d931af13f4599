package dev.sextant.engine.read;

import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.drools.drl.parser.antlr4.DRL10Parser;

/** The text of a DRL file with its tokens: from the nodes of the parser to texts and places. */
final class DrlText {

    private final String file;
    private final String drl;
    private final CommonTokenStream stream;

    DrlText(String file, String drl, DRL10Parser parser) {
        this.file = file;
        this.drl = drl;
        this.stream = (CommonTokenStream) parser.getInputStream();
    }

    Location locationOf(ParserRuleContext node) {
        return locationOf(node.getStart());
    }

    Location locationOf(org.antlr.v4.runtime.Token token) {
        return new Location(file, token.getLine(), token.getCharPositionInLine() + 1);
    }

    /** The text of a node as written, with its blanks and comments. */
    String textOf(ParserRuleContext node) {
        return textBetween(node.getStart(), node.getStop());
    }

    String textBetween(org.antlr.v4.runtime.Token first, org.antlr.v4.runtime.Token last) {
        int begin = drl.offsetByCodePoints(0, first.getStartIndex());
        return drl.substring(begin, drl.offsetByCodePoints(0, last.getStopIndex() + 1));
    }

    /** The text of a node on one line, with present names in place of former ones. */
    String lineOf(ParserRuleContext node) {
        return FormerNames.present(textOf(node)).replaceAll("\\s*\\n\\s*", " ");
    }

    /**
     * All string literals as they are written, in their order. The tokens of the parser are not: it
     * makes double quotes of single quotes, and so code of a double quote between them.
     */
    List<RuleToken> strings() {
        return stream.getTokens().stream()
                .filter(token -> token.getChannel() == org.antlr.v4.runtime.Token.DEFAULT_CHANNEL)
                .filter(token -> token.getType() != org.antlr.v4.runtime.Token.EOF)
                .filter(token -> kindOf(token) == RuleToken.Kind.STRING)
                .map(
                        token ->
                                new RuleToken(
                                        RuleToken.Kind.STRING,
                                        textBetween(token, token),
                                        locationOf(token)))
                .toList();
    }

    /** The tokens of a node, without comments, with present names in place of former ones. */
    List<RuleToken> tokensOf(ParserRuleContext node) {
        List<RuleToken> tokens = new ArrayList<>();
        for (int at = node.getStart().getTokenIndex(); at <= node.getStop().getTokenIndex(); at++) {
            org.antlr.v4.runtime.Token token = stream.get(at);
            if (token.getChannel() == org.antlr.v4.runtime.Token.DEFAULT_CHANNEL) {
                tokens.add(token(token));
            }
        }
        return FormerNames.present(tokens);
    }

    private RuleToken token(org.antlr.v4.runtime.Token token) {
        return new RuleToken(kindOf(token), token.getText(), locationOf(token));
    }

    static RuleToken.Kind kindOf(org.antlr.v4.runtime.Token token) {
        String text = token.getText();
        char first = text.charAt(0);
        if (first == '"' || first == '\'') {
            return RuleToken.Kind.STRING;
        }
        if (Character.isDigit(first)
                || first == '.' && text.length() > 1 && Character.isDigit(text.charAt(1))) {
            return RuleToken.Kind.NUMBER;
        }
        return Character.isJavaIdentifierStart(first) ? RuleToken.Kind.WORD : RuleToken.Kind.SIGN;
    }
}
