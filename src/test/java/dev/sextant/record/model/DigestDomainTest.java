package dev.sextant.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestDomainTest {

    /** Found with another program: the word, then each part behind its length in eight bytes. */
    @Withstands(Fault.DIGEST_COLLISION)
    @Test
    void digests_are_those_of_the_word_and_of_each_part_behind_its_length() {
        assertThat(DigestDomain.LEAF.hex(new byte[32], bytes("{\"index\":1}")))
                .isEqualTo("c6ca181f3c5070a9333b5bbc7a728bd396ee682db8ed47afe8895ce069cf2abe");
        assertThat(DigestDomain.CHAIN.hex(bytes("{\"schema\":\"sextant.manifest/1\"}")))
                .isEqualTo("ad4253f3f8f2e6234d0064053d694b1bcb3662af1b8ba1f4445dcdc9744e87c8");
        assertThat(
                        DigestDomain.DECISION.hex(
                                bytes(
                                        "{\"schema\":\"sextant.decision/1\",\"status\":\"decided\"}")))
                .isEqualTo("ef679d8425dc858885b81da5555cfd9273b9d868a420069a83ed578793aa8d56");
        assertThat(DigestDomain.SEAL.hex(new byte[0]))
                .isEqualTo("d6a78e6a7dc3d795fe42b8e634103435651c763b00c501e696bb0c04c6a7317e");
        assertThat(DigestDomain.MARK.hex(bytes("\"decided\""))).startsWith("6b60da78e8a9c531");
    }

    @Withstands(Fault.DIGEST_COLLISION)
    @Test
    void the_same_bytes_cut_otherwise_or_in_another_domain_have_another_digest() {
        assertThat(DigestDomain.LEAF.hex(bytes("ab"), bytes("c")))
                .isNotEqualTo(DigestDomain.LEAF.hex(bytes("a"), bytes("bc")))
                .isNotEqualTo(DigestDomain.LEAF.hex(bytes("abc")))
                .isNotEqualTo(DigestDomain.LEAF.hex(bytes("abc"), bytes("")))
                .isNotEqualTo(DigestDomain.SEAL.hex(bytes("ab"), bytes("c")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
