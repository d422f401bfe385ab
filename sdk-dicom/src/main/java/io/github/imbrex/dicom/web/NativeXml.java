package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A data set in the Native DICOM Model (DICOM PS3.19 section A.1), as old servers answer a store. Only text, numbers and
 * sequences are taken over; what cannot be read is left out.
 */
final class NativeXml {

    private static final int DEEPEST = 16;

    private NativeXml() {}

    /**
     * Reads one document; neither a document type nor anything it names is ever fetched.
     *
     * @throws DataException if it is no XML, or too deep
     * @throws IOException if the stream breaks
     */
    static DicomObject read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // Comments and the like before the root.
            }
            return dataSet(xml, 0);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new DataException("The answer is no XML of the Native DICOM Model.", e);
        }
    }

    private static DicomObject dataSet(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new DataException("The answer has sequences in sequences without end.", null);
        }
        DicomObjectBuilder object = DicomObject.builder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("DicomAttribute")) {
                    attribute(xml, object, depth);
                } else {
                    skip(xml);
                }
            }
        }
        return object.build();
    }

    private static void attribute(XMLStreamReader xml, DicomObjectBuilder object, int depth) throws XMLStreamException {
        String tag = String.valueOf(xml.getAttributeValue(null, "tag"));
        String vr = String.valueOf(xml.getAttributeValue(null, "vr"));
        List<String> values = new ArrayList<>();
        List<DicomObject> items = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Item" -> items.add(dataSet(xml, depth + 1));
                    case "Value" -> values.add(xml.getElementText());
                    default -> skip(xml);
                }
            }
        }
        try {
            if (items.isEmpty()) {
                object.set(Tag.parse(tag), Vr.valueOf(vr), values.toArray(String[]::new));
            } else {
                object.set(Tag.parse(tag), items);
            }
        } catch (IllegalArgumentException unusable) {
            // A tag, VR or value that is none: nothing this answer is read for.
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
