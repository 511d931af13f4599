package dev.sextant.source.document;

import dev.sextant.source.Location;

/**
 * A key with its value.
 *
 * @param key the key
 * @param location where the key begins
 * @param value its value
 */
public record MappingEntry(String key, Location location, DocumentValue value) {}
