package dev.sextant.cli;

import dev.sextant.InOrder;
import dev.sextant.audit.Manifest;
import dev.sextant.audit.RecordFile;
import dev.sextant.query.ReadRecord;
import dev.sextant.query.RecordReader;
import dev.sextant.query.RecordStore;
import dev.sextant.query.RecordStores;
import dev.sextant.query.StoreDraft;
import dev.sextant.source.ByteLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads records so that they can be asked about, where that was not done before. */
final class AuditLoading {

    private final RecordStores stores;
    private final int jobs;

    /**
     * @param jobs how many records to read at a time
     */
    AuditLoading(RecordStores stores, int jobs) {
        this.stores = stores;
        this.jobs = jobs;
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
        try (StoreDraft draft = stores.begin(files)) {
            for (Path path : files) {
                RecordFile file = new RecordFile(path, problem -> {});
                draft.begin(file.name(), Manifest.rulePaths(path.toAbsolutePath().getParent()));
                read(file, draft);
            }
            return draft.finish();
        }
    }

    private void read(RecordFile file, StoreDraft draft) throws IOException {
        RecordReader reader = new RecordReader(file);
        try (InOrder<ByteLines.Line, ReadRecord> work =
                new InOrder<>(jobs, reader::read, draft::add, () -> true)) {
            file.eachText(work::add);
            work.finish();
        }
    }
}
