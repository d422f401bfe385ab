package io.github.imbrex;

import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Headers;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The redirects of one call (RFC 9110 section 15.4). */
final class RedirectFollower {

    /** Real services need one or two; the Fetch standard allows 20 and RFC 2068 recommended this. */
    private static final int MOST = 5;

    private static final Set<Integer> FOLLOWED = Set.of(301, 302, 303, 307, 308);

    /** All that goes along to another origin; everything else, and everything new, stays behind. */
    private static final Set<String> HARMLESS = Set.of(
            "accept",
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "range",
            "user-agent");

    private final Set<URI> visited = new HashSet<>();

    /**
     * The request that an answer leads to; none if the answer is the end.
     *
     * @throws ServiceException if the redirect must not be followed; the answer is closed then
     */
    Optional<Request> next(Request request, Response answer) {
        boolean safe = request.method().equals("GET") || request.method().equals("HEAD");
        Optional<String> location = answer.headers().first("Location");
        if (!FOLLOWED.contains(answer.status())
                || location.isEmpty()
                || !safe
                || request.redirects() != Request.Redirects.FOLLOW) {
            return Optional.empty();
        }
        URI from = request.uri();
        URI to;
        Origin target;
        try {
            to = resolve(from, location.get());
            target = Origin.of(to);
        } catch (IllegalArgumentException | URISyntaxException unusable) {
            throw refused(answer, "to something that is not a web address");
        }
        Origin source = Origin.of(from);
        if (source.scheme().equals("https") && target.scheme().equals("http")) {
            throw refused(answer, "from https to " + Redaction.uri(to) + ", which would not be encrypted");
        }
        visited.add(from);
        if (!visited.add(to)) {
            throw refused(answer, "in a circle, back to " + Redaction.uri(to));
        }
        if (visited.size() > MOST + 1) {
            throw refused(answer, "on and on, more than " + MOST + " times");
        }
        Request next = request.uri(to);
        return Optional.of(source.equals(target) ? next : next.headers(harmless(request.headers())));
    }

    /** RFC 3986 section 5.2; {@link URI#resolve(URI)} follows its predecessor, which lost the last segment before "?". */
    private static URI resolve(URI from, String location) throws URISyntaxException {
        URI target = new URI(location);
        if (target.getScheme() == null
                && target.getRawAuthority() == null
                && target.getRawPath().isEmpty()) {
            String path = from.getRawPath().isEmpty() ? "/" : from.getRawPath();
            String query = target.getRawQuery() != null ? target.getRawQuery() : from.getRawQuery();
            return new URI(
                    from.getScheme() + "://" + from.getRawAuthority() + path + (query == null ? "" : "?" + query));
        }
        URI resolved = from.resolve(target);
        String text = resolved.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? resolved : new URI(text.substring(0, fragment));
    }

    private static Headers harmless(Headers headers) {
        List<Header> kept = new ArrayList<>();
        for (Header header : headers) {
            if (HARMLESS.contains(header.name().toLowerCase(Locale.ROOT))) {
                kept.add(header);
            }
        }
        return Headers.of(kept);
    }

    private static ServiceException refused(Response answer, String where) {
        return ServiceException.redirect(answer, where);
    }
}
