package dev.sextant.report.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, attributes and text; what is in a text cannot become an element. */
public final class MarkupWriter {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Creates a writer without any elements yet. */
    public MarkupWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One step of writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public MarkupWriter open(String element, String... attributes) {
        run(() -> xml.writeStartElement(element));
        return attributes(attributes);
    }

    /** More attributes of the element that was begun last, as long as nothing is in it. */
    public MarkupWriter attributes(String... attributes) {
        return run(
                () -> {
                    for (int index = 0; index < attributes.length; index += 2) {
                        xml.writeAttribute(
                                attributes[index], TextSanitizer.line(attributes[index + 1]));
                    }
                });
    }

    /** Ends the element that was begun last. */
    public MarkupWriter close() {
        return run(xml::writeEndElement);
    }

    /** A line of text. */
    public MarkupWriter text(String line) {
        return run(() -> xml.writeCharacters(TextSanitizer.line(line)));
    }

    /** A text of several lines, each with a line feed at its end. */
    public MarkupWriter lines(String text) {
        text.lines().forEach(one -> text(one).line());
        return this;
    }

    /** A line feed. */
    public MarkupWriter line() {
        return run(() -> xml.writeCharacters("\n"));
    }

    /** An element with a line of text and nothing else. */
    public MarkupWriter element(String element, String line, String... attributes) {
        return open(element, attributes).text(line).close();
    }

    /** The output so far. */
    public String written() {
        run(xml::flush);
        return text.toString();
    }

    private MarkupWriter run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text cannot fail to be written", impossible);
        }
    }
}
