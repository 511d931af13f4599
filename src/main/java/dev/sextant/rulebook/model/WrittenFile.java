package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.List;

/**
 * A rule file, as it is written.
 *
 * @param name the file as the user would name it
 * @param key what distinguishes it from every other file of the rule base
 * @param path its path under the rules folder
 * @param lines its lines
 * @param packageName its package, or an empty text
 * @param packageLocation where the package is named
 * @param statements what is beside its rules, in the order written
 * @param texts the string literals outside of metadata, in the order written
 * @param formerNames the names of earlier versions in it, each once
 * @param rules its rules, in the order written
 */
public record WrittenFile(
        String name,
        String key,
        String path,
        List<String> lines,
        String packageName,
        Location packageLocation,
        List<DrlStatement> statements,
        List<RuleToken> texts,
        List<FormerName> formerNames,
        List<WrittenRule> rules) {

    /** The same file with some of its rules only. */
    public WrittenFile with(List<WrittenRule> some) {
        return new WrittenFile(
                name,
                key,
                path,
                lines,
                packageName,
                packageLocation,
                statements,
                texts,
                formerNames,
                some);
    }

    /** Whether it holds rules over the facts, and nothing else. */
    public boolean holdsRulesOverFacts() {
        return statements.stream().allMatch(DrlStatement::importsFacts);
    }

    /** Whether it imports the facts of a package, or some of them. */
    public boolean imports(String factPackage) {
        return statements.stream().anyMatch(each -> FactImport.imports(each, factPackage));
    }
}
