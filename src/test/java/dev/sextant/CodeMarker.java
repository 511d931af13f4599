package dev.sextant;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts what is code in a text into backticks, so that nobody looks for English in it: options,
 * commands, keys, paths, values of options and operators.
 */
final class CodeMarker {

    private static final String START = "(?<![\\w`{$./-])";

    private static final List<Pattern> CODE =
            List.of(
                    Pattern.compile("(?<!\\w)'(?=[^']*[ /.=<>-])[^' ][^']*'"),
                    Pattern.compile("(?<=: )(?:sextant|head|printf) .*"),
                    Pattern.compile("\\[[a-z, -]+]|\"[a-z]+\"|\\{[~$]?\\w+}\\.[a-z]+"),
                    Pattern.compile("(?<= )[=!]= (?:true|false|null)"),
                    Pattern.compile("insertLogical\\(.*?\\);"),
                    Pattern.compile(START + "--?[A-Za-z][\\w-]*(?:[ =](?:[A-Z]{2,}|\\{\\$it}))?"),
                    Pattern.compile(
                            START
                                    + "[\\w*@-]*[\\w*}]\\]?(?:\\.\\.|[./|=*])[\\w*{$][\\w.*/|={$}-]*(?<![.])"),
                    Pattern.compile("(?<=[ (\"]|^)[<>!=*@&?\\\\]+(?:\\{\\$it}|\\w*)"),
                    Pattern.compile("(?<=\")\\W(?=\")"),
                    Pattern.compile("(?<= |^)\\.[a-z]{2,12}(?:\\.[a-z]+)?\\b"),
                    Pattern.compile(START + "[a-z]+[A-Z]\\w*"),
                    Pattern.compile(
                            START
                                    + "(?:jsonl?|csv|md|html|sql|junit|svg|sarif|drl|gz|url|github"
                                    + "|noexec|kubernetes|aws|containerised|rules-drl"
                                    + "|lack kubernetes-skill|[a-z]+-src|base-uri)(?![\\w-])"));

    private CodeMarker() {}

    /** Marks code that is not marked yet. */
    static String mark(String text) {
        String marked = text;
        for (Pattern code : CODE) {
            StringBuilder next = new StringBuilder();
            String[] parts = marked.split("`", -1);
            for (int part = 0; part < parts.length; part++) {
                next.append(part == 0 ? "" : "`");
                next.append(
                        part % 2 == 1
                                ? parts[part]
                                : code.matcher(parts[part])
                                        .replaceAll(
                                                match ->
                                                        "`"
                                                                + match.group().replace("$", "\\$")
                                                                + "`"));
            }
            marked = next.toString();
        }
        // Code beside code is one name.
        return marked.replace("` `", " ")
                .replace("``", "")
                .replaceAll("\\{\\$it}(?: : `|\\. ?`| `)", "`");
    }
}
