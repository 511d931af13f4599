package dev.sextant.engine.read;

import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lets tests of other packages check a folder as it is written, without compiling it. */
public final class WrittenFolders {

    private WrittenFolders() {}

    public static List<Problem> check(RuleFolder folder, Map<String, Path> scenarios) {
        RulebookReader.Checked checked =
                RulebookReader.check(folder, scenarios, new RuleFileCache());
        return Stream.of(checked.problems(), checked.written().formerNames())
                .flatMap(List::stream)
                .toList();
    }
}
