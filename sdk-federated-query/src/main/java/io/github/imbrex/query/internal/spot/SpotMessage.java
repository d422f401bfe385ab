package io.github.imbrex.query.internal.spot;

import io.github.imbrex.internal.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One result of one site as Beam puts it on the stream (its {@code new_result} event).
 *
 * @param from app that sent it, such as {@code focus.chaimeleon.broker.example.org}; empty if it does not say
 * @param task identifier of the query; empty if it does not say
 * @param status status word; empty if it does not say
 * @param body body of the result; null if there is none
 * @param fault what is wrong with the message itself; null if nothing
 */
public record SpotMessage(
        String from,
        String task,
        String status,
        @Nullable String body,
        @Nullable String fault) {

    private static final int MAX_WORD = 512;

    /** Reads an event. What cannot be read keeps what came before the fault, so that the site can still be told. */
    public static SpotMessage of(EventStream.Event event) {
        String from = "";
        String task = "";
        String status = "";
        String body = null;
        String fault = event.cut() ? "its answer is larger than the limit" : null;
        try (JsonParser json = Json.mapper().createParser(event.data())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new SpotMessage("", "", "", null, "an event is no JSON object");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING && name.equals("body")) {
                    body = json.getString();
                } else if (value == JsonToken.VALUE_STRING && json.getStringLength() <= MAX_WORD) {
                    switch (name) {
                        case "from" -> from = json.getString();
                        case "task" -> task = json.getString();
                        case "status" -> status = json.getString();
                        default -> {}
                    }
                } else {
                    json.skipChildren();
                }
            }
        } catch (JacksonException broken) {
            if (fault == null) {
                fault = "its message is no JSON";
            }
        }
        return new SpotMessage(from, task, status, body, fault);
    }

    /** The site: the second label of {@link #from()}; empty if there is none. */
    public String site() {
        String[] labels = from.split("\\.", 4);
        return labels.length < 3 ? "" : labels[1];
    }

    /** Sender and status; the body is nobody's business. */
    @Override
    public String toString() {
        return site() + " " + status;
    }
}
