package dev.sextant.source.table;

import dev.sextant.source.Location;
import dev.sextant.source.document.MessageText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a cell of a sheet: what a person sees in it. Where that may be otherwise than what
 * the file keeps, such as for a date, there is none.
 */
final class CellText {

    /** Spreadsheets keep so many digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Numbers of spreadsheets are not longer than this, written out. */
    private static final int LONGEST = 400;

    private static final Pattern PLAIN = Pattern.compile("(?:#,##)?0(?:\\.(0+))?");
    private static final Set<String> AS_IT_IS = Set.of("general", "@", "");
    private static final Set<String> ERRORS =
            Set.of(
                    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!",
                    "#CALC!");

    private CellText() {}

    /**
     * The text; empty for an empty cell.
     *
     * @throws MalformedTableException if it has none that a person would see, with why
     */
    static String of(Cell cell, SheetShape shape, Location place) throws MalformedTableException {
        Object value = cell.getValue();
        if (shape.isUncomputed(cell.getAddress().toString())) {
            throw MalformedTableException.because(
                    place,
                    "formula",
                    "a formula without a stored value",
                    "Maybe open the file in a spreadsheet program and save it, or replace the"
                            + " formula with its value.");
        }
        if (value == null) {
            return "";
        }
        if (cell.getType() == CellType.ERROR || ERRORS.contains(value.toString())) {
            throw MalformedTableException.because(
                    place,
                    "formula",
                    "a formula that fails (" + MessageText.cut(value.toString()) + ")",
                    "Maybe replace the formula with its value.");
        }
        return value instanceof BigDecimal number ? number(number, cell, place) : value.toString();
    }

    private static String number(BigDecimal kept, Cell cell, Location place)
            throws MalformedTableException {
        BigDecimal number = kept.round(DIGITS).stripTrailingZeros();
        String shown = "a number (" + MessageText.cut(cell.getRawValue()) + ")";
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST) {
            throw MalformedTableException.because(
                    place,
                    "number-format",
                    shown + " that is out of range for a spreadsheet",
                    "Maybe remove it.");
        }
        if (!isSeen(number, cell.getDataFormatString(), cell.getDataFormatId())) {
            String format = cell.getDataFormatString();
            throw MalformedTableException.because(
                    place,
                    "number-format",
                    shown
                            + " that is displayed differently, in the format ("
                            + MessageText.cut(
                                    format == null ? "no " + cell.getDataFormatId() : format)
                            + "), such as a date or a share",
                    "Maybe set the format of the cell to Text, and write the value you mean.");
        }
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /** Whether the format shows the number as it is. */
    private static boolean isSeen(BigDecimal number, String format, Integer id) {
        if (format == null) {
            return id == null || id == 0;
        }
        if (AS_IT_IS.contains(format.toLowerCase(Locale.ROOT))) {
            return true;
        }
        Matcher plain = PLAIN.matcher(format);
        if (!plain.matches()) {
            return false;
        }
        int decimals = plain.group(1) == null ? 0 : plain.group(1).length();
        return number.scale() <= decimals;
    }
}
