package dev.sextant.scenario.intake;

import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.ByteLines;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a file of JSON lines, none of them blank: one scenario each.
 *
 * @param name the file as the user would name it
 * @param lines the lines
 */
record ScenarioLines(String name, List<ByteLines.Line> lines) implements InputChunk {

    /** Each line as an input of its own: a broken one spoils no other. */
    @Override
    public List<ScenarioInput> inputs() {
        return lines.stream().flatMap(line -> inputs(line).stream()).toList();
    }

    @Override
    public List<ScenarioInput> lenientInputs() {
        return lines.stream().flatMap(line -> lenientInputs(line).stream()).toList();
    }

    private List<ScenarioInput> lenientInputs(ByteLines.Line line) {
        List<Problem> textual = new ArrayList<>();
        List<DocumentValue> values =
                line.length() > DocumentReader.MOST_BYTES
                        ? List.of()
                        : DocumentReader.jsonLine(name, line.number(), line.bytes(), textual::add);
        return textual.isEmpty() && !values.isEmpty()
                ? ScenarioFile.lenientInputs(values, Digest.sha256(line.bytes()))
                : inputs(line);
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String sha256() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(name.getBytes(StandardCharsets.UTF_8));
        lines.forEach(line -> parts.add(line.bytes()));
        return Digest.sha256(parts);
    }

    private List<ScenarioInput> inputs(ByteLines.Line line) {
        Location place = new Location(name, line.number(), 0);
        if (line.length() > DocumentReader.MOST_BYTES) {
            return List.of(new RejectedInput(place, List.of(tooLong(place, line.length()))));
        }
        List<Problem> textual = new ArrayList<>();
        List<DocumentValue> values =
                DocumentReader.jsonLine(name, line.number(), line.bytes(), textual::add);
        List<ScenarioInput> inputs =
                ScenarioFile.inputs(values, Digest.sha256(line.bytes()), textual);
        return textual.isEmpty() ? inputs : List.of(ScenarioFile.whole(place, textual, inputs));
    }

    private static Problem tooLong(Location place, long length) {
        String what =
                "a line of "
                        + length
                        + " bytes; the limit is "
                        + DocumentReader.MOST_BYTES
                        + " (16 MiB)";
        return Problem.error(
                place, "too-long", what, "Maybe the lines do not end with a line feed.");
    }
}
