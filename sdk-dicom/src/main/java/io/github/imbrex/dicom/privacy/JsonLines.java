package io.github.imbrex.dicom.privacy;

import io.github.imbrex.internal.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one line of JSON per target as it comes, for {@link AnonymisationCheck#check(Consumer, java.nio.file.Path...)}:
 * {@code {"target":..,"findings":[{"location":..,"severity":..,"rule":..,"check":..}]}}. Not safe for use by several
 * threads; it does not close what it writes to.
 *
 * @since 0.1
 */
public final class JsonLines implements Consumer<Target> {

    private final Appendable out;

    /**
     * A writer of lines for targets to come.
     *
     * @param out left open
     */
    public JsonLines(Appendable out) {
        this.out = out;
    }

    /** Writes the line of one target; {@link UncheckedIOException} when that fails. */
    @Override
    public void accept(Target target) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.mapper().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("target", target.name());
            json.writeArrayPropertyStart("findings");
            for (Finding finding : target.findings()) {
                json.writeStartObject();
                json.writeStringProperty("location", finding.location());
                json.writeStringProperty("severity", finding.severity().name());
                json.writeStringProperty("rule", finding.rule().id());
                json.writeStringProperty("check", finding.rule().check());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        try {
            out.append(line.append('\n').getBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
