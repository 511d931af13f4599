package dev.sextant.engine.read;

import dev.sextant.rulebook.model.FactImport;
import dev.sextant.rulebook.model.FormerName;
import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.rulebook.model.Metadata;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/** Finds the metadata between the names of rules and their conditions. */
public final class MetadataReader {

    private static final String MATCHES = "matches";

    private final String file;
    private final String drl;
    private final SyntaxErrors errors;
    private final List<org.antlr.v4.runtime.Token> tokens = new ArrayList<>();
    private final List<Metadata> found = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private int hiddenUpTo;

    private MetadataReader(String file, String drl, SyntaxErrors errors) {
        this.file = file;
        this.drl = drl;
        this.errors = errors;
    }

    static MetadataReader read(String file, String drl, SyntaxErrors errors) {
        MetadataReader reader = new MetadataReader(file, drl, errors);
        DRL10Lexer lexer = new DRL10Lexer(CharStreams.fromString(drl));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        CommonTokenStream stream = new CommonTokenStream(lexer);
        stream.fill();
        for (org.antlr.v4.runtime.Token token : stream.getTokens()) {
            if (token.getChannel() == org.antlr.v4.runtime.Token.DEFAULT_CHANNEL) {
                reader.tokens.add(token);
            }
        }
        reader.readAll();
        return reader;
    }

    /**
     * A text as Drools can build it: with blanks in place of its metadata, all facts imported that
     * it asks for, present names in place of former ones, and everything else on its line. Drools
     * evaluates the values of metadata while it builds, as if they were code, so that a build must
     * not see them; and nobody reads them from it.
     */
    public static String buildable(String drl) {
        String hidden = FormerNames.present(hidden("", drl));
        return FactImport.expanded(
                hidden.contains(MATCHES) ? withComputedPatterns(hidden) : hidden);
    }

    /** The text with blanks in place of its metadata. */
    private static String hidden(String file, String drl) {
        return read(file, drl, new SyntaxErrors(file, drl.lines().toList())).hidden();
    }

    /** The former names in the rules of a file. */
    static List<FormerName> formerNames(String file, String drl) {
        return FormerNames.in(file, hidden(file, drl));
    }

    /**
     * The text with each pattern of {@code matches} as a computed text. For a constant one Drools
     * forgets to declare the pattern that its code then uses, so that the rule does not compile.
     */
    private static String withComputedPatterns(String drl) {
        List<org.antlr.v4.runtime.Token> tokens =
                read("", drl, new SyntaxErrors("", drl.lines().toList())).tokens();
        StringBuilder computed = new StringBuilder();
        int copied = 0;
        for (int at = 1; at < tokens.size(); at++) {
            org.antlr.v4.runtime.Token text = tokens.get(at);
            if (tokens.get(at - 1).getText().equals(MATCHES)
                    && DrlText.kindOf(text) == RuleToken.Kind.STRING) {
                int begin = drl.offsetByCodePoints(0, text.getStartIndex());
                int end = drl.offsetByCodePoints(0, text.getStopIndex() + 1);
                computed.append(drl, copied, begin)
                        .append('(')
                        .append(drl, begin, end)
                        .append(" + \"\")");
                copied = end;
            }
        }
        return computed + drl.substring(copied);
    }

    /** All words and signs of the text. */
    List<org.antlr.v4.runtime.Token> tokens() {
        return tokens;
    }

    /** The metadata of all rules, in the order written. */
    List<Metadata> found() {
        return found;
    }

    /** The text with blanks in place of the metadata. */
    String hidden() {
        return hidden + drl.substring(hiddenUpTo);
    }

    private void readAll() {
        boolean beforeConditions = false;
        for (int at = 0; at < tokens.size(); at++) {
            int type = tokens.get(at).getType();
            if (type == DRL10Lexer.DRL_RULE) {
                beforeConditions = true;
            } else if (type == DRL10Lexer.DRL_WHEN || type == DRL10Lexer.DRL_THEN) {
                beforeConditions = false;
            } else if (type == DRL10Lexer.AT && beforeConditions) {
                at = readOne(at);
            } else if (type == DRL10Lexer.AT) {
                errors.add(
                        location(tokens.get(at)),
                        "metadata must be between the name of the rule and its conditions",
                        "Maybe move this up to the other metadata of the rule.");
            }
        }
    }

    /** Reads metadata from the at sign on; returns the index of its last token. */
    private int readOne(int begin) {
        int at = begin + 1;
        while (at + 2 < tokens.size() && tokens.get(at + 1).getType() == DRL10Lexer.DOT) {
            at += 2;
        }
        int last =
                at + 1 < tokens.size() && tokens.get(at + 1).getType() == DRL10Lexer.LPAREN
                        ? closing(at + 1)
                        : at;
        if (last == 0) {
            errors.add(
                    location(tokens.get(begin)),
                    "the bracket of this metadata is never closed",
                    "Maybe a closing bracket is missing.");
            return tokens.size();
        }
        List<RuleToken> value = new ArrayList<>();
        for (int index = at + 2; index < last; index++) {
            value.add(
                    new RuleToken(
                            DrlText.kindOf(tokens.get(index)),
                            tokens.get(index).getText(),
                            location(tokens.get(index))));
        }
        String key =
                drl.substring(
                        offset(tokens.get(begin + 1).getStartIndex()),
                        offset(tokens.get(at).getStopIndex() + 1));
        found.add(new Metadata(key, List.copyOf(value), location(tokens.get(begin))));
        hide(tokens.get(begin), tokens.get(last));
        return last;
    }

    /**
     * The index of the bracket that closes the one at an index, or 0 where the conditions come
     * first.
     */
    private int closing(int opening) {
        int open = 0;
        for (int at = opening; at < tokens.size(); at++) {
            int type = tokens.get(at).getType();
            if (type == DRL10Lexer.LPAREN) {
                open++;
            } else if (type == DRL10Lexer.RPAREN && --open == 0) {
                return at;
            } else if (type == DRL10Lexer.DRL_WHEN || type == DRL10Lexer.DRL_THEN) {
                return 0;
            }
        }
        return 0;
    }

    private void hide(org.antlr.v4.runtime.Token first, org.antlr.v4.runtime.Token last) {
        int begin = offset(first.getStartIndex());
        int end = offset(last.getStopIndex() + 1);
        hidden.append(drl, hiddenUpTo, begin).append(DrlParse.blank(drl.substring(begin, end)));
        hiddenUpTo = end;
    }

    /** The parser counts characters, Java counts halves of those beyond the first plane. */
    private int offset(int characters) {
        return drl.offsetByCodePoints(0, characters);
    }

    private Location location(org.antlr.v4.runtime.Token token) {
        return new Location(file, token.getLine(), token.getCharPositionInLine() + 1);
    }
}
