package dev.sextant.source.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.sextant.source.document.MessageText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read, part by part: that it unpacks to what can be meant
 * and not to a flood, that its XML declares nothing, and what the shape of its sheets is.
 */
final class WorkbookCheck {

    private static final int MOST_PARTS = 1_000;

    /** The most that all parts hold: 1 GiB, which is a sheet with every row filled. */
    private static final long MOST_BYTES = 1 << 30;

    /** The most that the texts hold that cells share, for they stay in memory: 64 MiB. */
    private static final long MOST_SHARED_BYTES = 64 << 20;

    /** A part of more than this must not be this many times as large as what it was packed into. */
    private static final long SMALL = 1 << 20;

    /** A byte order mark and the first sign of XML, in any encoding. */
    private static final int FIRST_BYTES = 8;

    private static final int MOST_TIMES = 100;
    private static final int DEEPEST = 64;
    private static final String RELATIONS = "xl/_rels/";
    private static final XMLInputFactory XML = factory();

    private final Map<String, SheetShape> sheetsByPart = new HashMap<>();
    private final Map<String, String> partsById = new HashMap<>();
    private boolean hasStyles;
    private int sharedTexts;
    private long bytes;

    /**
     * Looks through it.
     *
     * @throws Refusal if something in it is not to be read
     */
    void through(SeekableByteChannel workbook) throws IOException, Refusal {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(workbook).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new Refusal("holds " + parts.size() + " parts; the limit is " + MOST_PARTS);
            }
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry part : parts) {
                if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                    throw new Refusal(
                            "contains two parts (" + MessageText.cut(part.getName()) + ")");
                }
                check(zip, part);
            }
        }
        sheetsByPart.values().forEach(sheet -> sheet.sharedTexts(sharedTexts));
    }

    /** Whether it says what formats its numbers have. */
    boolean hasStyles() {
        return hasStyles;
    }

    /** The shape of a sheet, or null where it has none. */
    SheetShape sheet(String id) {
        return sheetsByPart.get(partsById.get(id));
    }

    private void check(ZipFile zip, ZipArchiveEntry part) throws IOException, Refusal {
        String name = MessageText.cut(part.getName());
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw new Refusal("is encrypted (" + name + ")");
        }
        long most = Math.max(SMALL, part.getCompressedSize() * MOST_TIMES);
        try (InputStream in = zip.getInputStream(part);
                PartBytes unpacked = new PartBytes(in, Math.min(most, MOST_BYTES - bytes))) {
            walk(part.getName(), unpacked);
            unpacked.skip(Long.MAX_VALUE);
            bytes += unpacked.count();
        } catch (PartBytes.TooMuch flood) {
            throw new Refusal("unpacks to " + flood.getMessage() + " (" + name + ")");
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof PartBytes.TooMuch flood) {
                throw new Refusal("unpacks to " + flood.getMessage() + " (" + name + ")");
            }
            throw new Refusal("is not XML inside (" + name + ")");
        }
    }

    /** A workbook may name its parts as it likes: what looks like XML is looked through. */
    private void walk(String part, PartBytes unpacked)
            throws IOException, XMLStreamException, Refusal {
        boolean isNamedXml = part.matches("(?i).*\\.(xml|rels)");
        PushbackInputStream in = new PushbackInputStream(unpacked, FIRST_BYTES);
        byte[] first = in.readNBytes(FIRST_BYTES);
        in.unread(first);
        if (!isNamedXml && new String(first, StandardCharsets.ISO_8859_1).indexOf('<') < 0) {
            return;
        }
        try {
            walk(part, in, unpacked);
        } catch (XMLStreamException broken) {
            boolean isFlood = broken.getNestedException() instanceof PartBytes.TooMuch;
            // Drawings in VML are not always XML.
            if (isNamedXml || isFlood) {
                throw broken;
            }
        }
    }

    private void walk(String part, InputStream in, PartBytes unpacked)
            throws XMLStreamException, PartBytes.TooMuch, Refusal {
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        SheetShape sheet = null;
        boolean shared = false;
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                        throw new Refusal(
                                "declares types or entities (" + MessageText.cut(part) + ")");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth == 1) {
                        sheet = root(part, xml.getLocalName());
                        shared = xml.getLocalName().equals("sst");
                    }
                    sharedTexts += shared && xml.getLocalName().equals("si") ? 1 : 0;
                    begin(part, xml, sheet, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(sheet);
                }
                case XMLStreamConstants.CHARACTERS -> text(sheet, xml);
                default -> {
                    // Says nothing.
                }
            }
            if (shared && unpacked.count() > MOST_SHARED_BYTES) {
                throw new PartBytes.TooMuch("more than " + MOST_SHARED_BYTES + " bytes of texts");
            }
        }
    }

    private void begin(String part, XMLStreamReader xml, SheetShape sheet, int depth)
            throws PartBytes.TooMuch, Refusal {
        if (depth > DEEPEST) {
            throw new Refusal("is nested deeper than " + DEEPEST + " levels inside");
        }
        if (sheet != null) {
            sheet.begin(xml);
        } else if (part.startsWith(RELATIONS)) {
            relation(xml);
        }
    }

    private static void end(SheetShape sheet) {
        if (sheet != null) {
            sheet.end();
        }
    }

    private static void text(SheetShape sheet, XMLStreamReader xml) {
        if (sheet != null) {
            sheet.text(xml);
        }
    }

    private SheetShape root(String part, String element) {
        hasStyles |= element.equals("styleSheet");
        return element.equals("worksheet")
                ? sheetsByPart.computeIfAbsent(part, any -> new SheetShape())
                : null;
    }

    private void relation(XMLStreamReader xml) {
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        partsById.put(
                xml.getAttributeValue(null, "Id"),
                target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Something that is not to be read. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        Refusal(String what) {
            super(what);
        }
    }
}
