package io.github.imbrex.query;

import io.github.imbrex.internal.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;

/**
 * What a EUCAIM provider answers: its collections with a count of people and of studies each. Read leniently in
 * everything that only describes (published answers have ages of 0 and over 150, lists under two names, HTML), strictly
 * in what is counted.
 *
 * @param provider its name for itself; null if it does not say
 * @param collections in its order
 * @param total its own total, which only some kinds send
 */
record ProviderReply(
        @Nullable String provider,
        List<CollectionMatch> collections,
        @Nullable Total total) {

    private static final int MAX_COLLECTIONS = 100_000;
    private static final int MAX_LIST = 200;
    private static final int MAX_AGE = 150;

    /** A provider's own sum. */
    record Total(Count subjects, Count studies) {}

    /** The reply is none; the message is for the person who asks, and quotes nothing of it. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    /** Decodes the body of a succeeded result. */
    static ProviderReply of(@Nullable String body) throws Fault {
        if (body == null || body.isBlank()) {
            throw new Fault("its answer is empty");
        }
        byte[] json;
        try {
            json = Base64.getDecoder().decode(Texts.withoutBlanks(body));
        } catch (IllegalArgumentException notBase64) {
            throw new Fault("its answer is no base64");
        }
        // Focus puts "provider" in front of whatever the provider sent, so that it may be there twice.
        try (JsonParser parser = Json.mapper()
                .reader()
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .createParser(json)) {
            return read(parser);
        } catch (JacksonException broken) {
            throw new Fault("its answer is no JSON, or nested too deep");
        }
    }

    private static ProviderReply read(JsonParser json) throws Fault {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Fault("its answer is no JSON object");
        }
        String provider = null;
        List<CollectionMatch> collections = null;
        Total total = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("provider") && provider == null && value == JsonToken.VALUE_STRING) {
                provider = Texts.line(json.getString());
            } else if (name.equals("collections") && value == JsonToken.START_ARRAY) {
                collections = collections(json);
            } else if (name.equals("total") && value == JsonToken.START_OBJECT) {
                total = total(json);
            } else {
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new Fault("its answer goes on after its end");
        }
        if (collections == null) {
            throw new Fault("its answer has no list of collections");
        }
        return new ProviderReply(provider, List.copyOf(collections), total);
    }

    private static List<CollectionMatch> collections(JsonParser json) throws Fault {
        List<CollectionMatch> collections = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new Fault("collection " + (collections.size() + 1) + " is no object");
            }
            if (collections.size() == MAX_COLLECTIONS) {
                throw new Fault("it lists more than " + MAX_COLLECTIONS + " collections");
            }
            collections.add(collection(json, collections.size() + 1));
        }
        return collections;
    }

    private static CollectionMatch collection(JsonParser json, int number) throws Fault {
        String id = "";
        String title = "";
        String description = null;
        Count subjects = Count.unknown();
        Count studies = Count.unknown();
        @Nullable Integer[] ages = new Integer[2];
        List<String> genders = List.of();
        List<String> modalities = List.of();
        List<String> bodyParts = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> id = scalar(json, value);
                case "name" -> title = scalar(json, value);
                case "description" ->
                    description = value == JsonToken.VALUE_STRING ? Texts.paragraph(json.getString()) : skipped(json);
                case "subjects_count" -> subjects = count(json, value, name, number);
                case "studies_count" -> studies = count(json, value, name, number);
                case "age_range" -> ages(json, value, ages);
                case "gender", "genders" -> genders = words(json, value);
                case "modality", "modalities" -> modalities = words(json, value);
                case "body_parts", "body_part" -> bodyParts = words(json, value);
                default -> json.skipChildren();
            }
        }
        return new CollectionMatch(
                id,
                title.isEmpty() ? id : title,
                subjects,
                studies,
                new CollectionMatch.Profile(description, ages[0], ages[1], genders, modalities, bodyParts));
    }

    private static Total total(JsonParser json) throws Fault {
        Count subjects = Count.unknown();
        Count studies = Count.unknown();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "subjects_count" -> subjects = count(json, value, name, 0);
                case "studies_count" -> studies = count(json, value, name, 0);
                default -> json.skipChildren();
            }
        }
        return new Total(subjects, studies);
    }

    /** A whole number from 0 on; {@code 97.0} is one, null and absence mean that nobody counted. */
    private static Count count(JsonParser json, JsonToken value, String name, int number) throws Fault {
        String where = (number == 0 ? "the total" : "collection " + number) + ": " + name;
        if (value == JsonToken.VALUE_NULL) {
            return Count.unknown();
        }
        if (!value.isNumeric()) {
            json.skipChildren();
            throw new Fault(where + " is no number");
        }
        OptionalLong exact = exact(json);
        if (exact.isEmpty()) {
            throw new Fault(where + " is no whole number");
        }
        if (exact.getAsLong() < 0) {
            throw new Fault(where + " is negative");
        }
        return Count.exactly(exact.getAsLong());
    }

    private static OptionalLong exact(JsonParser json) {
        BigDecimal decimal = json.getDecimalValue();
        if (decimal.precision() - decimal.scale() > 18) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(decimal.longValueExact());
        } catch (ArithmeticException fraction) {
            return OptionalLong.empty();
        }
    }

    /** {@code {"min":46,"max":88}}, or the number 0 where a provider does not know. */
    private static void ages(JsonParser json, JsonToken value, @Nullable Integer[] ages) {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            int end = switch (json.currentName()) {
                case "min" -> 0;
                case "max" -> 1;
                default -> -1;
            };
            JsonToken age = json.nextToken();
            if (end >= 0 && age.isNumeric()) {
                double years = json.getDoubleValue();
                ages[end] = years >= 0 && years <= MAX_AGE ? (Integer) (int) Math.round(years) : null;
            } else {
                json.skipChildren();
            }
        }
    }

    private static List<String> words(JsonParser json, JsonToken value) {
        List<String> words = new ArrayList<>();
        if (value == JsonToken.VALUE_STRING) {
            words.add(Texts.line(json.getString()));
        } else if (value == JsonToken.START_ARRAY) {
            for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
                if (item == JsonToken.VALUE_STRING && words.size() < MAX_LIST) {
                    words.add(Texts.line(json.getString()));
                } else {
                    json.skipChildren();
                }
            }
        } else {
            json.skipChildren();
        }
        return words;
    }

    private static String scalar(JsonParser json, JsonToken value) {
        if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
            return Texts.line(json.getString());
        }
        json.skipChildren();
        return "";
    }

    private static @Nullable String skipped(JsonParser json) {
        json.skipChildren();
        return null;
    }
}
