package dev.sextant.record.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.write.RecordFile;
import dev.sextant.source.ByteLines;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads of a record what can be asked about. Safe for use by several threads. */
public final class RecordExcerptReader {

    private static final ObjectReader LINES =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .changeDefaultPropertyInclusion(
                            any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build()
                    .reader();

    private final RecordFile file;

    /**
     * @param file the file of the lines
     */
    public RecordExcerptReader(RecordFile file) {
        this.file = file;
    }

    /** A line of a folder, in which a record is beside its place in the chain. */
    private record Line(Long index, RecordExcerpt record) {}

    /** What a line holds. */
    public RecordReadResult read(ByteLines.Line line) {
        try {
            Line read = LINES.forType(Line.class).readValue(line.bytes());
            RecordExcerpt excerpt =
                    read != null && read.record() != null
                            ? read.record()
                            : LINES.forType(RecordExcerpt.class).readValue(line.bytes());
            String lack = lack(excerpt);
            return lack == null
                    ? new RecordReadResult.Readable(
                            line.number(), read == null ? null : read.index(), excerpt)
                    : unreadable(line, lack);
        } catch (JacksonException unreadable) {
            return unreadable(line, unreadable.getOriginalMessage());
        }
    }

    private RecordReadResult unreadable(ByteLines.Line line, String why) {
        return new RecordReadResult.Unreadable(file.problem(line.number(), why));
    }

    /** What keeps it from being a record of this shape; null where nothing does. */
    private static String lack(RecordExcerpt excerpt) {
        if (excerpt == null || excerpt.schema() == null) {
            return "the schema is missing";
        }
        if (!excerpt.schema().equals(DecisionRecord.SCHEMA)) {
            return RecordFile.otherSchema(excerpt.schema());
        }
        if (excerpt.status() == null || excerpt.input() == null || excerpt.rules() == null) {
            return "status, input or rules are missing";
        }
        return names(excerpt).allMatch(Objects::nonNull)
                ? null
                : "a list contains an item without a name";
    }

    /** Everything by which something in a list is known. */
    private static Stream<String> names(RecordExcerpt excerpt) {
        return Stream.of(
                        named(excerpt.because())
                                .map(sentence -> sentence == null ? null : sentence.rule()),
                        named(excerpt.workloads()).map(one -> one == null ? null : one.workload()),
                        named(excerpt.facts()).map(fact -> fact == null ? null : fact.path()),
                        named(excerpt.figures()).map(one -> one == null ? null : one.type()),
                        named(excerpt.derived()).map(one -> one == null ? null : one.type()),
                        named(excerpt.derived())
                                .filter(Objects::nonNull)
                                .flatMap(one -> one.by().stream())
                                .map(fired -> fired == null ? null : fired.rule()),
                        named(excerpt.cited()).map(rule -> rule == null ? null : rule.rule()),
                        named(excerpt.redacted()).map(one -> one == null ? null : one.path()),
                        named(excerpt.problems()).map(one -> one == null ? null : one.what()))
                .flatMap(each -> each);
    }

    private static <T> Stream<T> named(Collection<T> list) {
        return list.stream();
    }

    /** The document that a text of ours holds. */
    static JsonNode document(String text) {
        return LINES.readTree(text);
    }
}
