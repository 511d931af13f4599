package dev.sextant.engine;

import dev.sextant.rulebook.Rulebook;
import dev.sextant.source.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rules folder that was read, found sound and compiled.
 *
 * @param rulebook what it says
 * @param code what its rules were compiled to
 */
record BuiltRules(Rulebook rulebook, RuleCode code) {

    /** The digest stands first, in hexadecimal digits. */
    private static final int DIGEST_LENGTH = 64;

    /** As bytes that tell whether they are whole. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new RecordWriter(content).write(rulebook, Rulebook.class);
        DataOutputStream out = new DataOutputStream(content);
        out.writeUTF(String.join("\n", code.models()));
        out.writeInt(code.classes().size());
        for (Map.Entry<String, byte[]> one : code.classes().entrySet()) {
            out.writeUTF(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Digest.sha256(content.toByteArray()).getBytes(StandardCharsets.US_ASCII));
        content.writeTo(all);
        return all.toByteArray();
    }

    /**
     * From such bytes, where they are whole.
     *
     * @throws IOException or a runtime exception where they are whole and yet of another make
     */
    static Optional<BuiltRules> of(byte[] bytes) throws IOException {
        int length = Math.min(DIGEST_LENGTH, bytes.length);
        String digest = new String(bytes, 0, length, StandardCharsets.US_ASCII);
        byte[] content = Arrays.copyOfRange(bytes, length, bytes.length);
        if (!digest.equals(Digest.sha256(content))) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        Rulebook rulebook = (Rulebook) new RecordReader(in).read(Rulebook.class);
        List<String> models = in.readUTF().lines().toList();
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return Optional.of(new BuiltRules(rulebook, new RuleCode(classes, models)));
    }
}
