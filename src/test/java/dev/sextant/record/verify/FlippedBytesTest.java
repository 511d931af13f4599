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
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bytes of a folder of twenty records, signed and with reports, are changed one at a time: each is
 * reported once, and in its file. {@code -Dflipped.bytes=1} changes every byte, which takes many
 * minutes: of records and reports each in one way, of the others in several.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedBytesTest {

    /** A prime, so that it comes to other places in each line. */
    private static final int STRIDE = Proof.stride("flipped.bytes", 997, 101);

    private static final boolean WHOLE = STRIDE == 1;

    private Path folder;
    private PublicKeyFile key;

    @BeforeAll
    void record(@TempDir Path scratch) throws IOException {
        folder = RecordedFolder.signed(scratch);
        key = PublicKeyFile.read(RecordedFolder.publicKey(scratch));
        assertThat(verify(key)).isEmpty();
        assertThat(verify(null)).isEmpty();
    }

    @Withstands(Fault.CHANGED_BYTE)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest.json",
                "rules.zip",
                "records.jsonl",
                "outcomes.csv",
                "outcomes.md"
            })
    void a_changed_byte_is_reported_once_and_in_its_file(String name) throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve(name));

        for (int at = 0; at < whole.length; at += STRIDE) {
            for (int change : isLong(name) ? one(whole[at], at) : changes(whole[at])) {
                List<Discrepancy> found = flipped(name, whole, at, change, null);

                assertThat(found).as("%s, byte %d by %x", name, at, change).hasSize(1);
                assertThat(found.get(0).place().file())
                        .as("%s, byte %d by %x", name, at, change)
                        .isEqualTo(folder.resolve(name).toString());
            }
        }
    }

    @Withstands(Fault.CHANGED_BYTE)
    @ParameterizedTest
    @ValueSource(strings = {"seal.json", "seal.dsse.json", "run.json"})
    void so_is_a_changed_byte_of_the_seal_and_the_digests(String name) throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve(name));
        int stride = WHOLE ? 1 : name.equals("seal.dsse.json") ? 11 : 97;

        for (int at = 0; at < whole.length; at += stride) {
            for (int change : changes(whole[at])) {
                List<Discrepancy> found = flipped(name, whole, at, change, key);

                assertThat(found).as("%s, byte %d by %x", name, at, change).hasSize(1);
                assertThat(found.get(0).place().file())
                        .as("%s, byte %d by %x", name, at, change)
                        .isEqualTo(folder.resolve(name).toString());
                assertThat(flipped(name, whole, at, change, null))
                        .as("%s, byte %d by %x, without a key", name, at, change)
                        .hasSize(1);
            }
        }
    }

    /** The lowest bit, the case of a letter, the highest bit, a line feed, and a blank. */
    private static int[] changes(byte one) {
        return one == '\n'
                ? new int[] {0x01, 0x20, 0x80, '\n' ^ ' '}
                : new int[] {0x01, 0x20, 0x80, one ^ '\n'};
    }

    private static boolean isLong(String name) {
        return WHOLE && !name.equals("manifest.json") && !name.equals("rules.zip");
    }

    /** One of them, each in its turn. */
    private static int[] one(byte one, int at) {
        int[] all = changes(one);
        return new int[] {all[at % all.length]};
    }

    private List<Discrepancy> flipped(
            String name, byte[] whole, int at, int change, PublicKeyFile asked) throws IOException {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) change;
        Files.write(folder.resolve(name), flipped);
        try {
            return verify(asked);
        } finally {
            Files.write(folder.resolve(name), whole);
        }
    }

    private List<Discrepancy> verify(PublicKeyFile asked) throws IOException {
        return new Verifier(asked, null, null, List.of()).verify(folder).findings();
    }
}
