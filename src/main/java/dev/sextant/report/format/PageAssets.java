package dev.sextant.report.format;

import dev.sextant.source.Digest;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The one style sheet and the one script of a page, if it has one, and the policy by which a
 * browser runs these and nothing else, and asks nobody for anything.
 *
 * @param style the style sheet, as it is in the page
 * @param script the script, as it is in the page; empty where it has none
 * @param policy the policy for the page's content
 */
public record PageAssets(String style, String script, String policy) {

    /** For pages that filter what they show. */
    static final PageAssets OF_PAGE = of(AssetLoader.ofPage(), AssetLoader.text("page.js"));

    /** For the report of a run. */
    public static final PageAssets OF_REPORT =
            of(AssetLoader.ofReport(), AssetLoader.scriptOfReport());

    /** For a case file, which runs nothing. */
    public static final PageAssets OF_CASE = of(AssetLoader.ofCase());

    private static PageAssets of(String style) {
        String policy =
                "default-src 'none'; style-src '"
                        + hash(style)
                        + "'; base-uri 'none'; form-action 'none'";
        return new PageAssets(style, "", policy);
    }

    private static PageAssets of(String style, String script) {
        String policy =
                "default-src 'none'; style-src '"
                        + hash(style)
                        + "'; script-src '"
                        + hash(script)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new PageAssets(style, script, policy);
    }

    private static String hash(String text) {
        String digest = Digest.sha256(text);
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    }
}
