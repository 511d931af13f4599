package dev.sextant.scenario.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of files: as the user would write them, and whether they are those of scenarios. */
public final class FileNames {

    private static final String SCHEMA = ".schema.json";

    /** How spreadsheet programs begin the name of a file that says who has another one open. */
    private static final String OPEN_ELSEWHERE = "~$";

    private static final Pattern STREAM =
            Pattern.compile("/dev/stdin|/dev/fd/[0-9]+|/proc/(?:self|[0-9]+)/fd/[0-9]+");

    private FileNames() {}

    /**
     * Whether the path means a stream that another program opened, such as that of {@code <(…)} in
     * a shell. Its name does not show its format, and it can be read only once.
     */
    public static boolean isStream(Path path) {
        return STREAM.matcher(of(path)).matches() && !Files.isDirectory(path);
    }

    /** The path as the user gave it, with forward slashes. */
    public static String of(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String ending(Path file) {
        return of(file).toLowerCase(Locale.ROOT);
    }

    /** Whether the name is that of a schema, which may lie beside the scenarios it describes. */
    static boolean isSchema(Path file) {
        return ending(file).endsWith(SCHEMA);
    }

    /** Whether the name ends like that of a scenario. */
    public static boolean isScenario(Path file) {
        return !isSchema(file)
                && !of(file).replaceAll(".*/", "").startsWith(OPEN_ELSEWHERE)
                && FileKind.of(of(file)).isPresent();
    }
}
