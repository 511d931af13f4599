package dev.sextant;

/** What can be wrong with an input or around a run, without ever passing for an answer. */
public enum Fault {

    // The bytes of an input
    WRONG_ENCODING,
    BYTE_ORDER_MARK,
    CONTROL_CHARACTER,
    LONE_SURROGATE,
    FOREIGN_LINE_ENDINGS,
    COMPRESSED_FILE,
    ZIP_BOMB,
    OVERSIZED_FILE,
    OVERLONG_VALUE,
    ENDLESS_LINE,

    // The form of an input
    YAML_BEYOND_PLAIN_VALUES,
    ALIAS_BOMB,
    DEEP_NESTING,
    SEVERAL_DOCUMENTS_IN_A_FILE,
    INVALID_JSON_LINE,
    BLANK_LINE,
    FOREIGN_SEPARATOR,
    LINE_BREAK_IN_CELL,
    INVALID_ROW,
    UNKNOWN_COLUMN,
    XML_DECLARATION,

    // The content of an input
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    UNKNOWN_WORD,
    /** A word that YAML 1.1 reads as something else, such as {@code no}. */
    AMBIGUOUS_YAML_WORD,
    INVALID_NUMBER,
    NUMBER_OUT_OF_RANGE,
    ENDLESS_DIGITS,
    EXTREME_FIGURES,
    HUGE_SCENARIO,
    FILE_WITHOUT_SCENARIO,
    DUPLICATE_NAME,
    INVALID_NAME,
    NAME_LIKE_A_PATH,
    /** Characters that move the cursor, change colors or otherwise control a terminal. */
    TERMINAL_ESCAPE,
    REVERSED_TEXT_DIRECTION,
    /** A text that a spreadsheet would run as a formula. */
    SPREADSHEET_FORMULA,
    EXPOSED_SECRET,

    // The files of an input
    UNREADABLE_FILE,
    FILE_CHANGED_WHILE_READ,
    FILE_VANISHED,
    PIPE,
    DEVICE,
    FOLDER_WITHOUT_SCENARIO,
    ENDLESS_FOLDERS,
    LINK_LOOP,
    LINK_OUT_OF_THE_FOLDER,
    UNMATCHED_PATTERN,

    // The machine and the installation
    FAILING_DISK,
    FULL_STANDARD_OUTPUT,
    CLOSED_STANDARD_OUTPUT,
    KILLED_PROCESS,
    TERMINATION_SIGNAL,
    OUT_OF_MEMORY,
    STACK_OVERFLOW,
    OTHER_NUMBER_OF_JOBS,
    OTHER_ORDER_OF_INPUTS,
    OTHER_DATE,
    OTHER_LOCALE_OR_TIME_ZONE,
    NO_TERMINAL,
    NO_HOME_FOLDER,
    CHAIN_OF_LINKS_TO_THE_LAUNCHER,
    OLD_JAVA,

    // The output folder
    FOLDER_IN_USE,
    OUTPUT_FOLDER_WITH_FOREIGN_FILES,
    OUTPUT_FOLDER_IS_A_FILE,
    OUTPUT_FOLDER_AMONG_INPUTS,
    OUTPUT_FOLDER_NOT_WRITABLE,
    RESUMED_WITH_OTHER_OPTIONS,
    RESUMED_WITH_OTHER_INPUTS,

    // Rules
    THROWING_RULE,
    THROWING_CONDITION,
    RULES_IN_A_LOOP,
    ENDLESS_CONCLUSIONS,
    HANGING_RULE,
    RULE_THAT_EXITS_THE_PROCESS,
    /** A git repository whose configuration starts programs. */
    HOSTILE_REPOSITORY,

    // Records
    CHANGED_BYTE,
    CHANGED_FIELD,
    CHANGED_DIGEST,
    TRAILING_BYTES,
    MISSING_LINE_FEED,
    EXTRA_LINE_FEED,
    TRUNCATED_LAST_LINE,
    TRUNCATED_FILE,
    REPLACED_FILE,
    MISSING_FILE,
    ADDED_FILE,
    MISSING_RECORD,
    COPIED_RECORD,
    SWAPPED_RECORDS,
    MOVED_RECORDS,
    FORGED_RECORD,
    /** Two values with one digest, because their bytes are the same when put together. */
    DIGEST_COLLISION,
    NEWER_VERSION,
    OLDER_VERSION,

    // The rules of records
    OTHER_RULES,
    REPACKED_RULES,
    CHANGED_RULE_FILE,
    DUPLICATE_FILE_IN_ZIP,
    INVALID_ZIP,

    // Seals and signatures
    MISSING_SEAL,
    UNSIGNED_SEAL,
    MISSING_SIGNATURE,
    CHANGED_SIGNATURE,
    SIGNATURE_OF_ANOTHER_SEAL,
    UNCHECKED_SIGNATURE,
    CHANGED_ALGORITHM,
    SWAPPED_KEY_ID,
    UNUSABLE_KEY,
    /** An entire folder with its seal, written by somebody else. */
    FORGED_FOLDER,

    // Reports and explanations
    CHANGED_REPORT,
    MOVED_REPORT,
    /** An explanation with a fact on which the answer does not depend. */
    UNRELATED_REASON,
    /** An explanation without a fact on which the answer depends. */
    MISSING_REASON
}
