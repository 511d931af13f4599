package dev.sextant.cli.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for changes of the files in folders and in the folders below them. */
final class FolderWatch implements AutoCloseable {

    /** An editor saves in several steps: the file is complete only when nothing more comes. */
    private static final Duration QUIET = Duration.ofMillis(50);

    private final WatchService service;
    private final List<Path> roots;

    /**
     * Begins to watch.
     *
     * @param roots folders, or single files
     */
    FolderWatch(List<Path> roots) throws IOException {
        this.roots = roots.stream().map(FolderWatch::folder).distinct().toList();
        this.service = this.roots.get(0).getFileSystem().newWatchService();
        registerAll();
    }

    /** Waits for a change, and for what belongs to it; false where the watch was closed. */
    boolean awaitChange() {
        try {
            taken(service.take());
            WatchKey more = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
            while (more != null) {
                taken(more);
                more = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
            }
            registerAll();
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** A key whose events were not fetched would come again at once. */
    private static void taken(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    /**
     * Folders come and go; to watch one twice does no harm. While one of the roots is gone, what it
     * was in is watched for its return.
     */
    private void registerAll() {
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path folder : all.filter(Files::isDirectory).toList()) {
                    register(folder);
                }
            } catch (NoSuchFileException gone) {
                register(root.getParent());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (UncheckedIOException failure) {
                register(root.getParent());
            }
        }
    }

    private void register(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (NoSuchFileException gone) {
            // Deleted since it was found: its parent, which is watched, reports its return.
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder(Path path) {
        Path absolute = path.toAbsolutePath();
        return Files.isDirectory(absolute) ? absolute : absolute.getParent();
    }
}
