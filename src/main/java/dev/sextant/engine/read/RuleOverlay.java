package dev.sextant.engine.read;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays the rule files of several folders over each other: a rule gives way to one with its id that
 * stands at the same path in a later folder. Other rules of its file stay, on their lines.
 */
final class RuleOverlay {

    private final Map<RuleFile, WrittenFile> read;
    private final List<RuleFile> files = new ArrayList<>();
    private final List<WrittenFile> written = new ArrayList<>();
    private final List<Rule> replaced = new ArrayList<>();
    private final Set<String> replacing = new HashSet<>();

    /**
     * Lays files over each other.
     *
     * @param folder all files
     * @param read the rule files that could be read
     */
    RuleOverlay(RuleFolder folder, Map<RuleFile, WrittenFile> read) {
        this.read = read;
        for (RuleFile file : folder.files()) {
            if (read.containsKey(file)) {
                take(file, read.get(file));
            } else {
                files.add(file);
            }
        }
    }

    /** The files that hold what is in force, with those that could not be read. */
    List<RuleFile> files() {
        return files;
    }

    /** The rules in force, as they are written. */
    List<WrittenFile> written() {
        return written;
    }

    /** The rules that others overrode. */
    List<Rule> replaced() {
        return replaced;
    }

    /** The ids of the rules in force in a folder that overrode others, sorted. */
    Set<String> replacing(int layer) {
        Set<String> ids = ids(layer);
        ids.retainAll(replacing);
        return ids;
    }

    /** The ids of the rules in force in a folder, sorted. */
    Set<String> ids(int layer) {
        Set<String> ids = new TreeSet<>();
        read.forEach(
                (file, rules) -> {
                    if (file.layer() == layer) {
                        rules.rules().stream()
                                .filter(rule -> !replaced.contains(rule.rule()))
                                .forEach(rule -> ids.add(rule.rule().id()));
                    }
                });
        return ids;
    }

    private void take(RuleFile file, WrittenFile rules) {
        Set<String> later = laterIds(file);
        List<WrittenRule> gone =
                rules.rules().stream().filter(rule -> later.contains(rule.rule().id())).toList();
        gone.forEach(rule -> replaced.add(rule.rule()));
        gone.forEach(rule -> replacing.add(rule.rule().id()));
        if (gone.isEmpty()) {
            files.add(file);
            written.add(rules);
        } else if (gone.size() < rules.rules().size()) {
            files.add(blanked(file, gone));
            written.add(
                    rules.with(
                            rules.rules().stream().filter(rule -> !gone.contains(rule)).toList()));
        }
    }

    /** The ids at the same path in later folders. */
    private Set<String> laterIds(RuleFile file) {
        Set<String> ids = new HashSet<>();
        read.forEach(
                (other, rules) -> {
                    if (other.layer() > file.layer() && other.path().equals(file.path())) {
                        rules.rules().forEach(rule -> ids.add(rule.rule().id()));
                    }
                });
        return ids;
    }

    /** The file with blanks in place of some rules, so that the others stay on their lines. */
    private static RuleFile blanked(RuleFile file, List<WrittenRule> gone) {
        StringBuilder text = new StringBuilder(file.text());
        for (WrittenRule rule : gone) {
            int begin = offset(text, rule.rule());
            int end = begin + rule.rule().text().length();
            for (int index = begin; index < end; index++) {
                if (text.charAt(index) != '\n') {
                    text.setCharAt(index, ' ');
                }
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new RuleFile(file.path(), bytes, file.layer());
    }

    private static int offset(StringBuilder text, Rule rule) {
        int line = 0;
        for (int number = 1; number < rule.location().line(); number++) {
            line = text.indexOf("\n", line) + 1;
        }
        return Character.offsetByCodePoints(text, line, rule.location().column() - 1);
    }
}
