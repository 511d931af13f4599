package dev.sextant.explain.model;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.cost.BillItem;
import dev.sextant.fact.figure.Rate;
import java.time.LocalDate;
import java.util.List;

/**
 * An item of a monthly bill.
 *
 * @param item what is paid for
 * @param service the provider's name for the service
 * @param least the cost at the least, in US dollars
 * @param most the cost at the most, in US dollars
 * @param asOf the day as of which the price was read
 * @param formula how the cost is computed, with the numbers
 * @param prices the provider's prices in the formula
 */
public record BillLine(
        BillItem item,
        String service,
        double least,
        double most,
        LocalDate asOf,
        RuleSentence formula,
        List<Rate> prices) {}
