package io.github.imbrex;

import io.github.imbrex.internal.net.DirectHosts;
import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One setting: its name, how its text is read, what values are usable, its default.
 *
 * @param name lower case with hyphens; {@code answer-timeout} is {@code imbrex.answer-timeout} as a system property
 *     and {@code IMBREX_ANSWER_TIMEOUT} in the environment
 * @param type class of its value
 * @param secret whether it has no system property: command lines can be read by everybody on a machine
 * @param parse reads its text; throws {@link IllegalArgumentException} with what would be right
 * @param check gives the value back if it is usable; throws {@link IllegalArgumentException} if not
 * @param fallback default, if there is one
 */
record Setting<T>(
        String name,
        Class<T> type,
        boolean secret,
        Function<String, T> parse,
        UnaryOperator<T> check,
        @Nullable T fallback) {

    static final Setting<Duration> CONNECT_TIMEOUT = duration("connect-timeout", Duration.ofSeconds(10), true);
    static final Setting<Duration> ANSWER_TIMEOUT = duration("answer-timeout", Duration.ofSeconds(60), true);
    static final Setting<Duration> IDLE_TIMEOUT = duration("idle-timeout", Duration.ofSeconds(60), true);
    static final Setting<Integer> RETRY_ATTEMPTS = number("retry-attempts", 1, 10, 3);
    static final Setting<Duration> RETRY_FIRST_PAUSE = duration("retry-first-pause", Duration.ofMillis(500), false);
    static final Setting<Duration> RETRY_LONGEST_PAUSE = duration("retry-longest-pause", Duration.ofSeconds(10), false);
    static final Setting<Integer> RETRY_BUDGET = number("retry-budget", 0, 10_000, 20);
    static final Setting<URI> PROXY =
            new Setting<>("proxy", URI.class, false, Setting::parseUri, Setting::checkProxy, null);
    static final Setting<DirectHosts> NO_PROXY = new Setting<>(
            "no-proxy", DirectHosts.class, false, DirectHosts::parse, hosts -> hosts, DirectHosts.of(List.of()));
    static final Setting<String> PROXY_USER = text("proxy-user", null);
    static final Setting<String> PROXY_PASSWORD = secret("proxy-password");
    static final Setting<Path> TRUST_ANCHORS = file("trust-anchors");
    static final Setting<String> TRUST_ANCHORS_PASSWORD = secret("trust-anchors-password");
    static final Setting<Path> CLIENT_CERTIFICATE = file("client-certificate");
    static final Setting<Path> CLIENT_KEY = file("client-key");
    static final Setting<String> CLIENT_KEY_PASSWORD = secret("client-key-password");
    static final Setting<String> USER_AGENT = text("user-agent", defaultUserAgent());
    static final Setting<String> TOKEN = secret("token");
    static final Setting<URI> TOKEN_ORIGIN =
            new Setting<>("token-origin", URI.class, false, Setting::parseUri, Setting::checkAddress, null);

    /** All of them, in the order of the table on {@link Imbrex.Builder}. */
    static final List<Setting<?>> ALL = List.of(
            CONNECT_TIMEOUT,
            ANSWER_TIMEOUT,
            IDLE_TIMEOUT,
            RETRY_ATTEMPTS,
            RETRY_FIRST_PAUSE,
            RETRY_LONGEST_PAUSE,
            RETRY_BUDGET,
            PROXY,
            PROXY_USER,
            PROXY_PASSWORD,
            NO_PROXY,
            TRUST_ANCHORS,
            TRUST_ANCHORS_PASSWORD,
            CLIENT_CERTIFICATE,
            CLIENT_KEY,
            CLIENT_KEY_PASSWORD,
            USER_AGENT,
            TOKEN,
            TOKEN_ORIGIN);

    private static final Pattern SHORT_DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

    /** Longer is a mistake, such as milliseconds taken for seconds. */
    private static final Duration LONGEST = Duration.ofDays(1);

    String property() {
        return "imbrex." + name;
    }

    String variable() {
        return "IMBREX_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The value from properties or environment, checked; blank text counts as not set. */
    Optional<Sourced<T>> find(Environment environment) {
        Optional<String> property = secret
                ? Optional.empty()
                : environment.property(property()).map(String::trim).filter(text -> !text.isEmpty());
        if (property.isPresent()) {
            return Optional.of(read(property.get(), "system property " + property()));
        }
        return environment
                .variable(variable())
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .map(text -> read(text, "environment variable " + variable()));
    }

    private Sourced<T> read(String text, String source) {
        try {
            return new Sourced<>(check.apply(parse.apply(text)), source);
        } catch (IllegalArgumentException unusable) {
            throw unusable(source, unusable);
        }
    }

    /** What a value that was given to the builder is worth. */
    T accept(T value) {
        try {
            return check.apply(value);
        } catch (IllegalArgumentException unusable) {
            throw unusable(Settings.BUILDER, unusable);
        }
    }

    IllegalArgumentException unusable(String source, IllegalArgumentException why) {
        return new IllegalArgumentException(
                "The setting " + name + " from " + source + " cannot be used: " + why.getMessage(), why);
    }

    /** A value and where it was found, as a message names it. */
    record Sourced<T>(T value, String source) {}

    private static Setting<Duration> duration(String name, Duration fallback, boolean positive) {
        UnaryOperator<Duration> check = value -> {
            if (value.isNegative() || value.compareTo(LONGEST) > 0 || (positive && value.isZero())) {
                throw new IllegalArgumentException(
                        value + " is out of range; take " + (positive ? "more than " : "") + "0 s to 24 h.");
            }
            return value;
        };
        return new Setting<>(name, Duration.class, false, Setting::parseDuration, check, fallback);
    }

    private static Setting<Integer> number(String name, int least, int most, int fallback) {
        String range = "a whole number from " + least + " to " + most + " is needed.";
        Function<String, Integer> parse = text -> {
            if (!text.matches("-?\\d{1,9}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a number; " + range);
            }
            return Integer.valueOf(text);
        };
        UnaryOperator<Integer> check = value -> {
            if (value < least || value > most) {
                throw new IllegalArgumentException(value + " is out of range; " + range);
            }
            return value;
        };
        return new Setting<>(name, Integer.class, false, parse, check, fallback);
    }

    private static Setting<String> text(String name, @Nullable String fallback) {
        UnaryOperator<String> check = value -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException("it is empty.");
            }
            return new Header("Checked", value).value();
        };
        return new Setting<>(name, String.class, false, text -> text, check, fallback);
    }

    private static Setting<String> secret(String name) {
        return new Setting<>(name, String.class, true, text -> text, value -> value, null);
    }

    private static Setting<Path> file(String name) {
        Function<String, Path> parse = text -> {
            try {
                return Path.of(text);
            } catch (InvalidPathException notAPath) {
                throw new IllegalArgumentException("it is not a file name.", notAPath);
            }
        };
        return new Setting<>(name, Path.class, false, parse, value -> value, null);
    }

    private static Duration parseDuration(String text) {
        Matcher parts = SHORT_DURATION.matcher(text.toLowerCase(Locale.ROOT));
        if (parts.matches()) {
            long amount = Long.parseLong(parts.group(1));
            return switch (parts.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                default -> Duration.ofHours(amount);
            };
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException neither) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a duration; write 500ms, 10s, 2m, 1h or PT10S.", neither);
        }
    }

    /** The text is not repeated in a message: it may hold a password. */
    private static URI parseUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("it is not a URI (" + e.getReason() + ").");
        }
    }

    private static URI checkAddress(URI uri) {
        return Address.of(uri).uri();
    }

    private static URI checkProxy(URI uri) {
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "it must not hold a user name or password; set proxy-user and proxy-password instead.");
        }
        boolean bare = uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && (uri.getRawPath() == null || uri.getRawPath().matches("/?"));
        if (!"http".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || !bare) {
            throw new IllegalArgumentException("a proxy is written http://host:port, such as http://proxy:3128.");
        }
        if (uri.getPort() == -1) {
            throw new IllegalArgumentException("the proxy's port is missing; write http://" + uri.getHost() + ":3128.");
        }
        Origin.of(uri);
        return uri;
    }

    private static String defaultUserAgent() {
        String version = Setting.class.getModule().isNamed()
                ? Setting.class.getModule().getDescriptor().rawVersion().orElse(null)
                : Setting.class.getPackage().getImplementationVersion();
        String java = " java/" + Runtime.version().feature();
        return version == null ? "imbrex" + java : "imbrex/" + version + java;
    }
}
