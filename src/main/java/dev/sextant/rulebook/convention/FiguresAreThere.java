package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.data.FigureSection;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;

/** A rule that reads figures finds some: else it is silent for want of a data file. */
final class FiguresAreThere implements RuleConvention {

    @Override
    public String code() {
        return "no-figures";
    }

    @Override
    public void check(RuleCheckContext check) {
        for (Condition.OfFact fact : check.rule().patterns()) {
            if (FactTypes.isFigure(fact.type()) && !isThere(check, fact.type())) {
                check.report(
                        fact.location(),
                        "no data file contains a " + fact.type(),
                        "Maybe a list in "
                                + FigureSection.fileOf(fact.type())
                                + " is missing or empty.");
            }
        }
    }

    private static boolean isThere(RuleCheckContext check, String type) {
        return check.rules().figures().keySet().stream()
                .anyMatch(figure -> figure.getClass().getSimpleName().equals(type));
    }
}
