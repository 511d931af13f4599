package dev.sextant.rulebook;

import java.nio.charset.StandardCharsets;

/**
 * One file of a rules folder, read once.
 *
 * @param path its path under the folder, with forward slashes
 * @param bytes its bytes; not to be changed
 */
public record RuleFile(String path, byte[] bytes) {

    /** Its text, without a byte order mark, every line ended by a line feed alone. */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
