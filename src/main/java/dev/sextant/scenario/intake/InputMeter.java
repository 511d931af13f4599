package dev.sextant.scenario.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Measures how much of the input was read. Safe for use by several threads. */
public final class InputMeter {

    private final AtomicLong read = new AtomicLong();

    /** How many bytes were read so far. */
    public long read() {
        return read.get();
    }

    /** The same stream, measured. */
    InputStream measured(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                read.addAndGet(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int some = super.read(bytes, offset, length);
                read.addAndGet(Math.max(0, some));
                return some;
            }
        };
    }

    /** How many bytes the files of scenarios have, if all paths are files or folders. */
    public static OptionalLong size(List<Path> paths) {
        long size = 0;
        for (Path path : paths) {
            try {
                size += Files.isDirectory(path) ? ofFolder(path) : Files.size(path);
            } catch (IOException unknown) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(size);
    }

    private static long ofFolder(Path folder) throws IOException {
        long size = 0;
        for (Path file : ScenarioFolderVisitor.of(folder, PathFilter.none()).files().values()) {
            size += Files.size(file);
        }
        return size;
    }
}
