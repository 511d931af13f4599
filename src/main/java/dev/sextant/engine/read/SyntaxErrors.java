package dev.sextant.engine.read;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/**
 * The syntax errors of a text, in plain words. Only the first is kept: what the parser says after
 * it is mostly about its own recovery.
 */
final class SyntaxErrors extends BaseErrorListener {

    static final String CODE = "syntax";

    /**
     * Attributes that the parser does not know; the others it reads, and a convention refuses them.
     */
    private static final Set<String> UNKNOWN_ATTRIBUTES =
            Set.of("agenda-group", "xor-group", "entry-point");

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing((Problem problem) -> problem.location().line())
                    .thenComparing(problem -> problem.location().column());

    private static final Pattern RULE = Pattern.compile("\\s*rule\\s+\"([^\"]*)\"");

    private final String file;
    private final List<String> lines;
    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> slips = new ArrayList<>();

    SyntaxErrors(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The error that stands first in the text, or none; slips come before what follows on them. */
    List<Problem> first() {
        List<Problem> telling = slips.isEmpty() ? found : slips;
        return telling.stream().min(BY_PLACE).stream().toList();
    }

    boolean isEmpty() {
        return found.isEmpty() && slips.isEmpty();
    }

    /** A slip that leads the parser astray. */
    void slip(Location location, String what, String maybe) {
        slips.add(shown(Problem.error(location, CODE, what, maybe)));
    }

    void add(Location location, String what, String maybe) {
        found.add(shown(Problem.error(location, CODE, what, maybe)));
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object symbol,
            int line,
            int column,
            String message,
            RecognitionException cause) {
        Location location = new Location(file, line, column + 1);
        found.add(shown(problem(location, symbol, message)));
    }

    /** The problem with its line and, where it stands in a rule, the name of that rule. */
    private Problem shown(Problem problem) {
        for (int line = Math.min(problem.location().line(), lines.size()); line > 0; line--) {
            Matcher rule = RULE.matcher(lines.get(line - 1));
            if (rule.lookingAt()) {
                String what = "rule \"" + rule.group(1) + "\": " + problem.what();
                return Problem.error(problem.location(), problem.code(), what, problem.maybe())
                        .shownIn(lines);
            }
        }
        return problem.shownIn(lines);
    }

    private Problem problem(Location location, Object symbol, String message) {
        if (!(symbol instanceof Token token)) {
            return Problem.error(
                    location,
                    CODE,
                    "an unexpected character",
                    "Maybe a quote is missing, or there is one too many.");
        }
        if (token.getType() == Token.EOF) {
            return Problem.error(
                    lines.isEmpty() ? location : end(),
                    CODE,
                    "the file ends inside a rule",
                    "Maybe the line \"end\" or a closing bracket is missing.");
        }
        String written =
                lines.get(location.line() - 1).substring(Math.max(0, location.column() - 1));
        for (String attribute : UNKNOWN_ATTRIBUTES) {
            if (written.startsWith(attribute)) {
                return Problem.error(
                        location,
                        "attribute",
                        attribute + " is not allowed: the order of rules must not matter",
                        "Maybe remove it.");
            }
        }
        return Problem.error(
                location,
                CODE,
                "\"" + token.getText() + "\" is not expected here",
                maybe(token.getText(), message));
    }

    /** Behind the last sign of the file. */
    private Location end() {
        return new Location(file, lines.size(), lines.get(lines.size() - 1).length() + 1);
    }

    private static String maybe(String word, String message) {
        if (message.startsWith("missing '") && message.contains("' at")) {
            String missing = message.substring("missing ".length(), message.lastIndexOf(" at"));
            return "Maybe " + missing + " is missing just before it.";
        }
        if (word.equals("insertLogical")) {
            return "Maybe the line \"then\" before it is missing or misspelled.";
        }
        return "Maybe a bracket, a comma, a quote or a keyword is missing or misspelled, here or"
                + " just before.";
    }
}
