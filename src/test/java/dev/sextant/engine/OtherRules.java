package dev.sextant.engine;

import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped rules and figures with serverless and Kubernetes in each other's place. */
final class OtherRules {

    private static final Pattern IN_RULES = Pattern.compile("\\b(Style|Option)\\.([A-Z_]+)");
    private static final Pattern IN_FIGURES =
            Pattern.compile("\\b(style|insteadOf|option): ([a-z-]+)(?=[,}])");

    private static final Map<Style, Style> STYLES =
            Map.of(
                    Style.FUNCTIONS, Style.MANAGED_KUBERNETES,
                    Style.MANAGED_KUBERNETES, Style.FUNCTIONS,
                    Style.SERVERLESS_CONTAINERS, Style.SELF_RUN_KUBERNETES,
                    Style.SELF_RUN_KUBERNETES, Style.SERVERLESS_CONTAINERS);

    private static final Map<Option, Option> OPTIONS =
            Map.of(
                    Option.SERVERLESS, Option.KUBERNETES,
                    Option.KUBERNETES, Option.SERVERLESS);

    private OtherRules() {}

    /** The shipped rules, with every style and option swapped in every rule and figure. */
    static RuleFolder swapped() {
        RuleFolder shipped = ShippedRules.folder();
        return new RuleFolder(
                shipped.name(), shipped.files().stream().map(OtherRules::swapped).toList());
    }

    /** The style in whose place another is; itself, where it keeps its place. */
    static Style swapped(Style style) {
        return style == null ? null : STYLES.getOrDefault(style, style);
    }

    /** The option in whose place another is; itself, where it keeps its place. */
    static Option swapped(Option option) {
        return option == null ? null : OPTIONS.getOrDefault(option, option);
    }

    private static RuleFile swapped(RuleFile file) {
        String text =
                file.path().endsWith(".drl")
                        ? IN_RULES.matcher(file.text()).replaceAll(OtherRules::swappedConstant)
                        : IN_FIGURES.matcher(file.text()).replaceAll(OtherRules::swappedWord);
        return new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String swappedConstant(MatchResult constant) {
        return Matcher.quoteReplacement(
                constant.group(1) + "." + swapped(constant.group(1), constant.group(2)));
    }

    private static String swappedWord(MatchResult word) {
        String type = word.group(1).equals("option") ? "Option" : "Style";
        String constant = word.group(2).toUpperCase(Locale.ROOT).replace('-', '_');
        String other = swapped(type, constant).toLowerCase(Locale.ROOT);
        return Matcher.quoteReplacement(word.group(1) + ": " + other.replace('_', '-'));
    }

    private static String swapped(String type, String constant) {
        return type.equals("Option")
                ? swapped(Option.valueOf(constant)).name()
                : swapped(Style.valueOf(constant)).name();
    }
}
