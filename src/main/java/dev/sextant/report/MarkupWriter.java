package dev.sextant.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, attributes and text; what stands in a text cannot become an element. */
final class MarkupWriter {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    MarkupWriter() {
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
    MarkupWriter open(String element, String... attributes) {
        run(() -> xml.writeStartElement(element));
        return attributes(attributes);
    }

    /** More attributes of the element that was begun last, as long as nothing stands in it. */
    MarkupWriter attributes(String... attributes) {
        return run(
                () -> {
                    for (int index = 0; index < attributes.length; index += 2) {
                        xml.writeAttribute(
                                attributes[index], TextSanitizer.line(attributes[index + 1]));
                    }
                });
    }

    /** Ends the element that was begun last. */
    MarkupWriter close() {
        return run(xml::writeEndElement);
    }

    /** A line of text. */
    MarkupWriter text(String line) {
        return run(() -> xml.writeCharacters(TextSanitizer.line(line)));
    }

    /** A text of several lines, each with a line feed at its end. */
    MarkupWriter lines(String text) {
        text.lines().forEach(one -> text(one).line());
        return this;
    }

    /** A line feed. */
    MarkupWriter line() {
        return run(() -> xml.writeCharacters("\n"));
    }

    /** An element with a line of text and nothing else. */
    MarkupWriter element(String element, String line, String... attributes) {
        return open(element, attributes).text(line).close();
    }

    /** What was written so far. */
    String written() {
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
