package dev.sextant.source;

/**
 * A key with its value.
 *
 * @param key the key
 * @param location where the key begins
 * @param value its value
 */
public record MappingEntry(String key, Location location, DocumentValue value) {}
