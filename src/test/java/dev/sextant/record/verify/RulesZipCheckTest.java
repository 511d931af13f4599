package dev.sextant.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.RecordedFolder;
import dev.sextant.record.write.RulesZipReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that were unpacked, and packed again by some program. */
class RulesZipCheckTest {

    @TempDir private Path scratch;
    private Path folder;
    private Path zip;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void unpack() throws IOException {
        folder = RecordedFolder.signed(scratch);
        zip = folder.resolve("rules.zip");
        RulesZipReader.unpacked(Files.newInputStream(zip), files::put);
    }

    @Withstands(Fault.REPACKED_RULES)
    @Test
    void the_same_rules_in_another_zip_are_reported_as_repacked() throws IOException {
        Files.write(zip, packed());

        assertThat(findings())
                .containsExactly("CHANGED: it was repacked, but contains the sealed files");
    }

    @Withstands(Fault.CHANGED_RULE_FILE)
    @Test
    void each_changed_file_is_reported_by_name() throws IOException {
        List<String> names = new ArrayList<>(files.keySet());
        files.remove(names.get(0));
        files.put(names.get(1), "package rules.other".getBytes(StandardCharsets.UTF_8));
        files.put("1/new.drl", "package rules.none".getBytes(StandardCharsets.UTF_8));
        Files.write(zip, packed());

        assertThat(findings())
                .containsExactly(
                        "CHANGED: " + names.get(1) + ": this file was changed after sealing",
                        "ADDED: 1/new.drl: this file was added",
                        "MISSING: " + names.get(0) + ": this file was removed");
    }

    @Withstands(Fault.NAME_LIKE_A_PATH)
    @Test
    void a_path_that_unpacks_to_another_file_is_a_file_of_its_own() throws IOException {
        String first = files.keySet().iterator().next();
        files.put("0" + first, files.remove(first));
        Files.write(zip, packed());

        assertThat(findings())
                .containsExactly("CHANGED: 0" + first + ": this file was called " + first);
    }

    @Withstands(Fault.DUPLICATE_FILE_IN_ZIP)
    @Test
    void a_duplicate_file_is_reported() throws IOException {
        String first = files.keySet().iterator().next();
        String other = first.substring(0, first.length() - 1) + "?";
        files.put(other, "package rules.hidden".getBytes(StandardCharsets.UTF_8));
        String packed = new String(packed(), StandardCharsets.ISO_8859_1).replace(other, first);
        Files.writeString(zip, packed, StandardCharsets.ISO_8859_1);

        assertThat(findings())
                .containsExactly("ADDED: " + first + ": there is a second file with this name");
    }

    @Withstands(Fault.INVALID_ZIP)
    @Test
    void the_first_file_of_an_invalid_zip_is_reported() throws IOException {
        byte[] whole = Files.readAllBytes(zip);
        String first = files.keySet().iterator().next();

        for (byte[] invalid : List.of(new byte[0], bytes("hello"), Arrays.copyOf(whole, 100))) {
            Files.write(zip, invalid);

            assertThat(findings())
                    .containsExactly(
                            "CHANGED: "
                                    + first
                                    + ": this file, or the zip from here on, was changed after"
                                    + " sealing");
        }
    }

    @Withstands(Fault.TRAILING_BYTES)
    @Test
    void a_byte_after_the_zip_is_reported() throws IOException {
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length + 1));

        assertThat(findings())
                .containsExactly("CHANGED: it was repacked, but contains the sealed files");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private List<String> findings() throws IOException {
        return new Verifier(null, null, null, List.of())
                .verify(folder).findings().stream()
                        .map(
                                each ->
                                        each.kind()
                                                + ": "
                                                + (each.field() == null ? "" : each.field() + ": ")
                                                + each.what())
                        .toList();
    }
}
