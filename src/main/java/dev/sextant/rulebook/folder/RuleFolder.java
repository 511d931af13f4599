package dev.sextant.rulebook.folder;

import dev.sextant.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A snapshot of a rules folder, or of several that override each other: everything that a run knows
 * of them.
 *
 * @param names the folders as the user named them, with forward slashes, the lowest first: what
 *     locations in them begin with
 * @param files their rule and data files, by folder and path
 * @param trust how far their code is trusted
 */
public record RuleFolder(List<String> names, List<RuleFile> files, TrustLevel trust) {

    /** Copies the names. */
    public RuleFolder {
        names = List.copyOf(names);
    }

    /** Folders of which no code is trusted. */
    public RuleFolder(List<String> names, List<RuleFile> files) {
        this(names, files, TrustLevel.CONCLUSIONS_ALONE);
    }

    /** One folder. */
    public RuleFolder(String name, List<RuleFile> files) {
        this(List.of(name), files);
    }

    /** The same rules, trusted so far. */
    public RuleFolder trusting(TrustLevel given) {
        return new RuleFolder(names, files, given);
    }

    /**
     * Folders that override each other: what a later one has beside an earlier is added, and what
     * it says again overrides what the earlier says.
     */
    public static RuleFolder layered(List<RuleFolder> folders) {
        List<String> names = new ArrayList<>();
        List<RuleFile> files = new ArrayList<>();
        for (RuleFolder folder : folders) {
            for (RuleFile file : folder.files) {
                files.add(file.inLayer(names.size() + file.layer()));
            }
            names.addAll(folder.names);
        }
        return new RuleFolder(names, files);
    }

    /** The same, the folder, or the lowest of several, under another name. */
    public RuleFolder lowestNamed(String name) {
        List<String> others = new ArrayList<>(names);
        others.set(0, name);
        return new RuleFolder(others, files, trust);
    }

    /** The folder, or the lowest of several: what is about the entire is reported for it. */
    public String name() {
        return names.get(0);
    }

    /** The folder of a file, as the user named it. */
    public String folderOf(RuleFile file) {
        return names.get(file.layer());
    }

    /** A file of a folder as the user would name it. */
    public String nameOf(RuleFile file) {
        String folder = folderOf(file);
        return folder.isEmpty() ? file.path() : folder + "/" + file.path();
    }

    /** The files at a path, by folder: several only if one folder overrides another. */
    public List<RuleFile> at(String path) {
        return files.stream().filter(file -> file.path().equals(path)).toList();
    }

    /** The files with an ending, such as {@code .drl}. */
    public List<RuleFile> ending(String ending) {
        return files.stream().filter(file -> file.path().endsWith(ending)).toList();
    }

    /**
     * The SHA-256 of all files with their paths, in lower-case hexadecimal digits. Each path and
     * each content goes in behind its length, so that no two folders produce the same input. That
     * of several folders is the digest of theirs, in order.
     */
    public String digest() {
        List<byte[]> digests = new ArrayList<>();
        for (int layer = 0; layer < names.size(); layer++) {
            digests.add(digest(layer).getBytes(StandardCharsets.UTF_8));
        }
        return names.size() == 1 ? digest(0) : Digest.sha256(digests);
    }

    private String digest(int layer) {
        List<byte[]> parts = new ArrayList<>();
        for (RuleFile file : files) {
            if (file.layer() == layer) {
                parts.add(file.path().getBytes(StandardCharsets.UTF_8));
                parts.add(file.bytes());
            }
        }
        return Digest.sha256(parts);
    }
}
