package dev.sextant.report.audit;

import dev.sextant.record.verify.Discrepancy;
import dev.sextant.record.verify.VerificationResult;
import dev.sextant.record.write.FolderSeal;
import dev.sextant.report.format.Json;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the result of verifying a folder of records, as JSON.
 *
 * <pre>
 * { "folder", "verified": whether all is well, "records", "root" or null,
 *   "anchored": { "key": id or null, "root": hash or null },
 *   "signedBy": [ id ], "made": { "sextant", "drools", "java" }, each or null,
 *   "rules": { "digest", "folders", "knowledge", "unsafe", "asked": true, false or null } or null,
 *   "redacted": [ path ], "files": [ name ], "reports": { file: name of the file that it is a copy of },
 *   "findings": [ { "kind", "file", "line" and "column" or null, "field" or null, "what",
 *       "expected" or null, "found" or null, "maybe" } ], "untold": how many more }
 * </pre>
 */
public final class VerifyJson {

    private VerifyJson() {}

    /** One document, with a line feed at its end. */
    public static String write(VerificationResult verification) {
        FolderSeal seal = verification.seal();
        ObjectNode document =
                Json.object()
                        .put("folder", verification.folder())
                        .put("verified", verification.isFine())
                        .put("records", verification.records())
                        .put("root", verification.root());
        document.putObject("anchored")
                .put("key", verification.anchor().key())
                .put("root", verification.anchor().root());
        seal.keys().forEach(document.putArray("signedBy")::add);
        document.putObject("made")
                .put("sextant", seal.sextant())
                .put("drools", seal.drools())
                .put("java", seal.java());
        putRules(verification.rules(), document);
        verification.redacted().forEach(document.putArray("redacted")::add);
        verification.files().forEach(document.putArray("files")::add);
        verification.reports().forEach(document.putObject("reports")::put);
        ArrayNode findings = document.putArray("findings");
        verification.findings().forEach(each -> findings.add(finding(each)));
        return Json.write(document.put("untold", verification.unlisted()));
    }

    private static void putRules(VerificationResult.MadeWith rules, ObjectNode document) {
        if (rules == null) {
            document.putNull("rules");
            return;
        }
        ObjectNode node = document.putObject("rules").put("digest", rules.digest());
        rules.folders().forEach(node.putArray("folders")::add);
        node.put("knowledge", rules.knowledge())
                .put("unsafe", rules.isUnsafe())
                .put("asked", rules.areThoseAsked());
    }

    private static ObjectNode finding(Discrepancy each) {
        int line = each.place().line();
        int column = each.place().column();
        return Json.object()
                .put("kind", kind(each))
                .put("file", each.place().file())
                .put("line", line == 0 ? null : (Integer) line)
                .put("column", column == 0 ? null : (Integer) column)
                .put("field", each.field())
                .put("what", each.what())
                .put("expected", each.expected())
                .put("found", each.found())
                .put("maybe", each.maybe());
    }

    /** The word for a kind, such as {@code cut-off}. */
    static String kind(Discrepancy each) {
        return each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
