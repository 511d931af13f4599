package dev.sextant.scenario.read;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A format of another tool, whose files people pass as scenarios, read from {@code formats.yaml}.
 *
 * @param name the format in words, with its article
 * @param keys keys that such a file has
 * @param mappings keys that have others below them
 * @param endings how the names of such files end
 * @param workloads which parts of such a file are workloads
 */
public record OtherTool(
        String name,
        List<String> keys,
        List<String> mappings,
        List<String> endings,
        String workloads) {

    private static final String FILE = "formats.yaml";
    private static final List<OtherTool> ALL = all();

    /** The format of a document; none if it has a key that only scenarios have. */
    static Optional<OtherTool> of(MappingValue document) {
        boolean isMeantAsScenario =
                Stream.of("scenario", "workloads").anyMatch(key -> document.entry(key).isPresent());
        return isMeantAsScenario
                ? Optional.empty()
                : ALL.stream()
                        .filter(tool -> tool.fits(document))
                        .findFirst()
                        .or(() -> of(document.location().file()));
    }

    /** The format of a file by its name. */
    public static Optional<OtherTool> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(tool -> tool.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The problem of such a file. */
    public Problem problem(Location location) {
        return Problem.error(
                location,
                "other-format",
                "this is " + name + ", not a scenario",
                "Maybe describe "
                        + workloads
                        + " as a workload of a scenario: 'sextant ask' asks for what is needed, and"
                        + " writes the file.");
    }

    private boolean fits(MappingValue document) {
        return keys.stream().allMatch(key -> document.entry(key).isPresent())
                && keys.size() + mappings.size() > 0
                && mappings.stream()
                        .allMatch(
                                key ->
                                        document.entry(key)
                                                .filter(
                                                        entry ->
                                                                entry.value()
                                                                        instanceof MappingValue)
                                                .isPresent());
    }

    private static List<OtherTool> all() {
        try (InputStream in = OtherTool.class.getResourceAsStream(FILE)) {
            DocumentValue list = DocumentReader.yaml(FILE, in.readAllBytes()).value().get(0);
            return ((SequenceValue) list)
                    .items().stream().map(item -> tool((MappingValue) item)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static OtherTool tool(MappingValue item) {
        return new OtherTool(
                text(item.entry("name").orElseThrow().value()),
                texts(item, "keys"),
                texts(item, "mappings"),
                texts(item, "endings"),
                text(item.entry("workloads").orElseThrow().value()));
    }

    private static List<String> texts(MappingValue item, String key) {
        return item
                .entry(key)
                .map(entry -> ((SequenceValue) entry.value()).items())
                .orElse(List.of())
                .stream()
                .map(OtherTool::text)
                .toList();
    }

    private static String text(DocumentValue value) {
        return ((ScalarValue) value).text();
    }
}
