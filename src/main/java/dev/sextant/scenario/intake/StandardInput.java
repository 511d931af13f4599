package dev.sextant.scenario.intake;

import dev.sextant.source.Utf8Stream;
import dev.sextant.source.table.CsvRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Standard input, or another stream without a name that shows its format. The format is seen in its
 * first line.
 *
 * @param stream all of it, unpacked, with text in UTF-8
 * @param kind its format: a workbook by its first bytes; JSON lines where its first line is in
 *     braces, or the next one begins another value; CSV where its first line has separators, and no
 *     key of YAML; else YAML, of which JSON is a part
 */
public record StandardInput(InputStream stream, FileKind kind) {

    /**
     * Maximum number of bytes that are looked at; a longer first line that begins with a brace is
     * JSON lines.
     */
    private static final int LOOKED_AT = 1 << 16;

    private static final String WORKBOOK = "PK\u0003\u0004";
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    /** An indentation that JSON may have, and YAML may not. */
    private static final Pattern TAB = Pattern.compile("\n *\t");

    /** Characters that begin a value of YAML, a comment or a document, and no first cell. */
    private static final String MARKS_OF_YAML = "-#[{}%&*!|>?@`";

    private static final String SEPARATORS = ",;\t";

    /** The ends of a line of JSON after which a value goes on in the next line. */
    private static final String GOES_ON = ",:[{";

    /** Detects the format of a stream. */
    public static StandardInput of(String name, InputStream in) throws IOException {
        InputStream stream = Utf8Stream.of(name, unpacked(in));
        byte[] head = new byte[LOOKED_AT];
        int length = 0;
        InputStream rest = stream;
        try {
            while (length < LOOKED_AT && !isEnough(head, length)) {
                int more = stream.read(head, length, LOOKED_AT - length);
                if (more < 0) {
                    break;
                }
                length += more;
            }
        } catch (IOException failed) {
            rest = new BrokenStream(failed);
        }
        FileKind kind = kind(new String(head, 0, length, StandardCharsets.UTF_8));
        return new StandardInput(
                new SequenceInputStream(new ByteArrayInputStream(head, 0, length), rest), kind);
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, GZIP.length);
        byte[] first = stream.readNBytes(GZIP.length);
        stream.unread(first);
        return Arrays.equals(first, GZIP) ? new WholeGzipStream(stream) : stream;
    }

    /** Whether the format is seen: in a line that is not blank, or in two that begin a value. */
    private static boolean isEnough(byte[] bytes, int length) {
        String rest = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
        int feed = rest.indexOf('\n');
        boolean beginsValue =
                beginsValue(rest) && feed > 0 && !rest.substring(0, feed).strip().endsWith("}");
        return feed > 0 && (!beginsValue || rest.indexOf('\n', feed + 1) > 0);
    }

    private static FileKind kind(String head) {
        if (head.startsWith(WORKBOOK)) {
            return FileKind.WORKBOOK;
        }
        String rest = head.stripLeading();
        int feed = rest.indexOf('\n');
        String first = (feed < 0 ? rest : rest.substring(0, feed)).strip();
        if (first.startsWith("{") && (first.endsWith("}") || feed < 0)) {
            return FileKind.JSON_LINES;
        }
        if (beginsValue(first) && hasNextValue(first, feed < 0 ? "" : rest.substring(feed))) {
            return FileKind.JSON_LINES;
        }
        if (beginsValue(first)) {
            return TAB.matcher(head).find() ? FileKind.JSON : FileKind.YAML;
        }
        boolean isTable = CsvRows.isSeparatorLine(unquoted(first)) || hasCells(first);
        return isTable ? FileKind.CSV : FileKind.YAML;
    }

    private static String unquoted(String line) {
        return line.replaceAll("^\"|\"$", "");
    }

    private static boolean beginsValue(String line) {
        return line.startsWith("{") || line.startsWith("[");
    }

    /**
     * Whether the next line begins another value. Within one value of JSON, a brace or a bracket
     * follows a comma, a colon or a bracket.
     */
    private static boolean hasNextValue(String first, String after) {
        return GOES_ON.indexOf(first.charAt(first.length() - 1)) < 0
                && beginsValue(after.stripLeading());
    }

    /**
     * Whether a separator follows the first cell of a line, and the cell is no YAML: no mark of it,
     * and not a key with a value. Separators in quotes are part of a cell.
     */
    private static boolean hasCells(String line) {
        if (line.isEmpty() || MARKS_OF_YAML.indexOf(line.charAt(0)) >= 0) {
            return false;
        }
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (SEPARATORS.indexOf(character) >= 0) {
                return true;
            }
            if (character == '"') {
                index = line.indexOf('"', index + 1);
                if (index < 0) {
                    return false;
                }
            } else if (character == ':' && isBlankAt(line, index + 1)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBlankAt(String line, int index) {
        return index == line.length() || Character.isWhitespace(line.charAt(index));
    }

    /** What follows the bytes before a failure. */
    private static final class BrokenStream extends InputStream {

        private final IOException failure;

        BrokenStream(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }
    }
}
