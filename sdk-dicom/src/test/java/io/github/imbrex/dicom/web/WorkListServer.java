package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A work list by the tables of DICOM PS3.18 section 11 and the state table of PS3.4 section CC.1.1. Where servers differ
 * it can be told to be like one of them.
 */
final class WorkListServer implements ScriptedServer.Script {

    /** Whose habits to take on. */
    enum Kind {
        /** Status codes and warnings as in the standard. */
        STANDARD,
        /** 400 without a word for a state that does not fit; the UID of a new item is the first parameter's name. */
        TERSE,
        /** A state is changed only by somebody with a name; the Transaction UID is read from the data set alone. */
        NAMED
    }

    private static final String JSON = "application/dicom+json";

    final Map<String, DicomObject> items = new LinkedHashMap<>();
    final Map<String, String> owners = new LinkedHashMap<>();
    private final Kind kind;

    WorkListServer(Kind kind) {
        this.kind = kind;
    }

    @Override
    public synchronized void answer(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException {
        request.body();
        String[] path = request.path().substring(1).split("/", -1);
        if (!path[0].equals("workitems")) {
            reply.send(404, "", "");
        } else if (path.length == 1 && request.method().equals("GET")) {
            search(request, reply);
        } else if (path.length == 1) {
            create(request, reply);
        } else if (!items.containsKey(path[1])) {
            reply.send(404, "", "");
        } else if (request.method().equals("GET")) {
            reply.send(200, JSON, "[" + DicomJson.toJson(items.get(path[1])) + "]");
        } else if (path.length == 2) {
            update(path[1], request, reply);
        } else if (kind == Kind.NAMED && path.length != 4) {
            reply.send(404, "text/html", "no such route");
        } else if (path[2].equals("state")) {
            changeState(path[1], payload(request), reply);
        } else {
            requestCancellation(path[1], reply);
        }
    }

    private static DicomObject payload(ScriptedServer.Request request) {
        if (!request.headers().get("Content-Type").equals(JSON)) {
            throw new IllegalStateException("of another type");
        }
        return DicomJson.parseAll(request.body()).get(0);
    }

    private void search(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException {
        String state =
                request.parameter("ProcedureStepState").stream().findFirst().orElse("");
        String found = items.values().stream()
                .filter(item -> state.isEmpty() || state(item).equals(state))
                .skip(request.number("offset", 0))
                .limit(request.number("limit", Long.MAX_VALUE))
                .map(DicomJson::toJson)
                .collect(Collectors.joining(",", "[", "]"));
        reply.send(found.equals("[]") ? 204 : 200, JSON, found.equals("[]") ? "" : found);
    }

    private void create(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException {
        String query = request.target().split("\\?", 2)[1];
        String uid = kind == Kind.TERSE
                ? query.split("[&=]", 2)[0]
                : request.parameter("workitem").get(0);
        DicomObject item = payload(request);
        if (items.containsKey(uid)) {
            reply.send(409, "", "");
        } else if (!state(item).equals("SCHEDULED") || item.contains(Tag.SOPInstanceUID)) {
            reply.send(400, "application/json", "{\"errorMessage\":\"Missing attribute\"}");
        } else {
            items.put(uid, item.toBuilder().set(Tag.SOPInstanceUID, uid).build());
            reply.send(
                    201,
                    "",
                    "",
                    "Location: http://elsewhere/rs/workitems/" + uid,
                    warning("The Workitem was created with modifications."));
        }
    }

    private void update(String uid, ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException {
        DicomObject changes = payload(request);
        Optional<String> inQuery = Optional.of(request.target())
                .filter(target -> target.contains("?"))
                .map(target -> target.split("\\?", 2)[1]);
        Optional<String> transaction = kind == Kind.NAMED ? changes.string(Tag.TransactionUID) : inQuery;
        switch (state(items.get(uid))) {
            case "SCHEDULED" -> {
                if (transaction.isPresent()) {
                    reply.send(409, "", "", warning("The target URI did not reference a claimed Workitem."));
                    return;
                }
            }
            case "IN PROGRESS" -> {
                if (!transaction.equals(Optional.of(owners.get(uid)))) {
                    reply.send(400, "", "", warning(incorrect(transaction)));
                    return;
                }
            }
            default -> {
                reply.send(
                        400,
                        "",
                        "",
                        warning("The submitted request is inconsistent with the current state of the Workitem."));
                return;
            }
        }
        items.put(
                uid,
                items.get(uid).toBuilder()
                        .setAll(changes.toBuilder().remove(Tag.TransactionUID).build())
                        .build());
        reply.send(200, "", "");
    }

    private void changeState(String uid, DicomObject action, ScriptedServer.Reply reply) throws IOException {
        String wanted = state(action);
        String now = state(items.get(uid));
        Optional<String> transaction = action.string(Tag.TransactionUID);
        if (transaction.isEmpty()) {
            reply.send(400, "", "", warning("The Transaction UID is missing."));
        } else if (now.equals(wanted) && !now.equals("IN PROGRESS")) {
            reply.send(200, "", "", warning("The UPS is already in the requested state of " + now + "."));
        } else if (now.equals("SCHEDULED") && wanted.equals("IN PROGRESS")) {
            owners.put(uid, transaction.get());
            items.put(
                    uid,
                    items.get(uid).toBuilder()
                            .set(Tag.ProcedureStepState, wanted)
                            .build());
            reply.send(200, "", "");
        } else if (now.equals("IN PROGRESS") && !transaction.equals(Optional.of(owners.get(uid)))) {
            refuse(reply, incorrect(transaction));
        } else if (now.equals("IN PROGRESS") && !wanted.equals("IN PROGRESS")) {
            items.put(
                    uid,
                    items.get(uid).toBuilder()
                            .set(Tag.ProcedureStepState, wanted)
                            .build());
            reply.send(200, "", "");
        } else {
            refuse(reply, "The submitted request is inconsistent with the state of the UPS Instance.");
        }
    }

    private void refuse(ScriptedServer.Reply reply, String why) throws IOException {
        if (kind == Kind.TERSE) {
            reply.send(400, "text/plain", "Bad Request");
        } else {
            reply.send(409, "", "", warning(why));
        }
    }

    private void requestCancellation(String uid, ScriptedServer.Reply reply) throws IOException {
        if (state(items.get(uid)).equals("COMPLETED")) {
            reply.send(
                    409,
                    "",
                    "",
                    warning("The submitted request is inconsistent with the current state of the Workitem."));
            return;
        }
        if (state(items.get(uid)).equals("SCHEDULED")) {
            items.put(
                    uid,
                    items.get(uid).toBuilder()
                            .set(Tag.ProcedureStepState, "CANCELED")
                            .build());
        }
        reply.send(202, "", "");
    }

    private static String incorrect(Optional<String> transaction) {
        return transaction.isEmpty() ? "The Transaction UID is missing." : "The Transaction UID is incorrect.";
    }

    private static String warning(String text) {
        return "Warning: 299 http://127.0.0.1/rs: " + text;
    }

    private static String state(DicomObject item) {
        return item.string(Tag.ProcedureStepState).orElse("");
    }

    static String text(ScriptedServer.Request request) {
        return new String(request.body(), UTF_8);
    }
}
