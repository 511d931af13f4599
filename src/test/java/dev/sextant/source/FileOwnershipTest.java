package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileOwnershipTest {

    @TempDir private Path scratch;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ann, ann, true, false, -",
                "ann, staff, true, false, the group (staff)",
                "ann, staff, false, false, -",
                "bob, staff, false, false, their owner (bob)",
                "root, root, false, false, -",
                "root, staff, true, false, the group (staff)",
                "ann, ann, false, true, every user on this machine"
            })
    void who_may_change_a_file_of_ann(
            String owner, String group, boolean ofGroup, boolean ofOthers, String who) {
        FileOwnership ann = new FileOwnership("ann");

        assertThat(ann.others(owner, group, ofGroup, ofOthers, true))
                .isEqualTo(Optional.ofNullable(who));
        assertThat(ann.others(owner, group, ofGroup, ofOthers, false))
                .isEqualTo(Optional.ofNullable(who).filter(any -> ofOthers));
    }

    @Test
    void a_folder_is_private_if_it_is_no_link_and_nobody_else_can_change_it() throws IOException {
        FileOwnership ownership = FileOwnership.ofProcess();
        Path folder = scratch.resolve("outer/inner");
        FileOwnership.createPrivateFolder(folder);
        Path link = Files.createSymbolicLink(scratch.resolve("link"), folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(ownership.isPrivate(folder)).isTrue();
        assertThat(ownership.isPrivate(link)).isFalse();
        assertThat(ownership.isPrivate(scratch.resolve("nowhere"))).isFalse();

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx----w-"));
        assertThat(ownership.isPrivate(folder)).isFalse();
    }
}
