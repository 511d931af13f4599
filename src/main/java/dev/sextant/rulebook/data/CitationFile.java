package dev.sextant.rulebook.data;

import dev.sextant.rulebook.model.Citation;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code sources.yaml}: what rules and figures may rest on. */
public final class CitationFile {

    public static final String PATH = "sources.yaml";

    private static final List<String> KEYS = List.of("sentence", "from", "asOf");
    private static final Pattern KEY =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+");

    private final DataProblems problems;
    private final ValueReader values;

    CitationFile(DataProblems problems) {
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** The statements by key, sorted. */
    Map<String, Citation> read(MappingValue file) {
        Map<String, Citation> citations = new TreeMap<>();
        for (MappingEntry entry : file.entries()) {
            if (!KEY.matcher(entry.key()).matches()) {
                problems.add(
                        entry.location(),
                        ValueReader.CODE,
                        entry.key() + " is not a valid key of a statement",
                        "Maybe use lower case, hyphens and slashes, such as"
                                + " article/kubernetes/long-running.");
            }
            if (entry.value() instanceof MappingValue mapping) {
                citations.put(entry.key(), citation(entry, mapping));
            } else {
                problems.add(
                        entry.location(),
                        ValueReader.CODE,
                        entry.key() + " has no keys",
                        "Maybe add sentence:, from: and asOf:.");
            }
        }
        return citations;
    }

    private Citation citation(MappingEntry statement, MappingValue mapping) {
        for (MappingEntry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key())) {
                problems.unknown(
                        entry.location(),
                        FigureReader.UNKNOWN_KEY,
                        entry.key() + " is not a valid key here",
                        entry.key(),
                        KEYS);
            }
        }
        return new Citation(
                statement.key(),
                (String) value(statement, mapping, "sentence", String.class),
                (String) value(statement, mapping, "from", String.class),
                (LocalDate) value(statement, mapping, "asOf", LocalDate.class),
                statement.location());
    }

    private Object value(MappingEntry statement, MappingValue mapping, String key, Class<?> type) {
        if (mapping.entry(key).isEmpty()) {
            problems.add(
                    statement.location(),
                    FigureReader.MISSING_KEY,
                    statement.key() + " has no " + key,
                    "Maybe add " + key + ": ….");
            return null;
        }
        return values.read(key, type, mapping.entry(key).get().value());
    }
}
