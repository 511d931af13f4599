package dev.sextant.scenario.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formats of scenario files, by the ending of the name. */
public enum FileKind {
    /** Documents of YAML, a scenario each. */
    YAML(".yaml", ".yml"),
    /** One scenario. */
    JSON(".json"),
    /** A scenario a line, and lines without end. */
    JSON_LINES(".jsonl", ".ndjson"),
    /** A table with a workload a row, of any length. */
    CSV(".csv", ".tsv"),
    /** A workbook with such a table on one of its sheets; packed as it is. */
    WORKBOOK(".xlsx");

    /** The endings, for a person who looks for another one. */
    public static final String ENDINGS =
            ".yaml, .yml, .json, .jsonl, .csv or .tsv, or one of them and .gz, or .xlsx";

    private static final List<String> OTHER_SPREADSHEETS =
            List.of(".xls", ".xlsm", ".xlsb", ".ods", ".numbers");

    private static final String TEXT = ".txt";

    private static final String COMPRESSED = ".gz";

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The kind of a file; none where its name says that it holds no scenarios. */
    public static Optional<FileKind> of(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        String plain =
                isCompressed(file)
                        ? lower.substring(0, lower.length() - COMPRESSED.length())
                        : lower;
        for (FileKind kind : values()) {
            boolean canBe = kind != WORKBOOK || plain.equals(lower);
            if (canBe && kind.endings.stream().anyMatch(plain::endsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the name says that it is a workbook of a kind that is not read. */
    public static boolean isOtherSpreadsheet(String file) {
        return OTHER_SPREADSHEETS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether rows follow each other in a file of this name. */
    public static boolean isTable(String file) {
        return isText(file) || of(file).filter(kind -> kind == CSV || kind == WORKBOOK).isPresent();
    }

    /**
     * Whether the name is that of a text, which may be a table: spreadsheet programs write "Unicode
     * Text" with this ending.
     */
    public static boolean isText(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(TEXT);
    }

    /** Whether the name says that the file was compressed by gzip. */
    public static boolean isCompressed(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    }
}
