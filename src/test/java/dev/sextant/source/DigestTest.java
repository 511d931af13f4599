package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void is_the_sha_256_that_everyone_else_computes() {
        assertThat(Digest.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void is_that_of_the_text_in_utf_8() {
        assertThat(Digest.sha256("é😀"))
                .isEqualTo(Digest.sha256("é😀".getBytes(StandardCharsets.UTF_8)));
    }
}
