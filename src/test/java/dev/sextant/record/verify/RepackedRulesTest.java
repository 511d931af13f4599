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
class RepackedRulesTest {

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

    @Withstands(Fault.E1)
    @Test
    void the_same_rules_packed_anew_are_told_as_such() throws IOException {
        Files.write(zip, packed());

        assertThat(findings())
                .containsExactly("CHANGED: it was repacked, but contains the sealed files");
    }

    @Withstands({Fault.E1, Fault.E2})
    @Test
    void each_file_that_is_not_as_it_was_is_told_by_its_name() throws IOException {
        List<String> names = new ArrayList<>(files.keySet());
        files.remove(names.get(0));
        files.put(names.get(1), "package rules.other".getBytes(StandardCharsets.UTF_8));
        files.put("1/new.drl", "package rules.none".getBytes(StandardCharsets.UTF_8));
        Files.write(zip, packed());

        assertThat(findings())
                .containsExactly(
                        "MISSING: " + names.get(0) + ": this file was removed",
                        "CHANGED: " + names.get(1) + ": this file was changed after sealing",
                        "ADDED: 1/new.drl: this file was added");
    }

    @Withstands(Fault.E1)
    @Test
    void a_name_that_would_unpack_to_another_is_one_of_its_own() throws IOException {
        String first = files.keySet().iterator().next();
        files.put("0" + first, files.remove(first));
        Files.write(zip, packed());

        assertThat(findings())
                .containsExactly(
                        "MISSING: " + first + ": this file was removed",
                        "ADDED: 0" + first + ": this file was added");
    }

    @Withstands(Fault.E1)
    @Test
    void a_second_file_of_a_name_is_told() throws IOException {
        String first = files.keySet().iterator().next();
        String other = first.substring(0, first.length() - 1) + "?";
        files.put(other, "package rules.hidden".getBytes(StandardCharsets.UTF_8));
        String packed = new String(packed(), StandardCharsets.ISO_8859_1).replace(other, first);
        Files.writeString(zip, packed, StandardCharsets.ISO_8859_1);

        assertThat(findings())
                .containsExactly("ADDED: " + first + ": there is a second file with this name");
    }

    @Withstands(Fault.E2)
    @Test
    void of_what_is_no_zip_the_first_file_is_not_whole() throws IOException {
        Files.writeString(zip, "hello");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("CUT_OFF: " + files.keySet().iterator().next() + ": ")
                .endsWith(" bytes are missing, and this is the first incomplete entry");
    }

    @Withstands(Fault.E2)
    @Test
    void a_zip_that_cannot_be_unpacked_is_told_by_the_first_file_that_is_not_whole()
            throws IOException {
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, 100));

        assertThat(findings())
                .containsExactly(
                        "CUT_OFF: "
                                + files.keySet().iterator().next()
                                + ": "
                                + (whole.length - 100)
                                + " bytes are missing, and this is the first incomplete entry");
    }

    @Withstands(Fault.E1)
    @Test
    void a_byte_behind_the_zip_is_told() throws IOException {
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length + 1));

        assertThat(findings()).containsExactly("CHANGED: 1 byte is too many after the rules");
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
