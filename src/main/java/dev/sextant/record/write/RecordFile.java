package dev.sextant.record.write;

import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import dev.sextant.record.model.RecordLine;
import dev.sextant.source.ByteLines;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the records of a file, one after the other: lines of a record folder, or one record alone
 * that stands on any number of lines.
 */
public final class RecordFile {

    /** A record of a large platform takes some megabytes. */
    private static final int LONGEST_LINE = 1 << 28;

    private final Path file;
    private final String name;
    private final Consumer<Problem> problems;

    /**
     * @param problems takes what is wrong with lines that hold no record that can be read
     */
    public RecordFile(Path file, Consumer<Problem> problems) {
        this.file = file;
        this.name = file.toString().replace('\\', '/');
        this.problems = problems;
    }

    /**
     * Hands on one record after the other.
     *
     * @throws IOException if the file cannot be read
     */
    public void each(Consumer<RecordLine> taker) throws IOException {
        each(line -> true, taker);
    }

    /**
     * The same of some of them.
     *
     * @param wanted whether a line is looked at; a record that stands alone always is
     */
    void each(Predicate<ByteLines.Line> wanted, Consumer<RecordLine> taker) throws IOException {
        eachText(
                line -> {
                    if (isAlone(line) || wanted.test(line)) {
                        take(line.number(), line.bytes(), taker);
                    }
                });
    }

    /**
     * Hands on the text of one record after the other, a record that stands alone as one line.
     *
     * @throws IOException if the file cannot be read
     */
    public void eachText(Consumer<ByteLines.Line> taker) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteLines lines = new ByteLines(in, LONGEST_LINE);
            for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.number() == 1 && isOpening(line)) {
                    byte[] all = Files.readAllBytes(file);
                    taker.accept(new ByteLines.Line(1, all, all.length, true));
                    return;
                }
                taker.accept(line);
            }
        }
    }

    /** A record alone, as a document that can be read again. */
    public static String document(DecisionRecord record) {
        return JsonText.indented(RecordJson.tree(record));
    }

    /** A record that stands on many lines begins with a brace alone. */
    private static boolean isOpening(ByteLines.Line line) {
        return line.length() == 1 && line.bytes()[0] == '{';
    }

    private static boolean isAlone(ByteLines.Line text) {
        byte[] bytes = text.bytes();
        return bytes.length > 1 && bytes[0] == '{' && bytes[1] == '\n';
    }

    private void take(int number, byte[] bytes, Consumer<RecordLine> taker) {
        try {
            taker.accept(line(number, RecordJson.node(bytes)));
        } catch (JacksonException unreadable) {
            refuse(number, unreadable.getOriginalMessage());
        } catch (UnknownSchema unknown) {
            refuse(number, unknown.getMessage());
        }
    }

    private static RecordLine line(int number, JsonNode node) {
        return node.path("record").isObject()
                ? new RecordLine(
                        number,
                        node.path("index").isIntegralNumber() ? node.path("index").asLong() : null,
                        node.path("previous").stringValue(null),
                        record(node.get("record")))
                : new RecordLine(number, null, null, record(node));
    }

    private static DecisionRecord record(JsonNode record) {
        String schema = record.path("schema").asString("");
        if (!schema.equals(DecisionRecord.SCHEMA)) {
            throw new UnknownSchema(
                    schema.isEmpty() ? "the schema is missing" : otherSchema(schema));
        }
        return RecordJson.read((ObjectNode) record);
    }

    /** What is wrong with a record of another shape. */
    public static String otherSchema(String schema) {
        return "written as " + schema + ", but this version reads up to " + DecisionRecord.SCHEMA;
    }

    private void refuse(int line, String why) {
        problems.accept(problem(line, why));
    }

    /** What is wrong with a line that holds no record. */
    public Problem problem(int line, String why) {
        return Problem.error(
                new Location(name, line, 0),
                "no-record",
                "this is not a decision record: " + why,
                "Maybe the file was truncated or changed: check it with 'sextant verify'.");
    }

    /** The file as it is named in messages. */
    public String name() {
        return name;
    }

    /** A record of a shape that is not known. */
    private static final class UnknownSchema extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownSchema(String message) {
            super(message);
        }
    }
}
