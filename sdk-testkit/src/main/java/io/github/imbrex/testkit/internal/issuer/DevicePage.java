package io.github.imbrex.testkit.internal.issuer;

import io.github.imbrex.testkit.internal.http.Exchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The page where the person decides. */
final class DevicePage {

    private DevicePage() {}

    static void handle(Exchange exchange, DeviceRequests devices) throws IOException {
        switch (exchange.method()) {
            case "GET" -> show(exchange, first(exchange.query(), "user_code"));
            case "POST" -> decide(exchange, devices);
            default -> exchange.with("Allow", "GET, POST").respond(405);
        }
    }

    private static void show(Exchange exchange, String userCode) throws IOException {
        String code = userCode.replaceAll("[^A-Za-z-]", "");
        page(
                exchange,
                200,
                "<form method=\"post\"><p>Code <input name=\"user_code\" value=\"" + code + "\"></p>"
                        + "<p>Only go on if you started this sign-in yourself.</p>"
                        + "<button name=\"decision\" value=\"yes\">Sign in</button> "
                        + "<button name=\"decision\" value=\"no\">Refuse</button></form>");
    }

    private static void decide(Exchange exchange, DeviceRequests devices) throws IOException {
        Map<String, List<String>> form = exchange.form();
        try {
            devices.decide(first(form, "user_code"), "yes".equals(first(form, "decision")));
            page(exchange, 200, "<p>Done. You may close this page.</p>");
        } catch (IllegalArgumentException unknown) {
            page(exchange, 400, "<p>No sign-in waits with this code.</p>");
        }
    }

    private static void page(Exchange exchange, int status, String content) throws IOException {
        exchange.with("Cache-Control", "no-store")
                .respond(
                        status,
                        "text/html; charset=utf-8",
                        "<!doctype html><html lang=\"en\"><title>Embedded issuer</title><body><h1>Sign-in</h1>"
                                + content + "</body></html>");
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
