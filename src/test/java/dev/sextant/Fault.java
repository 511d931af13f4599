package dev.sextant;

/** What can be wrong with the input, or around a run: none of it may be shown as an answer. */
public enum Fault {
    /** Aliases of YAML that stand for more values than anybody can hold. */
    A1,
    /**
     * Anything of YAML beyond plain values: anchors, aliases, merges, tags, keys that are no text.
     */
    A2,
    /** A file of a gigabyte. */
    A3,
    /** One value or one line without end. */
    A4,
    /** Brackets in brackets without end. */
    A5,
    /** A key that stands twice. */
    A6,
    /** A key that nobody knows. */
    A7,
    /** Something that must be there and is not. */
    A8,
    /** A word that is none of the allowed, or not written as they are. */
    A9,
    /** What is no plain number, or out of range. */
    A10,
    /** Words that YAML 1.1 took for something else. */
    A11,
    /** Files in which there is no scenario. */
    A12,
    /** Several documents in a file. */
    A13,
    /** Bytes that are no UTF-8. */
    A14,
    /** Ends of lines of every kind. */
    A15,
    /** Binary or compressed files, folders, pipes and devices by the name of a file. */
    A16,
    /** Tables that are ragged, wide, without header, or with formulas. */
    A17,
    /** JSON lines that are broken, torn or blank. */
    A18,
    /** Names that stand twice, or would be paths. */
    A19,
    /** Names that steer a terminal. */
    A20,
    /** What may not be read. */
    A21,
    /** Links in a circle or out of the folder, folders without end. */
    A22,
    /** Files that vanish or change while they are read. */
    A23,
    /** Patterns that nothing matches. */
    A24,
    /** No workloads, a hundred thousand of them, figures as large as may be. */
    A25,
    /** A disk that is full. */
    B1,
    /** Standard output that is full or closed. */
    B2,
    /** The end of the process at any moment. */
    B3,
    /** Signals that ask it to end. */
    B4,
    /** Two runs on one folder. */
    B5,
    /** A run that is to go on with something else. */
    B6,
    /** A folder that is not there, not empty, not to be written to, no folder, or an input. */
    B7,
    /** Memory or the stack that is used up while a scenario is decided. */
    B8,
    /** Another number of threads. */
    B9,
    /** Another day. */
    B10,
    /** Another locale or time zone. */
    B11,
    /** No terminal, or a poor one. */
    B12,
    /** An odd installation: no home, no folder for temporary files, blanks in paths. */
    B13,
    /** A rule that throws. */
    C6,
    /** Rules that start each other for ever. */
    C7,
    /** A rule that concludes without end. */
    C8,
    /** A rule that never ends. */
    C9,
    /** A rule that ends the process. */
    D4,
    /** Cells that a spreadsheet would take for formulas. */
    D9,
    /** XML with declarations, and packed files that unpack to a flood. */
    D12,
    /** A byte of what was kept that is not what it was. */
    E1,
    /** Records that are gone, added, swapped or copied, and files that are cut off. */
    E2,
    /** Seals and signatures that are gone, or by somebody else. */
    E3,
    /** Records of other rules. */
    E4,
    /** Records of another version. */
    E5,
    /** A whole folder that somebody made anew. */
    E6,
    /** Reports that are not what they were. */
    E7,
    /** Bytes that are hashed alike though they mean something else. */
    E8,
    /** An explanation that is whole, and not true. */
    E9,
    /** Secrets in inputs. */
    E10
}
