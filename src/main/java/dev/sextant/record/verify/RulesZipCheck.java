package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.source.Digest;
import dev.sextant.source.Location;
import dev.sextant.source.StoredZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds what was changed in packed rules. As they are not compressed, every byte has its place,
 * which depends on no more than the names and lengths that the manifest shows.
 */
final class RulesZipCheck {

    private static final int HEAD = 30;
    private static final int HEAD_SUM = 14;
    private static final int LISTED = 46;
    private static final int LISTED_SUM = 16;
    private static final int SUM = 4;
    private static final int END = 22;

    private final String file;
    private final byte[] found;
    private final List<PackedRules.Entry> entries;
    private final DiscrepancyCollector findings;

    /**
     * @param file the zip as the user would name it
     * @param rules what the manifest says about them
     */
    RulesZipCheck(String file, byte[] found, PackedRules rules, DiscrepancyCollector findings) {
        this.file = file;
        this.found = found;
        this.entries = rules.entries();
        this.findings = findings;
    }

    /**
     * Reports what is not as it was, entry by entry; of a zip that is longer or shorter and cannot
     * be unpacked, the first.
     */
    void check() {
        long length = END;
        for (PackedRules.Entry entry : entries) {
            length += HEAD + LISTED + 2L * name(entry).length + entry.bytes();
        }
        if (length == found.length) {
            new Parts().reportAll();
        } else {
            reportLength(length);
        }
    }

    private static byte[] name(PackedRules.Entry entry) {
        return entry.name().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] content(int from, PackedRules.Entry entry) {
        return Arrays.copyOfRange(found, from, Math.toIntExact(from + entry.bytes()));
    }

    private static boolean isWhole(byte[] content, PackedRules.Entry entry) {
        return Digest.sha256(content).equals(entry.sha256());
    }

    private void reportLength(long length) {
        Optional<PackedRules.Entry> first = firstBroken();
        if (first.isPresent()) {
            RepackedRules repacked = new RepackedRules(file, found, entries);
            if (repacked.areThere()) {
                repacked.differences().forEach(findings::add);
                return;
            }
        }
        boolean isShorter = found.length < length;
        findings.add(
                Discrepancy.of(
                        isShorter ? Kind.CUT_OFF : Kind.CHANGED,
                        Location.of(file),
                        first.map(PackedRules.Entry::name).orElse(null),
                        ByteLocation.bytes(Math.abs(length - found.length), "is ", "are ")
                                + (isShorter ? "missing" : "too many")
                                + (first.isEmpty()
                                        ? " after the rules"
                                        : ", and this is the first incomplete entry")));
    }

    /** The first file that is not complete at the place where it was written. */
    private Optional<PackedRules.Entry> firstBroken() {
        int at = 0;
        for (PackedRules.Entry each : entries) {
            int from = at + HEAD + name(each).length;
            boolean isWhole =
                    from + each.bytes() <= found.length
                            && ByteSearch.areAt(found, at + HEAD, name(each))
                            && isWhole(content(from, each), each);
            if (!isWhole) {
                return Optional.of(each);
            }
            at = Math.toIntExact(from + each.bytes());
        }
        return Optional.empty();
    }

    /** The bytes of a zip that is as long as it was. */
    private final class Parts {

        private final byte[] written;
        private final boolean[] isWhole = new boolean[entries.size()];
        private int at;

        Parts() {
            StoredZip zip = new StoredZip();
            try {
                for (int i = 0; i < isWhole.length; i++) {
                    PackedRules.Entry entry = entries.get(i);
                    int from = at + HEAD + name(entry).length;
                    byte[] content = content(from, entry);
                    isWhole[i] = isWhole(content, entry);
                    zip.add(entry.name(), content);
                    at = from + content.length;
                }
                written = zip.bytes();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        void reportAll() {
            at = 0;
            for (int i = 0; i < isWhole.length; i++) {
                PackedRules.Entry entry = entries.get(i);
                compare(entry.name(), HEAD + name(entry).length, HEAD_SUM, isWhole[i]);
                if (!isWhole[i]) {
                    report(entry.name(), "this file was changed after sealing");
                }
                at = Math.toIntExact(at + entry.bytes());
            }
            for (int i = 0; i < isWhole.length; i++) {
                PackedRules.Entry entry = entries.get(i);
                compare(entry.name(), LISTED + name(entry).length, LISTED_SUM, isWhole[i]);
            }
            compare(null, END, END, true);
        }

        /** The sum of a file that was changed is shown by the file. */
        private void compare(String entry, int length, int sum, boolean withSum) {
            for (int i = 0; i < length; i++) {
                boolean isSum = i >= sum && i < sum + SUM;
                if (found[at + i] != written[at + i] && (withSum || !isSum)) {
                    report(
                            entry,
                            "byte "
                                    + (at + i)
                                    + " of the zip, which describes "
                                    + (entry == null ? "all files" : "this file")
                                    + ", is "
                                    + ByteLocation.describe(found[at + i])
                                    + " and was "
                                    + ByteLocation.describe(written[at + i]));
                    break;
                }
            }
            at += length;
        }

        private void report(String entry, String what) {
            findings.add(Discrepancy.of(Kind.CHANGED, Location.of(file), entry, what));
        }
    }
}
