package dev.sextant.rulebook;

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
}
