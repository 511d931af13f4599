package dev.sextant.store;

import dev.sextant.store.UnusableFolderException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder that files grow in. Each is called {@code NAME.part} until all of them are complete.
 * Work that is interrupted at any instant continues from its last checkpoint, and returns the same
 * bytes.
 */
public final class OutputFolder implements Closeable {

    /** The name of the file that says what the work is, and the result. */
    public static final String PAPER = FolderMetadata.WORK;

    /** The name of the file that says how far work got that is not done. */
    public static final String CHECKPOINT = FolderMetadata.CHECKPOINT;

    /** The name of the file that keeps others away while the work is done, and is empty then. */
    public static final String LOCK = FolderLock.FILE;

    /** How the name of a file ends while it grows. */
    public static final String PART = ".part";

    private final Path folder;
    private final OutputDisk disk;
    private final FolderMetadata papers;
    private final FolderLock lock;
    private final Map<String, String> work;
    private final Map<String, GrowingFile> files = new LinkedHashMap<>();

    /** What to do with work that is there. */
    public enum Mode {
        /** There must be none. */
        NEW,
        /** It continues; where there is none it begins. */
        RESUME,
        /** It is deleted, and begins again. */
        RESTART
    }

    private OutputFolder(
            Path folder,
            OutputDisk disk,
            FolderMetadata papers,
            FolderLock lock,
            Map<String, String> work) {
        this.folder = folder;
        this.disk = disk;
        this.papers = papers;
        this.lock = lock;
        this.work = Map.copyOf(work);
    }

    /**
     * Takes a folder, which is made where it is not there.
     *
     * @param work what is done in it: values by name, by which work is recognized
     * @param ours the names that files of such work can have
     * @param holder who does it, for whoever finds the folder in use
     * @throws FolderInUseException if another process writes to it
     * @throws UnusableFolderException if it holds something else
     * @throws IOException if it cannot be written to
     */
    public static OutputFolder open(
            Path folder,
            Mode mode,
            Map<String, String> work,
            Set<String> ours,
            String holder,
            OutputDisk disk)
            throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableFolderException(Reason.NO_FOLDER, List.of());
        }
        requireNoLinks(folder);
        FolderMetadata papers = new FolderMetadata(folder, disk);
        requireOurs(folder, papers);
        disk.createFolders(folder);
        OutputFolder taken =
                new OutputFolder(folder, disk, papers, FolderLock.take(folder, holder), work);
        try {
            taken.prepare(mode, ours);
            return taken;
        } catch (IOException | RuntimeException | Error failed) {
            taken.close();
            throw failed;
        }
    }

    /** No run writes links: what one leads to would be emptied or overwritten. */
    private static void requireNoLinks(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> links =
                    entries.filter(Files::isSymbolicLink)
                            .map(entry -> entry.getFileName().toString())
                            .sorted()
                            .toList();
            if (!links.isEmpty()) {
                throw new UnusableFolderException(Reason.HAS_LINKS, links);
            }
        }
    }

    private static void requireOurs(Path folder, FolderMetadata papers) throws IOException {
        if (!Files.isDirectory(folder) || papers.isThere()) {
            return;
        }
        Set<String> first = Set.of(FolderLock.FILE, FolderMetadata.WORK + ".tmp");
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> others =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !first.contains(name))
                            .sorted()
                            .toList();
            if (!others.isEmpty()) {
                throw new UnusableFolderException(Reason.OF_OTHERS, others);
            }
        }
    }

    private void prepare(Mode mode, Set<String> ours) throws IOException {
        if (papers.isThere() && mode == Mode.RESTART) {
            clear(ours);
        }
        if (!papers.isThere()) {
            papers.begin(work);
            return;
        }
        if (mode == Mode.NEW) {
            throw new UnusableFolderException(
                    papers.result().isPresent() ? Reason.DONE : Reason.UNFINISHED, List.of());
        }
        List<String> differences = papers.differences(work);
        if (!differences.isEmpty()) {
            throw new UnusableFolderException(Reason.OF_OTHER_WORK, differences);
        }
        if (papers.result().isPresent()) {
            disk.delete(folder.resolve(FolderMetadata.CHECKPOINT));
            return;
        }
        Optional<Checkpoint> last = papers.reached().filter(Checkpoint::isWhole);
        if (last.isPresent()) {
            finish(last.get());
        }
    }

    /** The description of the work goes last: if this is interrupted, the folder is still known. */
    private void clear(Set<String> ours) throws IOException {
        disk.delete(folder.resolve(FolderMetadata.CHECKPOINT));
        for (String name : ours) {
            disk.delete(folder.resolve(name));
            disk.delete(folder.resolve(name + PART));
        }
        disk.delete(folder.resolve(FolderMetadata.WORK));
    }

    /**
     * The result of the work, if it is done already. Work of which nothing was left but to give the
     * files their names was done when the folder was opened.
     */
    public Optional<ObjectNode> result() throws IOException {
        return papers.result();
    }

    /**
     * Opens the files where the work was last, or at their beginning.
     *
     * @return from where to continue, if anywhere
     * @throws DamagedFileException if a file does not hold what was written to it
     */
    public Optional<Checkpoint> begin(List<String> names) throws IOException {
        Optional<Checkpoint> reached = papers.reached();
        for (String name : names) {
            Path part = folder.resolve(name + PART);
            FileFingerprint mark = reached.map(before -> before.files().get(name)).orElse(null);
            files.put(
                    name,
                    mark == null
                            ? GrowingFile.begin(part, disk)
                            : GrowingFile.resume(part, mark, disk));
        }
        return reached;
    }

    /** Adds a text in UTF-8 to a file. */
    public void add(String name, String text) throws IOException {
        files.get(name).add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds to a file. */
    public void add(String name, byte[] bytes) throws IOException {
        files.get(name).add(bytes);
    }

    /** Makes sure that the work can continue from here. */
    public void reach(ObjectNode state) throws IOException {
        papers.reach(new Checkpoint(marks(), false, state));
    }

    /** Gives the files their names, and says the result of the work. */
    public void finish(ObjectNode result) throws IOException {
        Checkpoint last = new Checkpoint(marks(), true, result);
        papers.reach(last);
        closeFiles();
        finish(last);
    }

    private void finish(Checkpoint last) throws IOException {
        for (String name : last.files().keySet()) {
            Path part = folder.resolve(name + PART);
            if (Files.exists(part)) {
                disk.rename(part, folder.resolve(name));
            }
        }
        papers.end(work, last);
    }

    /**
     * What a folder says of work that is done.
     *
     * @param work as {@link #work()} has it
     * @param files how far each file had grown, by name
     * @param result the result
     */
    public static ObjectNode paper(
            JsonNode work, Map<String, FileFingerprint> files, JsonNode result) {
        return FolderMetadata.done(work, files, result);
    }

    /** What work is done here, as the folder says it. */
    public ObjectNode work() {
        return FolderMetadata.of(work);
    }

    /** How far each file has grown, by name. */
    public Map<String, FileFingerprint> marks() throws IOException {
        Map<String, FileFingerprint> marks = new LinkedHashMap<>();
        for (Map.Entry<String, GrowingFile> file : files.entrySet()) {
            marks.put(file.getKey(), file.getValue().mark());
        }
        return marks;
    }

    private void closeFiles() throws IOException {
        for (GrowingFile file : files.values()) {
            file.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeFiles();
        lock.close();
    }
}
