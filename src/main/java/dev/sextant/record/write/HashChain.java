package dev.sextant.record.write;

import dev.sextant.record.model.DigestDomain;
import dev.sextant.source.document.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lines of which each holds the digest of all before it. What the chain begins with is the
 * manifest, without the Java that wrote it: the same rules and inputs give the same lines on every
 * Java. Not safe for use by several threads.
 */
public final class HashChain {

    /** What every line begins with. */
    public static final byte[] INDEX = ascii("{\"index\":");

    /** What stands between the marks and the record. */
    public static final byte[] RECORD = ascii(",\"record\":");

    private long count;
    private byte[] link;

    private HashChain(long count, byte[] link) {
        this.count = count;
        this.link = link;
    }

    /** A chain without lines. */
    public static HashChain begin(ObjectNode manifest) {
        return new HashChain(0, first(manifest));
    }

    /** The chain with the state that {@link #state()} returned. */
    public static HashChain resume(ObjectNode state) {
        return new HashChain(
                state.get("records").asLong(),
                HexFormat.of().parseHex(state.get("last").asString()));
    }

    /** The link that the first line holds. */
    public static byte[] first(ObjectNode manifest) {
        ObjectNode anyJava = manifest.deepCopy();
        anyJava.remove(Manifest.JAVA);
        return DigestDomain.CHAIN.digest(
                JsonText.compact(anyJava).getBytes(StandardCharsets.UTF_8));
    }

    /** The link behind a line, which is given without its line feed. */
    public static byte[] next(byte[] before, byte[] line) {
        return DigestDomain.LEAF.digest(before, line);
    }

    /** The line of the next record, with a line feed at its end. */
    public byte[] add(WrittenRecord record) {
        count++;
        byte[] line = line(count, last(), record);
        link = next(link, line);
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    /** The line of a record behind a link, without its line feed. */
    public static byte[] line(long index, String previous, WrittenRecord record) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(head(index, previous));
        line.writeBytes(record.marks());
        line.writeBytes(RECORD);
        line.writeBytes(record.text());
        line.write('}');
        return line.toByteArray();
    }

    /** How the line of an index begins that follows a link. */
    public static byte[] head(long index, String previous) {
        return ascii("{\"index\":" + index + ",\"previous\":\"" + previous + "\",\"marks\":");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** How many lines it has. */
    public long count() {
        return count;
    }

    /** The link behind the last line, in hexadecimal digits. */
    public String last() {
        return HexFormat.of().formatHex(link);
    }

    /** From where the chain can go on. */
    public ObjectNode state() {
        return JsonNodeFactory.instance.objectNode().put("records", count).put("last", last());
    }
}
