package dev.sextant.engine.read;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.ConsequenceParser;
import dev.sextant.rulebook.model.DrlStatement;
import dev.sextant.rulebook.model.Metadata;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.RuleToken;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.source.Location;
import dev.sextant.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.drools.drl.parser.antlr4.DRL10Parser.AttributesContext;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10Parser.DrlStatementdefContext;
import org.drools.drl.parser.antlr4.DRL10Parser.RhsContext;
import org.drools.drl.parser.antlr4.DRL10Parser.RuledefContext;
import org.drools.drl.parser.antlr4.DRL10Parser.StringIdContext;

/** Reads a DRL file, as it is written, with the parser of Drools. Nothing is compiled. */
final class RuleReader {

    private final RuleFile file;
    private final String origin;
    private final DrlText text;
    private final List<Metadata> metadata;

    private RuleReader(RuleFile file, String origin, DrlParse parse) {
        this.file = file;
        this.origin = origin;
        this.text = parse.text();
        this.metadata = parse.metadata();
    }

    /** The rules of a file, or its syntax errors, one for each rule that has any. */
    static ReadResult<WrittenFile> read(RuleFolder folder, RuleFile file) {
        String name = folder.nameOf(file);
        DrlParse parse = DrlParse.of(name, file.text());
        if (!parse.problems().isEmpty()) {
            return new ReadResult<>(null, parse.problems());
        }
        RuleReader reader = new RuleReader(file, folder.folderOf(file), parse);
        return ReadResult.of(reader.read(name, file.text().lines().toList(), parse.unit()));
    }

    private WrittenFile read(String name, List<String> lines, CompilationUnitContext unit) {
        List<DrlStatement> statements = new ArrayList<>();
        List<WrittenRule> rules = new ArrayList<>();
        String packageName = "";
        Location packageLocation = new Location(name, 1, 1);
        if (unit.packagedef() != null) {
            packageName = unit.packagedef().name.getText();
            packageLocation = text.locationOf(unit.packagedef().name);
        }
        if (unit.unitdef() != null) {
            statements.add(statement(unit.unitdef()));
        }
        for (DrlStatementdefContext part : unit.drlStatementdef()) {
            if (part.ruledef() != null) {
                rules.add(read(part.ruledef(), packageName));
            } else {
                statements.add(statement(part));
            }
        }
        return new WrittenFile(
                name,
                file.key(),
                file.path(),
                lines,
                packageName,
                packageLocation,
                statements,
                text.strings(),
                MetadataReader.formerNames(name, file.text()),
                rules);
    }

    private WrittenRule read(RuledefContext node, String packageName) {
        List<Metadata> written = metadataOf(node);
        ConditionReader conditions = new ConditionReader(text);
        List<RuleToken> consequence = consequence(node.rhs());
        String path = file.path();
        String statement = path.substring(0, path.length() - ".drl".length());
        String id = valueOf("id", written, statement);
        Rule rule =
                new Rule(
                        id,
                        nameOf(node.name),
                        origin,
                        packageName,
                        valueOf("rationale", written, ""),
                        valueOf("because", written, ""),
                        valueOf("source", written, "article/" + statement),
                        text.locationOf(node),
                        conditions.read(node.lhs()),
                        conditions.variables(),
                        ConsequenceParser.conclusions(consequence),
                        text.textOf(node));
        return new WrittenRule(
                rule,
                text.locationOf(node.name),
                written,
                attributes(node),
                conditions.tokens(),
                consequence);
    }

    private List<Metadata> metadataOf(RuledefContext node) {
        return metadata.stream()
                .filter(
                        entry ->
                                isWithin(
                                        entry.location(),
                                        text.locationOf(node),
                                        text.locationOf(node.getStop())))
                .toList();
    }

    private static boolean isWithin(Location place, Location begin, Location end) {
        boolean before =
                place.line() < begin.line()
                        || place.line() == begin.line() && place.column() < begin.column();
        return !before
                && (place.line() < end.line()
                        || place.line() == end.line() && place.column() < end.column());
    }

    private static String valueOf(String key, List<Metadata> metadata, String otherwise) {
        return metadata.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Metadata::text)
                .findFirst()
                .orElse(otherwise);
    }

    private List<DrlStatement> attributes(RuledefContext node) {
        List<DrlStatement> attributes = new ArrayList<>();
        if (node.parentName != null) {
            attributes.add(
                    new DrlStatement(
                            "extends",
                            node.parentName.getText(),
                            text.locationOf(node.parentName)));
        }
        AttributesContext written = node.attributes();
        if (written != null) {
            written.attribute().forEach(attribute -> attributes.add(statement(attribute)));
        }
        node.rhs().namedConsequence().forEach(named -> attributes.add(statement(named)));
        return attributes;
    }

    private DrlStatement statement(ParserRuleContext node) {
        return new DrlStatement(
                node.getStart().getText(), text.lineOf(node), text.locationOf(node));
    }

    private List<RuleToken> consequence(RhsContext node) {
        org.antlr.v4.runtime.Token first = node.consequenceBody().getStart();
        org.antlr.v4.runtime.Token last = node.consequenceBody().getStop();
        if (last == null || last.getTokenIndex() < first.getTokenIndex()) {
            return List.of();
        }
        return ConsequenceReader.tokens(text.textBetween(first, last), text.locationOf(first));
    }

    /** The name without its quotes, escapes as written: so Drools knows the rule. */
    private static String nameOf(StringIdContext node) {
        String written = node.getText();
        return written.startsWith("\"") || written.startsWith("'")
                ? written.substring(1, written.length() - 1)
                : written;
    }
}
