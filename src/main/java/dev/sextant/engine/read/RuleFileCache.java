package dev.sextant.engine.read;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.source.ReadResult;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What rule files were read to. Of a file that has not changed it is not read again. */
public final class RuleFileCache {

    private final Map<String, Kept> byName = new ConcurrentHashMap<>();

    /** The rules of a file, or its syntax errors. */
    ReadResult<WrittenFile> read(RuleFolder folder, RuleFile file) {
        Kept kept =
                byName.compute(
                        folder.nameOf(file),
                        (name, before) ->
                                before != null && before.isOf(file)
                                        ? before
                                        : new Kept(file, RuleReader.read(folder, file)));
        return kept.reading();
    }

    private record Kept(RuleFile file, ReadResult<WrittenFile> reading) {

        boolean isOf(RuleFile other) {
            return file.key().equals(other.key()) && Arrays.equals(file.bytes(), other.bytes());
        }
    }
}
