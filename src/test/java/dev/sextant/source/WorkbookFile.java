package dev.sextant.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, so that any of them can be wrong. */
public final class WorkbookFile {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    /** Adds a sheet. */
    public WorkbookFile sheet(String name, String xml) {
        return sheet(name, "visible", xml);
    }

    /** Adds a sheet that may be hidden. */
    public WorkbookFile sheet(String name, String state, String xml) {
        count++;
        sheets.append(
                "<sheet name='%s' state='%s' sheetId='%d' r:id='r%d'/>"
                        .formatted(name, state, count, count));
        relations.append(
                "<Relationship Id='r%d' Target='worksheets/sheet%d.xml'/>".formatted(count, count));
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet>" + xml + "</worksheet>");
    }

    /** Adds a sheet of rows, each cell a text. */
    public WorkbookFile rows(String name, String... rows) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (String row : rows) {
            xml.append("<row>");
            for (String cell : row.split(",", -1)) {
                xml.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return sheet(name, xml + "</sheetData>");
    }

    /** Adds a part, or writes another in its place. */
    public WorkbookFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(
                all,
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='"
                        + TYPE
                        + "sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='"
                        + TYPE
                        + "styles+xml'/></Types>");
        put(
                all,
                "xl/workbook.xml",
                "<workbook"
                    + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + sheets
                        + "</sheets></workbook>");
        put(all, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        put(
                all,
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170'"
                        + " formatCode='0.00'/></numFmts><cellXfs><xf numFmtId='0'/><xf"
                        + " numFmtId='14'/><xf numFmtId='9'/><xf"
                        + " numFmtId='170'/></cellXfs></styleSheet>");
        all.putAll(parts);
        return zip(all);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
