package dev.sextant.report.audit;

import dev.sextant.record.verify.Discrepancy;
import dev.sextant.record.verify.VerificationResult;
import dev.sextant.record.write.FolderSeal;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextSanitizer;
import java.util.ArrayList;
import java.util.List;

/** Shows the result of verifying a folder of records. */
public final class VerifyText {

    private VerifyText() {}

    /** The lines. */
    public static List<String> lines(VerificationResult verification) {
        List<String> lines = new ArrayList<>();
        lines.add(verification.folder() + ": " + verdict(verification));
        addWhat(verification, lines);
        addFindings(verification.findings(), lines);
        if (verification.unlisted() > 0) {
            lines.add("");
            lines.add("and " + CountPhrase.of(verification.unlisted(), "finding") + " more");
        }
        if (verification.isFine()) {
            lines.add("");
            lines.addAll(trust(verification));
        }
        return lines.stream().map(TextSanitizer::line).toList();
    }

    private static String verdict(VerificationResult verification) {
        long count = verification.findings().size() + verification.unlisted();
        if (verification.isFine()) {
            return "every byte is as it was sealed";
        }
        return verification.isWhole()
                ? "every byte is as it was sealed, but a requirement is not met"
                : CountPhrase.of(count, "finding") + ": do not rely on this folder";
    }

    private static void addWhat(VerificationResult verification, List<String> lines) {
        FolderSeal seal = verification.seal();
        boolean isSealed = verification.root() != null;
        lines.add(
                "  records   "
                        + verification.records()
                        + (seal.records() != null && seal.records() != verification.records()
                                ? ", but " + seal.records() + " were sealed"
                                : ""));
        lines.add("  root      " + (isSealed ? verification.root() : "none"));
        lines.add("  signed    " + signed(verification));
        if (verification.rules() != null) {
            lines.add("  rules     " + rules(verification.rules()));
        }
        if (seal.sextant() != null) {
            lines.add(
                    "  made by   sextant "
                            + seal.sextant()
                            + ", Drools "
                            + seal.drools()
                            + ", Java "
                            + seal.java());
        }
        if (!verification.redacted().isEmpty()) {
            lines.add("  without   " + String.join(", ", verification.redacted()));
        }
        lines.add("  files     " + String.join(", ", verification.files()));
        verification
                .reports()
                .forEach(
                        (file, name) ->
                                lines.add("  report    " + file + " is " + name + " of this run"));
    }

    private static String signed(VerificationResult verification) {
        List<String> keys = verification.seal().keys();
        if (keys.isEmpty()) {
            return "no";
        }
        String by = "by the key " + String.join(", ", keys);
        return verification.anchor().key() != null
                ? by
                : by + ", not verified because --key is missing";
    }

    private static String rules(VerificationResult.MadeWith rules) {
        return rules.digest()
                + " ("
                + String.join(", ", rules.folders())
                + (rules.knowledge().equals("all") ? "" : ", " + rules.knowledge() + " alone")
                + (rules.isUnsafe() ? ", unsafe" : "")
                + ")"
                + (Boolean.TRUE.equals(rules.areThoseAsked()) ? ", same as --rules" : "");
    }

    /** A repair of several findings in a row is shown once, behind them. */
    private static void addFindings(List<Discrepancy> findings, List<String> lines) {
        for (int i = 0; i < findings.size(); i++) {
            String maybe = findings.get(i).maybe();
            add(findings.get(i), lines);
            if (i == findings.size() - 1 || !findings.get(i + 1).maybe().equals(maybe)) {
                lines.add("  " + maybe);
            }
        }
    }

    private static void add(Discrepancy each, List<String> lines) {
        lines.add("");
        lines.add(
                each.place()
                        + ": "
                        + VerifyJson.kind(each)
                        + ": "
                        + (each.field() == null ? "" : each.field() + ": ")
                        + each.what());
        if (each.expected() != null) {
            lines.add("  expected: " + each.expected());
        }
        if (each.found() != null) {
            lines.add("  found:    " + each.found());
        }
    }

    private static List<String> trust(VerificationResult verification) {
        if (!verification.anchor().isNone()) {
            return List.of(
                    verification.anchor().key() == null
                            ? "The root matches the expected root."
                            : "The seal was signed with the expected key"
                                    + (verification.anchor().root() == null
                                            ? "."
                                            : ", and its root matches the expected root."));
        }
        return List.of(
                "Only the folder itself proves this: whoever can write to it could have recreated"
                        + " all of it.",
                "  Maybe pass a root or key that you received separately: --expect-root HASH, or"
                        + " --key PUB.");
    }
}
