package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRules;

/** A file's package is named by its folder: Drools takes any. */
final class PackageFollowsFolder implements Convention {

    @Override
    public String code() {
        return "package";
    }

    @Override
    public void check(WrittenRules rules, ConventionFindings findings) {
        for (WrittenFile file : rules.files()) {
            int slash = file.path().lastIndexOf('/');
            String expected =
                    slash < 0 ? "" : "rules." + file.path().substring(0, slash).replace('/', '.');
            if (expected.isEmpty()) {
                findings.add(
                        file.packageLocation(),
                        "the file is not in a folder",
                        "Maybe move it to the folder of its subject.");
            } else if (!file.packageName().equals(expected)) {
                String written =
                        file.packageName().isEmpty()
                                ? "no package"
                                : "package " + file.packageName();
                findings.add(
                        file.packageLocation(),
                        written + " in the folder of " + expected,
                        "Maybe write package " + expected + ".");
            }
        }
    }
}
