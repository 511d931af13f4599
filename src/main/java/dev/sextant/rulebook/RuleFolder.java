package dev.sextant.rulebook;

import dev.sextant.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A snapshot of a rules folder: everything that a run knows of it.
 *
 * @param name the folder as the user named it, with forward slashes: what locations in it begin
 *     with
 * @param files its rule and data files, by path
 */
public record RuleFolder(String name, List<RuleFile> files) {

    /** A file of the folder as the user would name it. */
    public String nameOf(RuleFile file) {
        return name.isEmpty() ? file.path() : name + "/" + file.path();
    }

    /** The files with an ending, such as {@code .drl}. */
    public List<RuleFile> ending(String ending) {
        return files.stream().filter(file -> file.path().endsWith(ending)).toList();
    }

    /**
     * The SHA-256 of all files with their paths, in lower-case hexadecimal digits. Each path and
     * each content goes in behind its length, so that no two folders give the same input.
     */
    public String digest() {
        List<byte[]> parts = new ArrayList<>();
        for (RuleFile file : files) {
            parts.add(file.path().getBytes(StandardCharsets.UTF_8));
            parts.add(file.bytes());
        }
        return Digest.sha256(parts);
    }
}
