package dev.sextant.engine;

import dev.sextant.engine.compile.BinaryRecordReader;
import dev.sextant.engine.compile.BinaryRecordWriter;
import dev.sextant.engine.compile.RuleCode;
import dev.sextant.engine.compile.RuleUnit;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * A rules folder that was read, found sound and compiled.
 *
 * @param rulebook what it says
 * @param units what its rules were compiled to; each of them holds in one unit
 */
record BuiltRules(Rulebook rulebook, List<RuleUnit> units) {

    /** The digest stands first, in hexadecimal digits. */
    private static final int DIGEST_LENGTH = 64;

    /** A folder all of whose rules were compiled together. */
    static BuiltRules of(Rulebook rulebook, RuleCode code) {
        return new BuiltRules(rulebook, List.of(RuleUnit.of(rulebook.rules(), code)));
    }

    /** Loads the classes and makes of them what sessions are opened on. */
    KieBase link() {
        List<Model> models = new ArrayList<>();
        units.forEach(unit -> models.addAll(unit.load()));
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** As bytes that tell whether they are whole. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new BinaryRecordWriter(content).write(rulebook, Rulebook.class);
        DataOutputStream out = new DataOutputStream(content);
        out.writeInt(units.size());
        for (RuleUnit unit : units) {
            write(unit, out);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Digest.sha256(content.toByteArray()).getBytes(StandardCharsets.US_ASCII));
        content.writeTo(all);
        return all.toByteArray();
    }

    private static void write(RuleUnit unit, DataOutputStream out) throws IOException {
        write(unit.rules(), out);
        write(unit.code().models(), out);
        out.writeInt(unit.code().classes().size());
        for (Map.Entry<String, byte[]> one : unit.code().classes().entrySet()) {
            out.writeUTF(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
    }

    private static void write(Collection<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
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
        Rulebook rulebook = (Rulebook) new BinaryRecordReader(in).read(Rulebook.class);
        List<RuleUnit> units = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            units.add(unit(in));
        }
        return Optional.of(new BuiltRules(rulebook, List.copyOf(units)));
    }

    private static RuleUnit unit(DataInputStream in) throws IOException {
        Set<String> rules = Set.copyOf(texts(in));
        List<String> models = texts(in);
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new RuleUnit(rules, new RuleCode(classes, models));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return List.copyOf(texts);
    }
}
