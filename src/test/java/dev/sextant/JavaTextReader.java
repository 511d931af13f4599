package dev.sextant;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the texts that Java code prints: string literals of three words or more. Strings that are
 * joined by {@code +} are one text, in which each value reads as a name.
 */
final class JavaTextReader {

    /** Where code puts a value into a text; {@link EnglishChecker} reads it as a name. */
    private static final String VALUE = "{$it}";

    private static final Pattern FORMAT =
            Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*[.\\d]*[a-zA-MO-Z]");
    private static final Pattern MESSAGE_FORMAT = Pattern.compile("\\{\\d?}");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\w<&$./@-])[A-Za-z][a-z]+(?![\\w(=>])");

    /** Queries of the index of records and drawings are not read by anybody. */
    private static final Pattern CODE =
            Pattern.compile(
                    "(?s)^\\s*(?:SELECT|WITH|INSERT|CREATE|DELETE|UPDATE|DROP|PRAGMA|JOIN|LEFT"
                            + " JOIN|FROM|WHERE|AND|OR|EXISTS|ORDER BY|IN|default-src|select|insert"
                            + " into|create|with|from|where|and|or|order by|join|left"
                            + " join|exists|<[a-z]+|rule \"|@[a-z]+\\().*[(=*<>,{].*");

    private static final Set<String> CALLS_WITH_CODE =
            Set.of("compile", "matches", "replaceAll", "replaceFirst", "split", "ofPattern");

    private final JavaParser parser =
            new JavaParser(
                    new ParserConfiguration()
                            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));

    /** The texts of one source file. */
    List<Passage> read(Path file) {
        try {
            CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
            List<Passage> found = new ArrayList<>();
            Set<Node> seen = new HashSet<>();
            for (LiteralStringValueExpr literal : unit.findAll(LiteralStringValueExpr.class)) {
                Expression text = joined(literal);
                if (isText(literal) && seen.add(text) && !isCode(text)) {
                    add(file, text, found);
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Path file, Expression text, List<Passage> found) {
        String value = value(text);
        int line = text.getRange().orElseThrow().begin.line;
        for (String part : value.split("\n\\s*|%n\\s*")) {
            if (WORD.matcher(part).results().count() >= 3
                    && !CODE.matcher(part).matches()
                    && !part.strip().matches("(?:sextant |\\{\").*")) {
                found.add(new Passage(file.toString(), line, readable(part.strip())));
            }
        }
    }

    /** Values beside each other are one, and one behind a word is its ending. */
    private static String readable(String text) {
        String joined =
                text.replaceAll("(?:\\{\\$it}(?: : |\\.| )?)+(?=\\{\\$it})", "")
                        .replaceAll("(?<=[a-z])\\{\\$it}", "")
                        .replaceAll("\\{\\$it}(?=[a-z])", "{\\$it} ")
                        .replaceAll(" {2,}", ": ");
        if (joined.chars().filter(each -> each == '"').count() % 2 == 1) {
            joined = joined.endsWith("\"") ? joined + VALUE + "\"" : "\"" + VALUE + joined;
        }
        return CodeMarker.mark(joined.matches("[,;:] .*") ? VALUE + joined : joined);
    }

    private static boolean isText(Expression expression) {
        return expression instanceof StringLiteralExpr
                || expression instanceof TextBlockLiteralExpr;
    }

    /** The largest sum of which a literal is part. */
    private static Expression joined(Expression literal) {
        Expression largest = literal;
        Node parent = literal.getParentNode().orElse(null);
        while (parent instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS
                || parent instanceof EnclosedExpr) {
            largest = (Expression) parent;
            parent = parent.getParentNode().orElse(null);
        }
        return largest;
    }

    private static boolean isCode(Expression text) {
        return text.getParentNode()
                .filter(MethodCallExpr.class::isInstance)
                .map(call -> (MethodCallExpr) call)
                .filter(call -> CALLS_WITH_CODE.contains(call.getNameAsString()))
                .filter(call -> call.getArguments().get(0) == text)
                .isPresent();
    }

    private static String value(Expression text) {
        if (text instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            return value(sum.getLeft()) + value(sum.getRight());
        }
        if (text instanceof EnclosedExpr enclosed) {
            return value(enclosed.getInner());
        }
        if (text instanceof StringLiteralExpr literal) {
            return values(literal.asString());
        }
        return text instanceof TextBlockLiteralExpr block ? values(block.asString()) : VALUE;
    }

    private static String values(String literal) {
        return MESSAGE_FORMAT
                .matcher(FORMAT.matcher(literal).replaceAll("{\\$it}"))
                .replaceAll("{\\$it}");
    }
}
