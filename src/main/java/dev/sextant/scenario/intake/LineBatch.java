package dev.sextant.scenario.intake;

import dev.sextant.source.ByteLines;
import java.util.ArrayList;
import java.util.List;

/** Lines that go together: enough of them that handing them on costs little, but few. */
public final class LineBatch {

    private static final int MOST_LINES = 16;
    private static final long MOST_BYTES = 1 << 18;

    private final String name;
    private List<ByteLines.Line> lines = new ArrayList<>();
    private long bytes;

    /**
     * @param name their file as the user would name it
     */
    public LineBatch(String name) {
        this.name = name;
    }

    /** Adds a line. */
    public void add(ByteLines.Line line) {
        lines.add(line);
        bytes += line.bytes().length;
    }

    /** Returns whether the lines are enough to hand on. */
    public boolean isFull() {
        return lines.size() == MOST_LINES || bytes >= MOST_BYTES;
    }

    /** Returns whether there is no line. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines so far, of which none stays. */
    public InputChunk drain() {
        InputChunk portion = new ScenarioLines(name, List.copyOf(lines));
        lines = new ArrayList<>();
        bytes = 0;
        return portion;
    }
}
