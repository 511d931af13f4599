package dev.sextant.cli.audit;

import dev.sextant.OrderedExecutor;
import dev.sextant.cli.terminal.ProgressLine;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.record.query.RecordExcerptReader;
import dev.sextant.record.query.RecordReadResult;
import dev.sextant.record.query.RecordStore;
import dev.sextant.record.query.RecordStoreCache;
import dev.sextant.record.query.StoreDraft;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.RecordFile;
import dev.sextant.source.ByteLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Reads records so that they can be asked about, where that was not done before. */
final class RecordStoreLoader {

    private final RecordStoreCache stores;
    private final int jobs;
    private final Terminal terminal;
    private long bytes;

    /**
     * @param jobs how many records to read at a time
     * @param terminal sees how far it is, where that takes long
     */
    RecordStoreLoader(RecordStoreCache stores, int jobs, Terminal terminal) {
        this.stores = stores;
        this.jobs = jobs;
        this.terminal = terminal;
    }

    /**
     * The records of files, in their order.
     *
     * @throws IOException if one cannot be read
     */
    RecordStore load(List<Path> files) throws IOException {
        Optional<RecordStore> kept = stores.find(files);
        return kept.isPresent() ? kept.get() : read(files);
    }

    private RecordStore read(List<Path> files) throws IOException {
        OptionalLong all = OptionalLong.of(length(files));
        try (StoreDraft draft = stores.begin(files);
                ProgressLine progress = new ProgressLine("records", () -> bytes, all, terminal)) {
            for (Path path : files) {
                RecordFile file = new RecordFile(path, problem -> {});
                draft.begin(file.name(), Manifest.rulePaths(path.toAbsolutePath().getParent()));
                read(file, draft, progress);
            }
            return draft.finish();
        }
    }

    private static long length(List<Path> files) throws IOException {
        long length = 0;
        for (Path file : files) {
            length += Files.size(file);
        }
        return length;
    }

    private void read(RecordFile file, StoreDraft draft, ProgressLine progress) throws IOException {
        RecordExcerptReader reader = new RecordExcerptReader(file);
        Consumer<RecordReadResult> taker =
                read -> {
                    draft.add(read);
                    progress.take();
                };
        try (OrderedExecutor<ByteLines.Line, RecordReadResult> work =
                new OrderedExecutor<>(jobs, reader::read, taker, () -> true)) {
            file.eachText(
                    line -> {
                        bytes += line.length() + 1;
                        work.add(line);
                    });
            work.finish();
        }
    }
}
