package dev.sextant.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Proof;
import dev.sextant.Withstands;
import dev.sextant.cli.RecordedFolder;
import dev.sextant.record.key.PublicKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several things at once are done to the files of a folder, by chance: verifying it ends, and finds
 * something. {@code -Ddamages=N} tries so many.
 */
class DamagedFoldersTest {

    private static final int DAMAGES = Proof.size("damages", 300, 3_000);
    private static final int MOST_AT_ONCE = 5;
    private static final int LONGEST_PIECE = 3000;

    @TempDir private Path scratch;

    @Withstands({Fault.CHANGED_BYTE, Fault.MISSING_FILE, Fault.ADDED_FILE})
    @Test
    void any_damage_to_a_folder_is_found() throws IOException {
        Path folder = RecordedFolder.signed(scratch);
        PublicKeyFile key = PublicKeyFile.read(RecordedFolder.publicKey(scratch));
        Map<String, byte[]> whole = read(folder);

        for (int seed = 0; seed < DAMAGES; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> damaged = damaged(whole, random);
            write(damaged, folder);

            List<Discrepancy> found =
                    new Verifier(random.nextBoolean() ? key : null, null, null, List.of())
                            .verify(folder)
                            .findings();

            assertThat(found.isEmpty()).as("seed %d", seed).isEqualTo(areAlike(whole, damaged));
        }
    }

    private static Map<String, byte[]> damaged(Map<String, byte[]> whole, Random random) {
        Map<String, byte[]> damaged = new TreeMap<>(whole);
        List<String> names = List.copyOf(whole.keySet());
        int times = random.nextBoolean() ? 1 : 1 + random.nextInt(MOST_AT_ONCE);
        for (int time = 0; time < times; time++) {
            String name = names.get(random.nextInt(names.size()));
            if (damaged.containsKey(name) && random.nextInt(20) > 0) {
                damaged.put(name, damaged(damaged.get(name), random));
            } else {
                damaged.remove(name);
            }
        }
        return damaged;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(LONGEST_PIECE));
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        // Half of them replace one byte, which leaves the length as it is.
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> spliced(bytes, from, to, new byte[0]);
            case 2 -> spliced(bytes, to, to, piece);
            case 3 -> spliced(bytes, 0, 0, piece);
            case 4 -> spliced(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
            default ->
                    spliced(
                            bytes,
                            from,
                            Math.min(bytes.length, from + 1),
                            new byte[] {(byte) (32 + random.nextInt(96))});
        };
    }

    /** The bytes with others in the place of some. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] others) {
        byte[] spliced = Arrays.copyOf(bytes, bytes.length - (to - from) + others.length);
        System.arraycopy(others, 0, spliced, from, others.length);
        System.arraycopy(bytes, to, spliced, from + others.length, bytes.length - to);
        return spliced;
    }

    private static boolean areAlike(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream()
                        .allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(each -> !each.endsWith(".lock")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
