package dev.sextant.record.replay;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.CitedStatement;
import dev.sextant.decision.FilePosition;
import dev.sextant.decision.UsedFigure;
import dev.sextant.record.model.DecisionRecord;
import java.util.List;
import java.util.stream.Stream;

/** Names the places of a record's rules and figures without the folders that they was in. */
final class LocationNormalizer {

    private final List<String> folders;

    private LocationNormalizer(List<String> folders) {
        this.folders = folders;
    }

    /** The record of the same rules, wherever they are. */
    static DecisionRecord of(DecisionRecord record) {
        if (record.cited() == null) {
            return record;
        }
        LocationNormalizer any =
                new LocationNormalizer(
                        record.cited().stream().map(CitedRule::folder).distinct().toList());
        return record.with(
                record.figures().stream().map(any::figure).toList(),
                record.cited().stream().map(any::rule).toList());
    }

    private UsedFigure figure(UsedFigure figure) {
        return new UsedFigure(
                figure.number(),
                figure.type(),
                figure.values(),
                figure.source(),
                figure.asOf(),
                place(figure.place()));
    }

    private CitedRule rule(CitedRule rule) {
        return new CitedRule(
                rule.rule(),
                null,
                place(rule.place()),
                rule.sha256(),
                rule.sentence(),
                rule.rationale(),
                rule.source(),
                citation(rule.citation()),
                rule.conditions(),
                rule.text());
    }

    private CitedStatement citation(CitedStatement citation) {
        return citation == null
                ? null
                : new CitedStatement(
                        citation.sentence(),
                        citation.from(),
                        citation.asOf(),
                        place(citation.place()));
    }

    /** A place by the longest folder that it is in. */
    private FilePosition place(FilePosition place) {
        if (place == null) {
            return null;
        }
        int cut =
                Stream.concat(folders.stream(), Stream.of(""))
                        .filter(folder -> place.file().startsWith(folder + "/"))
                        .mapToInt(folder -> folder.length() + 1)
                        .max()
                        .orElse(0);
        return new FilePosition(
                place.file().substring(cut), place.sheet(), place.line(), place.column());
    }
}
