package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** HTTP by hand over plain sockets, for answers that no decent server gives. One request for each connection. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Script script;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    ScriptedServer(Script script) throws IOException {
        this.script = script;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/dicom-web");
    }

    /** Requests so far. */
    List<Request> requests() {
        return requests;
    }

    /** Targets of the requests so far, below the root. */
    List<String> targets() {
        return requests.stream().map(Request::target).toList();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                if (listener.isClosed()) {
                    socket.close(); // accepted while it was being closed: a dead server answers nothing
                } else {
                    start(() -> serve(socket));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String[] start = line(in).split(" ", 3);
            if (start.length < 2) {
                return;
            }
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).trim());
            }
            var incoming = new Incoming(in, Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
            var request = new Request(start[0], start[1].replaceFirst("^/dicom-web", ""), headers, incoming);
            requests.add(request);
            script.answer(request, new Reply(socket, incoming));
            socket.shutdownOutput();
            while (in.read() >= 0) {
                // Until the client has closed: closing first could take back what it has not read.
            }
        } catch (IOException broken) {
            // As scripted, or the client went away.
        } finally {
            open.remove(socket);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().trim();
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    interface Script {
        void answer(Request request, Reply reply) throws IOException;
    }

    /** The body of a request, which a script reads, or leaves where it is to answer before. */
    private static final class Incoming {

        private final InputStream in;
        private final int length;
        private byte[] whole;

        Incoming(InputStream in, int length) {
            this.in = in;
            this.length = length;
        }

        /** All that comes of it. */
        synchronized byte[] whole() throws IOException {
            if (whole == null) {
                whole = in.readNBytes(length);
            }
            return whole;
        }
    }

    record Request(String method, String target, Map<String, String> headers, Incoming incoming) {

        byte[] body() {
            try {
                return incoming.whole();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        String path() {
            return target.split("\\?", 2)[0];
        }

        /** Decoded values of a query parameter. */
        List<String> parameter(String name) {
            List<String> values = new ArrayList<>();
            String[] halves = target.split("\\?", 2);
            if (halves.length == 2) {
                for (String pair : halves[1].split("&", -1)) {
                    String[] sides = pair.split("=", 2);
                    if (sides[0].equals(name)) {
                        values.add(URLDecoder.decode(sides[1], UTF_8));
                    }
                }
            }
            return values;
        }

        long number(String name, long otherwise) {
            List<String> values = parameter(name);
            return values.isEmpty() ? otherwise : Long.parseLong(values.get(0));
        }
    }

    static final class Reply {

        private final Socket socket;
        private final Incoming incoming;
        private final OutputStream out;

        Reply(Socket socket, Incoming incoming) throws IOException {
            this.socket = socket;
            this.incoming = incoming;
            this.out = socket.getOutputStream();
        }

        /** The body of the request, as far as it comes; the client must state its length. */
        byte[] receive() throws IOException {
            return incoming.whole();
        }

        /** The next bytes of the body of the request. */
        byte[] receive(int count) throws IOException {
            return incoming.in.readNBytes(count);
        }

        /** A whole answer. */
        void send(int status, String contentType, byte[] body, String... headers) throws IOException {
            head(status, contentType, body.length, headers);
            out.write(body);
            out.flush();
        }

        void send(int status, String contentType, String body, String... headers) throws IOException {
            send(status, contentType, body.getBytes(UTF_8), headers);
        }

        /** Status line and headers; length -1 for a body that ends with the connection. */
        OutputStream head(int status, String contentType, long length, String... headers) throws IOException {
            var head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\nConnection: close\r\n");
            if (!contentType.isEmpty()) {
                head.append("Content-Type: ").append(contentType).append("\r\n");
            }
            if (length >= 0) {
                head.append(String.format(Locale.ROOT, "Content-Length: %d\r\n", length));
            }
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
            out.flush();
            return out;
        }

        /** Waits until the client has gone. */
        void awaitClientClose() {
            try {
                while (socket.getInputStream().read() >= 0) {
                    // The client sends no more.
                }
            } catch (IOException gone) {
                // That is what was waited for.
            }
        }

        /** Breaks the connection with a reset in place of an end. */
        void reset() throws IOException {
            out.flush();
            socket.setSoLinger(true, 0);
            socket.close();
            throw new IOException("Reset, as scripted.");
        }
    }
}
