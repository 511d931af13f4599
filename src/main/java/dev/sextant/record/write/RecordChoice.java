package dev.sextant.record.write;

import dev.sextant.record.model.RecordLine;
import dev.sextant.source.ByteLines;
import dev.sextant.source.document.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Which of many records is asked for: by one of these, the others are null.
 *
 * @param index its number in the chain, from 1
 * @param scenario the name of its scenario
 * @param decision how its digest begins
 */
public record RecordChoice(Long index, String scenario, String decision) {

    /** No more than this of a line is looked at for its number. */
    private static final int HEAD = 64;

    /** Whether any record would do. */
    public boolean isAny() {
        return index == null && scenario == null && decision == null;
    }

    /**
     * The records that are meant; two at most where any would do.
     *
     * @throws IOException if the file cannot be read
     */
    public List<RecordLine> in(RecordFile file) throws IOException {
        List<RecordLine> found = new ArrayList<>();
        file.each(
                this::mayBe,
                line -> {
                    if (is(line)) {
                        found.add(line);
                    }
                });
        return found;
    }

    /** Whether it is worth the time to read a line, which takes long where there are many. */
    private boolean mayBe(ByteLines.Line line) {
        if (isAny()) {
            return line.number() <= 2;
        }
        byte[] bytes = line.bytes();
        int length = index == null ? bytes.length : Math.min(HEAD, bytes.length);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(sign());
    }

    /** What stands in the line of a record that is meant, byte by byte. */
    private String sign() {
        if (index != null) {
            return "\"index\":" + index + ",";
        }
        String sign =
                scenario == null
                        ? "\"" + decision
                        : JsonText.compact(JsonNodeFactory.instance.stringNode(scenario));
        return new String(sign.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private boolean is(RecordLine line) {
        if (index != null) {
            return index.equals(line.index());
        }
        return scenario == null
                ? isAny() || line.record().decision().startsWith(decision)
                : scenario.equals(line.record().scenario());
    }
}
