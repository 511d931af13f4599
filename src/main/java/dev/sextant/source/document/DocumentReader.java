package dev.sextant.source.document;

import dev.sextant.source.FileFragment;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import dev.sextant.source.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns the bytes of a YAML or JSON file into values that know their places. Reading is strict and
 * bounded: only UTF-8, and UTF-16 with a byte order mark, no key twice, no anchors, aliases, merges
 * or tags, and no more than {@link #MOST_BYTES}, 64 levels, 1 MiB for one value and a million
 * values.
 */
public final class DocumentReader {

    /** The most bytes that a file may have: 16 MiB. */
    public static final int MOST_BYTES = 16 << 20;

    private DocumentReader() {}

    /**
     * The documents of a YAML file: none where it is empty or holds only comments. A document
     * without content is a scalar that {@linkplain ScalarValue#isNull() says nothing}.
     *
     * @param file the file as the user would name it
     * @param bytes its bytes
     */
    public static ReadResult<List<DocumentValue>> yaml(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<DocumentValue> values = yaml(file, bytes, problems::add);
        return new ReadResult<>(values, problems);
    }

    /**
     * The same, for a reader who has more to say of the file: hands each problem on as it is found,
     * and returns what could be read, errors or not.
     */
    public static List<DocumentValue> yaml(String file, byte[] bytes, Consumer<Problem> problems) {
        ValueTreeBuilder tree = new ValueTreeBuilder(problems);
        FileFragment whole = new FileFragment(file, 0, bytes);
        return read(whole, problems, tree, text -> new YamlWalk(file, text, tree).walk());
    }

    /**
     * The value of a JSON file, in a list of one; an empty list where the file is empty.
     *
     * @param file the file as the user would name it
     * @param bytes its bytes
     */
    public static ReadResult<List<DocumentValue>> json(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<DocumentValue> values = json(file, bytes, problems::add);
        return new ReadResult<>(values, problems);
    }

    /**
     * The same, with each problem handed on as it is found, and with what could be read, errors or
     * not.
     */
    public static List<DocumentValue> json(String file, byte[] bytes, Consumer<Problem> problems) {
        return json(
                new FileFragment(file, 0, bytes),
                problems,
                "Maybe put each value into a separate file.");
    }

    /**
     * The value of one line of a file of JSON lines, in a list of one; an empty list where the line
     * is blank.
     *
     * @param file the file as the user would name it
     * @param line the number of the line, from 1
     * @param bytes the bytes of the line
     */
    public static List<DocumentValue> jsonLine(
            String file, int line, byte[] bytes, Consumer<Problem> problems) {
        return json(
                new FileFragment(file, line, bytes),
                problems,
                "Maybe put each value on a separate line.");
    }

    private static List<DocumentValue> json(
            FileFragment passage, Consumer<Problem> problems, String second) {
        ValueTreeBuilder tree = new ValueTreeBuilder(problems);
        return read(
                passage,
                problems,
                tree,
                text -> new JsonWalk(passage.lines(text), text, tree, second).walk());
    }

    private static List<DocumentValue> read(
            FileFragment passage,
            Consumer<Problem> problems,
            ValueTreeBuilder tree,
            Consumer<String> walk) {
        if (passage.bytes().length > MOST_BYTES) {
            problems.accept(tooLarge(passage.file(), passage.bytes().length, MOST_BYTES));
            return List.of();
        }
        ReadResult<String> text = TextDecoder.decode(passage);
        text.problems().forEach(problems);
        return text.rejected() ? List.of() : tree.grow(() -> walk.accept(text.value()));
    }

    /** The problem of a file with too many bytes, where the most is a number of whole MiB. */
    public static Problem tooLarge(String file, long bytes, int most) {
        String what =
                "a file of "
                        + bytes
                        + " bytes; the limit is "
                        + most
                        + " ("
                        + (most >> 20)
                        + " MiB)";
        return Problem.error(
                Location.of(file), "too-large", what, "Maybe split it into several files.");
    }
}
