package dev.sextant.engine.read;

import dev.sextant.rulebook.model.Metadata;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/**
 * A DRL file taken apart by the parser of Drools.
 *
 * @param text its text with its tokens
 * @param unit what was found in it, without metadata; of no use where there are problems
 * @param metadata the metadata of all its rules, in the order written
 * @param problems its syntax errors: the first of each rule, and the first before all rules
 */
record DrlParse(
        DrlText text,
        CompilationUnitContext unit,
        List<Metadata> metadata,
        List<Problem> problems) {

    private static final Pattern RULE_BEGINS =
            Pattern.compile("^[ \\t]*rule\\b", Pattern.MULTILINE);

    static DrlParse of(String file, String drl) {
        // Simple prediction is faster; the text that it cannot read may yet be sound.
        DrlParse fast = once(file, drl, false, PredictionMode.SLL);
        if (fast.problems.isEmpty()) {
            return fast;
        }
        DrlParse whole = once(file, drl, false, PredictionMode.LL);
        if (whole.problems.isEmpty()) {
            return whole;
        }
        return new DrlParse(
                whole.text, whole.unit, whole.metadata, errorsOfEachRule(file, drl, whole));
    }

    /**
     * Metadata are read apart and hidden from the parser: it takes a rule with a syntax error for
     * one without conditions, for it lets the brackets of metadata run on to any later bracket.
     */
    private static DrlParse once(
            String file, String drl, boolean isPart, PredictionMode prediction) {
        SyntaxErrors errors = new SyntaxErrors(file, drl.lines().toList());
        DrlTypoHints slips = new DrlTypoHints(file, errors);
        slips.tellQuotes(drl);
        MetadataReader metadata = MetadataReader.read(file, drl, errors);
        if (RuleSize.isExceeded(file, metadata.tokens(), errors)) {
            return new DrlParse(null, null, List.of(), errors.first());
        }
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(metadata.hidden());
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        Lexer lexer = (Lexer) parser.getTokenStream().getTokenSource();
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        parser.getInterpreter().setPredictionMode(prediction);
        CompilationUnitContext unit = parser.compilationUnit();
        if (!errors.isEmpty() && isPart) {
            slips.tellOthers(drl);
        }
        return new DrlParse(new DrlText(file, drl, parser), unit, metadata.found(), errors.first());
    }

    /**
     * After an error the parser stumbles on through the rest, so that each rule is parsed once more
     * for itself.
     */
    private static List<Problem> errorsOfEachRule(String file, String drl, DrlParse whole) {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = drl.lines().toList();
        int begin = 0;
        int linesBefore = 0;
        Matcher rules = RULE_BEGINS.matcher(drl);
        while (begin < drl.length()) {
            int end = rules.find() ? rules.start() : drl.length();
            String piece = drl.substring(begin, end);
            for (Problem problem : once(file, piece, true, PredictionMode.LL).problems) {
                problems.add(moved(problem, linesBefore, lines));
            }
            linesBefore += (int) piece.chars().filter(sign -> sign == '\n').count();
            begin = end;
        }
        return problems.isEmpty() ? whole.problems : problems;
    }

    /** A problem of a piece as a problem of the file: a piece begins where a line does. */
    private static Problem moved(Problem problem, int linesBefore, List<String> lines) {
        Location place = problem.location();
        return new Problem(
                        problem.severity(),
                        place.at(place.line() + linesBefore, place.column()),
                        problem.code(),
                        problem.what(),
                        null,
                        problem.maybe(),
                        problem.others())
                .shownIn(lines);
    }

    /** As many blanks and line ends as a text has. */
    static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }
}
