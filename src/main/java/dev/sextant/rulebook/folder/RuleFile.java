package dev.sextant.rulebook.folder;

import java.nio.charset.StandardCharsets;

/**
 * One file of a rules folder, read once.
 *
 * @param path its path under the folder, with forward slashes
 * @param bytes its bytes; not to be changed
 * @param layer which folder it is in where several are that override each other, from 0
 */
public record RuleFile(String path, byte[] bytes, int layer) {

    /** A file of the one folder, or of the lowest. */
    public RuleFile(String path, byte[] bytes) {
        this(path, bytes, 0);
    }

    /** Returns a name that no other file has, in its own folder or in those that it overrides. */
    public String key() {
        return layer == 0 ? path : "over-" + layer + "/" + path;
    }

    /** The same file in the place of another folder. */
    RuleFile inLayer(int other) {
        return new RuleFile(path, bytes, other);
    }

    /** Its text, without a byte order mark, every line ended by a line feed alone. */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
