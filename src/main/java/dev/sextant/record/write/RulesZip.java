package dev.sextant.record.write;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.StoredZip;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Packs the exact bytes of rules, so that they can be compiled again years later. */
public final class RulesZip {

    /** The name of its file. */
    public static final String FILE = "rules.zip";

    private RulesZip() {}

    /** Every rule and data file: {@code 1/PATH} those of the lowest folder, {@code 2/PATH} … */
    public static byte[] of(RuleFolder rules) {
        StoredZip zip = new StoredZip();
        try {
            for (RuleFile file : rules.files()) {
                zip.add(name(file.layer(), file.path()), file.bytes());
            }
            return zip.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a file is called. */
    public static String name(int layer, String path) {
        return layer + 1 + "/" + path;
    }
}
