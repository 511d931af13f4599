package dev.sextant.explain.model;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;
import java.util.List;

/**
 * What a possible style would cost a workload in a month.
 *
 * @param style the style
 * @param provider whose prices apply
 * @param least the cost at the least, in US dollars
 * @param most the cost at the most, in US dollars
 * @param sentence the sentence that says so, with what it leaves out
 * @param lines the items of the bill
 * @param secondHand the services whose prices were not read at their origin
 */
public record StyleBill(
        Style style,
        Provider provider,
        double least,
        double most,
        RuleSentence sentence,
        List<BillLine> lines,
        List<String> secondHand) {}
