package dev.sextant.rulebook;

/**
 * One file of a rules folder, read once.
 *
 * @param path its path under the folder, with forward slashes
 * @param bytes its bytes; not to be changed
 */
public record RuleFile(String path, byte[] bytes) {}
