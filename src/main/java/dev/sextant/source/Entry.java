package dev.sextant.source;

/**
 * A key with its value.
 *
 * @param key the key
 * @param location where the key begins
 * @param value its value
 */
public record Entry(String key, Location location, Value value) {}
