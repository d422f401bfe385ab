package io.github.imbrex.benchmarks;

import io.github.imbrex.benchmarks.ElementObjectReader.Element;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The writer of DICOM JSON anyone would write first: a generator fed by walking the objects of {@link ElementObjectReader}.
 * It is spared what costs most, the question whether a decimal string is safe as a number.
 */
final class JacksonWalk {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final JsonGenerator out;
    private final Charset charset = StandardCharsets.ISO_8859_1;

    private JacksonWalk(JsonGenerator out) {
        this.out = out;
    }

    static void write(Map<Integer, Element> dataSet, OutputStream stream) {
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream)) {
            new JacksonWalk(out).dataSet(dataSet);
        }
    }

    private void dataSet(Map<Integer, Element> elements) {
        out.writeStartObject();
        for (Element element : elements.values()) {
            // File meta information is no part of the data set.
            if (element.tag() >>> 16 != 2) {
                out.writeName(HEX.toHexDigits(element.tag()));
                element(element);
            }
        }
        out.writeEndObject();
    }

    private void element(Element element) {
        out.writeStartObject();
        out.writeStringProperty("vr", element.vr());
        if (!element.items().isEmpty()) {
            out.writeArrayPropertyStart("Value");
            element.items().forEach(this::dataSet);
            out.writeEndArray();
        } else if (element.bytes().length > 0) {
            value(element);
        }
        out.writeEndObject();
    }

    private void value(Element element) {
        switch (element.vr()) {
            case "OB", "OD", "OF", "OL", "OV", "OW", "UN" ->
                out.writeStringProperty("InlineBinary", Base64.getEncoder().encodeToString(element.bytes()));
            case "AT", "FD", "FL", "SL", "SS", "SV", "UL", "US", "UV" -> numbers(element);
            case "LT", "ST", "UT", "UR" -> texts(element.vr(), new String(element.bytes(), charset));
            default -> texts(element.vr(), new String(element.bytes(), charset).split("\\\\"));
        }
    }

    private void texts(String vr, String... texts) {
        out.writeArrayPropertyStart("Value");
        for (String padded : texts) {
            String text = padded.trim();
            switch (vr) {
                case "DS", "IS" -> out.writeNumber(text);
                case "PN" -> {
                    out.writeStartObject();
                    out.writeStringProperty("Alphabetic", text);
                    out.writeEndObject();
                }
                default -> out.writeString(text);
            }
        }
        out.writeEndArray();
    }

    private void numbers(Element element) {
        ByteBuffer values = ByteBuffer.wrap(element.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        out.writeArrayPropertyStart("Value");
        while (values.hasRemaining()) {
            switch (element.vr()) {
                case "AT" -> out.writeString(HEX.toHexDigits(values.getShort()) + HEX.toHexDigits(values.getShort()));
                case "FD" -> out.writeNumber(values.getDouble());
                case "FL" -> out.writeNumber(values.getFloat());
                case "SL" -> out.writeNumber(values.getInt());
                case "SS" -> out.writeNumber(values.getShort());
                case "UL" -> out.writeNumber(values.getInt() & 0xFFFFFFFFL);
                case "US" -> out.writeNumber(values.getShort() & 0xFFFF);
                default -> out.writeNumber(values.getLong());
            }
        }
        out.writeEndArray();
    }
}
