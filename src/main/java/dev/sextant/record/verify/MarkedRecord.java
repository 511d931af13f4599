package dev.sextant.record.verify;

import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.source.document.JsonFields;
import dev.sextant.source.document.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pieces of which a record was written, as its marks have them: names, which are known, and
 * values, of which the lengths and the beginnings of digests are. So a field that was changed is
 * found even where the record cannot be read any more.
 */
final class MarkedRecord {

    private static final Pattern MARK = Pattern.compile("([0-9]{1,9}):[0-9a-f]{16}");

    private final ObjectNode marks;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean isRead = true;

    /**
     * A piece.
     *
     * @param path the field that it belongs to
     * @param length how long it is
     * @param known what it is; null of a value
     * @param mark what marks it; null of what is known
     */
    private record Piece(String path, int length, byte[] known, String mark) {

        boolean isAt(byte[] record, int offset) {
            if (known != null) {
                return ByteSearch.areAt(record, offset, known);
            }
            return offset >= 0
                    && offset + length <= record.length
                    && WrittenRecord.mark(Arrays.copyOfRange(record, offset, offset + length))
                            .equals(mark);
        }
    }

    /**
     * Where a record is not what was marked.
     *
     * @param path the field
     * @param offset where it begins
     * @param length how many bytes are there
     */
    record Changed(String path, int offset, int length) {}

    private MarkedRecord(ObjectNode marks) {
        this.marks = marks;
        String separator = "{";
        for (Map.Entry<String, JsonNode> field : marks.properties()) {
            String path = JsonFields.member("", field.getKey());
            JsonNode name = JsonNodeFactory.instance.stringNode(field.getKey());
            addKnown(path, separator + JsonText.compact(name) + ":");
            if (field.getValue().isArray()) {
                addElements(path, field.getValue());
            } else {
                addValue(path, field.getValue());
            }
            separator = ",";
        }
        addKnown("", marks.isEmpty() ? "{}" : "}");
    }

    /** What marks show, if they can be read. */
    static Optional<MarkedRecord> of(ObjectNode marks) {
        MarkedRecord record = new MarkedRecord(marks);
        return record.isRead ? Optional.of(record) : Optional.empty();
    }

    private void addElements(String path, JsonNode elements) {
        addKnown(path, "[");
        for (int index = 0; index < elements.size(); index++) {
            String element = JsonFields.element(path, index);
            if (index > 0) {
                addKnown(element, ",");
            }
            addValue(element, elements.get(index));
        }
        addKnown(path, "]");
    }

    private void addKnown(String path, String text) {
        byte[] known = text.getBytes(StandardCharsets.UTF_8);
        pieces.add(new Piece(path, known.length, known, null));
    }

    private void addValue(String path, JsonNode mark) {
        Matcher matcher = MARK.matcher(mark.asString(""));
        isRead &= matcher.matches();
        if (isRead) {
            pieces.add(new Piece(path, Integer.parseInt(matcher.group(1)), null, matcher.group()));
        }
    }

    /** Where a record is not what was marked; nowhere, if it is. */
    List<Changed> changedIn(byte[] record) {
        long length = pieces.stream().mapToLong(Piece::length).sum();
        if (length == record.length) {
            return piecewise(record);
        }
        return JsonObjectReader.read(record)
                .map(WrittenRecord::of)
                .filter(read -> Arrays.equals(read.text(), record))
                .map(this::otherThan)
                .orElseGet(() -> between(record));
    }

    /** The fields of which the marks are others, where the record can be read. */
    private List<Changed> otherThan(WrittenRecord read) {
        JsonFields fields = JsonFields.of(read.text());
        return JsonDifference.all(marks, JsonText.read(read.marks())).stream()
                .map(each -> new Changed(each.field(), fields.offset(each.field()), 0))
                .toList();
    }

    private List<Changed> piecewise(byte[] record) {
        List<Changed> changed = new ArrayList<>();
        int offset = 0;
        for (Piece piece : pieces) {
            boolean isReported =
                    !changed.isEmpty()
                            && changed.get(changed.size() - 1).path().equals(piece.path());
            if (!piece.isAt(record, offset) && !isReported) {
                changed.add(new Changed(piece.path(), offset, piece.length()));
            }
            offset += piece.length();
        }
        return changed;
    }

    /** Something is longer or shorter than it was: all that fits before and behind it is well. */
    private List<Changed> between(byte[] record) {
        int from = 0;
        int begin = 0;
        while (from < pieces.size() && pieces.get(from).isAt(record, begin)) {
            begin += pieces.get(from++).length();
        }
        int to = pieces.size();
        int end = record.length;
        while (to > from
                && end - pieces.get(to - 1).length() >= begin
                && pieces.get(to - 1).isAt(record, end - pieces.get(to - 1).length())) {
            end -= pieces.get(--to).length();
        }
        int first = Math.min(from, pieces.size() - 1);
        String path = pieces.get(first).path();
        String last = pieces.get(Math.max(first, to - 1)).path();
        return List.of(
                new Changed(path.equals(last) ? path : path + " to " + last, begin, end - begin));
    }
}
