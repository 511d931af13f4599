package dev.sextant.rulebook.convention;

/** A rule's name is the sentence that an analyst reads. */
final class NamesAreSentences implements RuleConvention {

    @Override
    public String code() {
        return "name";
    }

    private static final int LEAST_WORDS = 3;
    private static final int MOST_SIGNS = 110;

    @Override
    public void check(RuleCheckContext check) {
        String name = check.rule().sentence();
        String fault = fault(name);
        if (fault != null) {
            check.report(
                    check.written().nameLocation(),
                    "the name " + fault,
                    "Maybe write one sentence that says what the rule concludes, and when.");
        }
    }

    private static String fault(String name) {
        if (name.isBlank() || !Character.isUpperCase(name.codePointAt(0))) {
            return "does not start with a capital letter";
        }
        if (name.split(" ").length < LEAST_WORDS) {
            return "is not a sentence";
        }
        if (name.endsWith(".") || !name.equals(name.strip()) || name.contains("  ")) {
            return "ends with a period or contains extra spaces";
        }
        return name.length() > MOST_SIGNS ? "is longer than " + MOST_SIGNS + " signs" : null;
    }
}
