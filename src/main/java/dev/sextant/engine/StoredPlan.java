package dev.sextant.engine;

import dev.sextant.engine.plan.PlanCode;
import dev.sextant.source.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes and reads plans, after the digest of the rest: one that was damaged is never used. */
final class StoredPlan {

    private StoredPlan() {}

    /** Returns a plan as bytes. */
    static byte[] bytes(PlanCode plan) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        out.writeInt(plan.rules().size());
        for (String rule : plan.rules()) {
            out.writeUTF(rule);
        }
        out.writeInt(plan.classes().size());
        for (Map.Entry<String, byte[]> one : plan.classes().entrySet()) {
            out.writeUTF(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new DataOutputStream(all).writeUTF(Digest.sha256(content.toByteArray()));
        content.writeTo(all);
        return all.toByteArray();
    }

    /**
     * Returns the plan of such bytes, where they are complete.
     *
     * @throws IOException where they are not even that
     */
    static Optional<PlanCode> of(byte[] bytes) throws IOException {
        DataInputStream all = new DataInputStream(new ByteArrayInputStream(bytes));
        String digest = all.readUTF();
        byte[] content = all.readAllBytes();
        if (!digest.equals(Digest.sha256(content))) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        List<String> rules = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.add(in.readUTF());
        }
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return Optional.of(new PlanCode(classes, rules));
    }
}
