package dev.sextant.audit;

import java.util.List;

/**
 * What a folder of records says of itself, as far as it says it: nothing of this was verified.
 *
 * @param records how many records it is to hold; null where it is not sealed
 * @param root the digest over all that is in it; null where it is not sealed
 * @param keys the ids of the keys that signed the seal; empty where nobody did
 * @param sextant the version of Sextant that wrote it; null where that is not told
 * @param drools the version of Drools; null where that is not told
 * @param java the version and the vendor of Java; null where that is not told
 */
public record FolderSeal(
        Long records, String root, List<String> keys, String sextant, String drools, String java) {

    /** Copies the keys. */
    public FolderSeal {
        keys = List.copyOf(keys);
    }
}
