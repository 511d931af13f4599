package dev.sextant.engine.plan;

/** Java source, line by line. */
final class SourceText {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int names;

    /** Writes a line. */
    void line(String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }

    /** Writes a line that opens a block. */
    void open(String line) {
        line(line + " {");
        depth++;
    }

    /** Closes blocks. */
    void close(int blocks) {
        for (int block = 0; block < blocks; block++) {
            depth--;
            line("}");
        }
    }

    /** Returns a name that is not used yet. */
    String name(String prefix) {
        return prefix + names++;
    }

    /** Starts names from 0, where a method begins. */
    void restartNames() {
        names = 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
