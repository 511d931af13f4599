package dev.sextant.engine.read;

import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lets tests of other packages check a folder as it is written, without compiling it. */
public final class WrittenFolders {

    private WrittenFolders() {}

    public static List<Problem> check(RuleFolder folder, Map<String, Path> scenarios) {
        return RulebookReader.check(folder, scenarios, new RuleFileCache()).problems();
    }
}
