package io.github.imbrex.dicom.privacy;

import io.github.imbrex.internal.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The whole report as one JSON document, a line per target. Members are only ever added within a version of the schema. */
final class JsonReport {

    static final String SCHEMA = "imbrex-anonymisation-report/1";

    private final Report report;

    JsonReport(Report report) {
        this.report = report;
    }

    void write(Appendable out) throws IOException {
        String head = object(this::head);
        out.append(head, 0, head.length() - 1).append(",\n\"targets\":[");
        String separator = "\n";
        for (Target target : report.targets()) {
            out.append(separator).append(object(json -> target(json, target)));
            separator = ",\n";
        }
        out.append("]}\n");
    }

    @FunctionalInterface
    private interface Members {
        void writeTo(JsonGenerator json);
    }

    private static String object(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.mapper().createGenerator(text)) {
            json.writeStartObject();
            members.writeTo(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private void head(JsonGenerator json) {
        Summary summary = report.summary();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("tool", summary.tool());
        json.writeStringProperty("ruleSet", summary.ruleSet());
        json.writeStringProperty("edition", summary.edition());
        json.writeStringProperty("contract", summary.contract());
        json.writeStringProperty("contractOrigin", summary.contractOrigin());
        summary.time().ifPresent(time -> json.writeStringProperty("time", time.toString()));
        json.writeStringProperty("verdict", summary.verdict().name());
        json.writeStringProperty("words", summary.verdict().words());
        json.writeStringProperty("failAt", summary.failAt().name());
        json.writeObjectPropertyStart("scope");
        for (Target.Outcome outcome : Target.Outcome.values()) {
            json.writeNumberProperty(outcome.name().toLowerCase(Locale.ROOT), summary.targets(outcome));
        }
        json.writeNumberProperty("patients", summary.patients());
        json.writeNumberProperty("studies", summary.studies());
        json.writeNumberProperty("series", summary.series());
        json.writeNumberProperty("bytes", summary.bytes());
        json.writeNumberProperty("unexamined", summary.unexamined());
        json.writeEndObject();
        json.writeObjectPropertyStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.name(), summary.findings(severity));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("coverage");
        for (Summary.Coverage coverage : summary.coverage()) {
            json.writeStartObject();
            json.writeStringProperty("rule", coverage.rule().id());
            json.writeStringProperty("check", coverage.rule().check());
            json.writeStringProperty("title", coverage.rule().title());
            json.writeStringProperty("source", coverage.rule().source());
            json.writeBooleanProperty("run", coverage.run());
            json.writeNumberProperty("findings", coverage.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void target(JsonGenerator json, Target target) {
        json.writeStringProperty("target", target.name());
        json.writeStringProperty("outcome", target.outcome().name());
        json.writeStringProperty("contract", target.contract().title());
        json.writeNumberProperty("omitted", target.omitted());
        json.writeArrayPropertyStart("findings");
        for (Finding finding : target.findings()) {
            json.writeStartObject();
            json.writeStringProperty("rule", finding.rule().id());
            json.writeStringProperty("severity", finding.severity().name());
            json.writeStringProperty("location", finding.location());
            json.writeStringProperty("subject", finding.subject());
            json.writeStringProperty("reason", finding.reason());
            json.writeStringProperty("remedy", finding.remedy().text());
            json.writeArrayPropertyStart("permittedBy");
            finding.remedy().permittedBy().forEach(option -> json.writeString(option.code()));
            json.writeEndArray();
            finding.evidence().ifPresent(evidence -> {
                json.writeObjectPropertyStart("evidence");
                json.writeStringProperty("masked", evidence.masked());
                json.writeStringProperty("kind", evidence.kind());
                json.writeNumberProperty("length", evidence.length());
                json.writeEndObject();
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
