package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import io.github.imbrex.dicom.web.TestStow.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each answer that servers give means for each instance. */
class StoreAnswersTest extends StoreFixture {

    /** Stores the instances of these numbers on the server, whatever it then answers. */
    private void take(TestStow.Post post, Integer... numbers) {
        List<String> taken = List.of(numbers).stream().map(StoreFixture::sop).toList();
        post.instances().stream().filter(one -> taken.contains(one.sop())).forEach(stow::take);
    }

    @Test
    void twoGoodOnes() {
        List<Path> files = files(2);
        StoreReport report = store(files);
        assertThat(states(report)).containsOnly(State.STORED).hasSize(2);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.orThrow()).isSameAs(report);
        assertThat(report.missing()).isEmpty();
        assertThat(report.remarks()).isEmpty();
        assertThat(report.outcomes().get(1).file()).isEqualTo(files.get(1));
        assertThat(report.outcomes().get(1).sopInstanceUid()).contains(sop(2));
        assertThat(report.outcomes().get(1).retrieveUrl()).contains("http://x/" + sop(2));
        assertThat(report.outcomes().get(1).reason()).isEmpty();
        assertThat(report.outcomes().get(1).code()).isEmpty();
        assertThat(looks()).isEmpty();
        assertThat(server.requests().get(0).headers())
                .containsEntry("Accept", "application/dicom+json")
                .hasEntrySatisfying(
                        "Content-Type",
                        type -> assertThat(type)
                                .startsWith("multipart/related; type=\"application/dicom\"; boundary=")
                                .hasSizeLessThan(120));
        assertThat(server.requests().get(0).path()).isEqualTo("/studies");
    }

    /** Orthanc: 400, the good one is listed, the junk one nowhere. */
    @Test
    void oneGoodListedAndTheJunkOneNowhere() {
        stow.storing((post, reply) -> {
            take(post, 1);
            reply.send(
                    400,
                    TestStow.JSON,
                    post.sops().contains(sop(1)) ? new Answer().stored(sop(1)).toString() : new Answer().toString());
            return true;
        });
        StoreReport report = store(files(2));
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED);
        assertThat(reason(report, 1)).contains("status 400", "does not find it");
        assertThat(stow.sent()).containsExactly(List.of(sop(1), sop(2)));
        assertThat(looks()).hasSize(1);
        assertThatThrownBy(report::orThrow)
                .isInstanceOf(IncompleteStoreException.class)
                .hasMessageContaining("1 stored, 1 failed")
                .hasMessageContaining("status 400");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 429})
    void whatWasThereBeforeARefusalIsNotWhatWasStored(int status) {
        stow.take(TestInstance.of(STUDY, STUDY + ".1", sop(1), 100));
        stow.storing((post, reply) -> {
            reply.send(status, "text/html", "<h1>No</h1>");
            return true;
        });
        StoreReport report = store(files(1));
        assertThat(states(report)).containsExactly(State.WARNED);
        assertThat(reason(report, 0)).contains("status " + status, "a search finds it there", "not compared");
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void onlyJunk() {
        stow.storing((post, reply) -> {
            reply.send(400, TestStow.JSON, new Answer().toString());
            return true;
        });
        StoreReport report = store(files(2));
        assertThat(states(report)).containsExactly(State.FAILED, State.FAILED);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void anotherStudyFailsWithItsReason() {
        stow.storing((post, reply) -> {
            var answer = new Answer();
            post.sops().forEach(sop -> answer.failed(sop, 272));
            reply.send(409, TestStow.JSON, answer.toString());
            return true;
        });
        StoreReport report = web().store(files(2), oneByOne().into("1.9.9"));
        assertThat(server.requests().get(0).path()).isEqualTo("/studies/1.9.9");
        assertThat(states(report)).containsExactly(State.FAILED, State.FAILED);
        assertThat(report.outcomes().get(0).code()).hasValue(272);
        assertThat(reason(report, 0)).contains("0x0110 (272): processing failure");
        assertThat(looks()).isEmpty();
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void partialSuccessWithWarnings() {
        stow.storing((post, reply) -> {
            String coerced = ",\"00081196\":{\"vr\":\"US\",\"Value\":[45056]},\"04000561\":{\"vr\":\"SQ\",\"Value\":[{"
                    + "\"04000550\":{\"vr\":\"SQ\",\"Value\":[{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"secret\"]}}]}}]}";
            reply.send(
                    202,
                    TestStow.JSON,
                    new Answer()
                            .stored(sop(1))
                            .storedWith(sop(2), coerced)
                            .warned(sop(3), 0xB006)
                            .failed(sop(4), 0xA700)
                            .toString());
            return true;
        });
        StoreReport report = store(files(4));
        assertThat(states(report)).containsExactly(State.STORED, State.WARNED, State.WARNED, State.FAILED);
        StoreOutcome coerced = report.outcomes().get(1);
        assertThat(coerced.code()).hasValue(0xB000);
        assertThat(coerced.changedAttributes()).containsExactly("(0010,0020)");
        assertThat(coerced.reason().orElseThrow())
                .contains("0xB000 (45056): the server changed data elements", "(0010,0020)")
                .doesNotContain("secret");
        assertThat(coerced.toString()).doesNotContain("secret");
        assertThat(reason(report, 2)).contains("discarded");
        assertThat(reason(report, 3)).contains("0xA700 (42752): out of resources");
        assertThat(report.toString()).isEqualTo("INCOMPLETE: 4 files, 1 stored, 2 warned, 1 failed");
    }

    @ParameterizedTest
    @CsvSource({
        "42753, out of resources",
        "43264, does not match its SOP class",
        "43265, not of the study",
        "49442, transfer syntax not supported",
        "49152, cannot be understood",
        "290, SOP class not supported",
        "4711, 0x1267 (4711)"
    })
    void reasonsAreNumbersAndWords(int code, String words) {
        stow.storing((post, reply) -> {
            reply.send(409, TestStow.JSON, new Answer().failed(sop(1), code).toString());
            return true;
        });
        StoreReport report = store(files(1));
        assertThat(states(report)).containsExactly(State.FAILED);
        assertThat(report.outcomes().get(0).code()).hasValue(code);
        assertThat(reason(report, 0)).contains(words, "(" + code + ")");
    }

    /** Azure: 409 and 45070; and the same as text, and with a sign. */
    @ParameterizedTest
    @ValueSource(strings = {"45070", "\"45070\"", "-20466", "273"})
    void whatIsThereAlreadyIsAWarning(String code) {
        stow.storing((post, reply) -> {
            reply.send(
                    409,
                    TestStow.JSON,
                    new Answer()
                            .failedWith(sop(1), ",\"00081197\":{\"vr\":\"US\",\"Value\":[" + code + "]}")
                            .toString());
            return true;
        });
        StoreReport report = store(files(1));
        assertThat(states(report)).containsExactly(State.WARNED);
        assertThat(reason(report, 0)).contains("already", "not compared");
    }

    /** Azure: what it says of attributes may hold values. */
    @Test
    void commentsOfTheServerAreInNoMessage() {
        String comments = ",\"00741048\":{\"vr\":\"SQ\",\"Value\":[{\"00000902\":{\"vr\":\"LO\",\"Value\":"
                + "[\"DICOM100: (0010,0010) - Doe^Jane is too long\"]}}]}";
        stow.storing((post, reply) -> {
            reply.send(
                    202,
                    TestStow.JSON,
                    new Answer()
                            .storedWith(sop(1), comments)
                            .failedWith(sop(2), ",\"00081197\":{\"vr\":\"US\",\"Value\":[43264]}" + comments)
                            .toString());
            return true;
        });
        StoreReport report = store(files(2));
        assertThat(states(report)).containsExactly(State.WARNED, State.FAILED);
        for (StoreOutcome outcome : report.outcomes()) {
            assertThat(outcome.comments()).singleElement().asString().contains("Doe^Jane");
            assertThat(outcome + " " + report + outcome.reason()).doesNotContain("Doe");
        }
    }

    @Test
    void wordsOfTheServerCannotActOnATerminal() {
        String comment = ",\"00741048\":{\"vr\":\"SQ\",\"Value\":[{\"00000902\":{\"vr\":\"LO\",\"Value\":"
                + "[\"a\\u001b[2J\\r\\nb\\u009bc\\u202ed\"]}}]}";
        stow.storing((post, reply) -> {
            reply.send(
                    202, TestStow.JSON, new Answer().storedWith(sop(1), comment).toString());
            return true;
        });
        assertThat(store(files(1)).outcomes().get(0).comments()).containsExactly("a [2J  b c d");
    }

    @Test
    void anEmptyAnswerOf200ProvesNothing() {
        stow.storing((post, reply) -> {
            post.instances().forEach(stow::take);
            reply.send(200, "", "");
            return true;
        });
        StoreReport report = store(files(2));
        assertThat(states(report)).containsExactly(State.STORED, State.STORED);
        assertThat(reason(report, 0)).contains("status 200", "empty", "a search finds it");
        assertThat(looks()).hasSize(2);
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void anEmptyAnswerOf200FromAServerThatStoresNothing() {
        stow.storing((post, reply) -> {
            reply.send(200, "", "");
            return true;
        });
        StoreReport report = store(files(1));
        assertThat(states(report)).containsExactly(State.FAILED);
        assertThat(reason(report, 0)).contains("3 attempts", "does not find it");
        assertThat(stow.posts).hasSize(3);
        assertThat(looks()).hasSize(3);
        assertThat(time.millis()).isEqualTo(2500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "text/html; <html>Sign in</html>; web page",
                "application/dicom+json; {\"00081199\":{\"vr\":\"SQ\",\"Value\":[{\"0008; can be read",
                "application/json; {\"error\":{\"code\":200}}; not name",
                "text/plain; Stored; no DICOM JSON"
            })
    void anUnreadableAnswerIsLookedUp(String type, String body, String silence) {
        stow.storing((post, reply) -> {
            take(post, 1, 2, 3, 4, 5);
            reply.send(200, type, body);
            return true;
        });
        StoreReport report = store(files(6));
        assertThat(states(report).subList(0, 5)).containsOnly(State.STORED);
        assertThat(states(report).get(5)).isEqualTo(State.FAILED);
        assertThat(reason(report, 0)).contains(silence);
        assertThat(stow.sent().subList(1, 3)).containsOnly(List.of(sop(6)));
    }

    @Test
    void anAnswerCutInItsJsonIsLookedUp() {
        stow.storing((post, reply) -> {
            post.instances().forEach(stow::take);
            byte[] body = new Answer().stored(post.sops()).toString().getBytes();
            reply.head(200, TestStow.JSON, body.length).write(body, 0, body.length / 2);
            return true;
        });
        StoreReport report = store(files(3));
        assertThat(states(report)).containsOnly(State.STORED);
        assertThat(reason(report, 2)).contains("broke off", "a search finds it");
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void whatWasNeverSentIsNoOutcome() {
        stow.storing((post, reply) -> {
            post.instances().forEach(stow::take);
            reply.send(
                    200,
                    TestStow.JSON,
                    new Answer()
                            .stored(sop(1))
                            .stored("9.9.9")
                            .failed("9.9.8", 272)
                            .toString());
            return true;
        });
        StoreReport report = store(files(2));
        assertThat(report.outcomes()).hasSize(2);
        assertThat(states(report)).containsExactly(State.STORED, State.STORED);
        assertThat(reason(report, 1)).contains("does not name this instance", "a search finds it");
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("2 instances that were not sent"));
    }

    @Test
    void aContradictionIsLookedUp() {
        stow.storing((post, reply) -> {
            take(post, 1);
            reply.send(
                    202,
                    TestStow.JSON,
                    new Answer()
                            .stored(sop(1), sop(2))
                            .failed(sop(1), 272)
                            .failed(sop(2), 272)
                            .toString());
            return true;
        });
        StoreReport report = store(files(2));
        assertThat(states(report)).containsExactly(State.WARNED, State.FAILED);
        assertThat(reason(report, 0)).contains("both", "272", "a search finds it there");
        assertThat(reason(report, 1)).contains("272", "does not find it there");
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void anInstanceNamedTwiceHasTheWorseOfBoth() {
        stow.storing((post, reply) -> {
            reply.send(
                    200,
                    TestStow.JSON,
                    new Answer()
                            .stored(sop(1))
                            .warned(sop(1), 0xB007)
                            .failed(sop(2), 0xC000)
                            .failed(sop(2), 272)
                            .toString());
            return true;
        });
        StoreReport report = store(files(2));
        assertThat(states(report)).containsExactly(State.WARNED, State.FAILED);
        assertThat(report.outcomes().get(1).code()).hasValue(0xC000);
    }

    @Test
    void paddingOfUidsDoesNotMatter() {
        stow.storing((post, reply) -> {
            reply.send(
                    200,
                    TestStow.JSON,
                    new Answer().stored(sop(1) + "\\u0000", sop(2) + " ").toString());
            return true;
        });
        assertThat(states(store(files(2)))).containsExactly(State.STORED, State.STORED);
        assertThat(looks()).isEmpty();
    }

    @Test
    void namelessFailuresAreToldAndLookedUp() {
        stow.storing((post, reply) -> {
            take(post, 1);
            reply.send(
                    202,
                    TestStow.JSON,
                    new Answer().stored(sop(1)).other(0xC000).toString());
            return true;
        });
        StoreReport report = store(files(1));
        assertThat(states(report)).containsExactly(State.STORED);
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("1 instances which they are"));
    }

    @Test
    void anAnswerInAnArrayOrInXmlIsReadAsWell() {
        stow.storing((post, reply) -> {
            if (post.number() == 1) {
                reply.send(200, "application/json", "[" + new Answer().stored(post.sops()) + "]");
            } else {
                String item = "<Item number=\"1\"><DicomAttribute tag=\"00081155\" vr=\"UI\" keyword=\"x\"><Value"
                        + " number=\"1\">" + post.sops().get(0) + "</Value></DicomAttribute>"
                        + "<DicomAttribute tag=\"00081197\" vr=\"US\"><Value number=\"1\">49442</Value>"
                        + "</DicomAttribute></Item>";
                reply.send(
                        409,
                        "application/dicom+xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"http://127.0.0.1:1/\">"
                                + "<NativeDicomModel xmlns=\"http://dicom.nema.org/PS3.19/models/NativeDICOM\"><DicomAttribute"
                                + " tag=\"00081198\" vr=\"SQ\">" + item + "</DicomAttribute></NativeDicomModel>");
            }
            return true;
        });
        StoreReport report = web().store(files(2), oneByOne().batchCount(1));
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED);
        assertThat(reason(report, 1)).contains("0xC122 (49442)");
        assertThat(looks()).isEmpty();
    }

    @Test
    void aServerThatKnowsOnlyXmlIsAskedForIt() {
        stow.early((request, reply) -> {
            if (request.headers().get("Accept").startsWith("application/dicom+xml")) {
                return false;
            }
            reply.receive();
            reply.send(406, "text/plain", "XML only");
            return true;
        });
        StoreReport report = web().store(files(2), oneByOne().batchCount(1));
        assertThat(states(report)).containsExactly(State.STORED, State.STORED);
        assertThat(stow.posts).hasSize(2);
    }

    @Test
    void aTypeThatIsNotTakenIsAFailure() {
        stow.storing((post, reply) -> {
            reply.send(415, "application/json", "{\"HttpStatus\":415,\"Message\":\"Unsupported\"}");
            return true;
        });
        StoreReport report = store(files(1));
        assertThat(states(report)).containsExactly(State.FAILED);
        assertThat(reason(report, 0)).contains("status 415");
    }

    @Test
    void oneBadInstanceDoesNotSpoilTheOthers() {
        stow.storing((post, reply) -> {
            boolean poisoned = post.sops().contains(sop(7));
            if (poisoned) {
                reply.send(400, "text/html", "<h1>Bad Request</h1>");
            }
            return poisoned;
        });
        StoreReport report = store(files(12));
        for (int i = 0; i < 12; i++) {
            assertThat(report.outcomes().get(i).state()).isEqualTo(i == 6 ? State.FAILED : State.STORED);
        }
        assertThat(stow.posts).hasSizeLessThan(10);
    }

    @Test
    void aServerThatRefusesEverythingIsNotAskedForever() {
        stow.storing((post, reply) -> {
            reply.send(400, "text/plain", "No");
            return true;
        });
        StoreReport report = web().store(files(60), oneByOne().batchCount(5));
        assertThat(states(report)).containsOnly(State.FAILED);
        assertThat(stow.posts).hasSize(35);
        assertThat(report.stopped()).hasValueSatisfying(why -> assertThat(why).contains("35 requests"));
        assertThat(reason(report, 59)).contains("was not stored", "35 requests");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 501})
    void aServiceThatRefusesAltogetherIsAnException(int status) {
        stow.storing((post, reply) -> {
            reply.send(status, "text/plain", "No");
            return true;
        });
        assertThatThrownBy(() -> store(files(3)))
                .isInstanceOfSatisfying(
                        ServiceException.class,
                        refused -> assertThat(refused.status()).isEqualTo(status));
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void imagesNeverFollowARedirect() throws Exception {
        var elsewhere = new TestStow();
        try (var other = new ScriptedServer(elsewhere)) {
            stow.storing((post, reply) -> {
                reply.send(
                        post.number() == 1 ? 200 : 307,
                        TestStow.JSON,
                        new Answer().stored(sop(1)).toString(),
                        "Location: " + other.uri() + "/studies");
                return true;
            });
            StoreReport report = web().store(files(3), oneByOne().batchCount(1));
            assertThat(states(report)).containsExactly(State.STORED, State.FAILED, State.FAILED);
            assertThat(reason(report, 1)).contains("not stored", "status 307", "redirect");
            assertThat(report.stopped()).isPresent();
            assertThatThrownBy(() -> store(files(2))).isInstanceOf(ServiceException.class);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void aSignInThatIsRefusedIsAnException() {
        stow.storing((post, reply) -> {
            reply.send(401, "text/plain", "Who?", "WWW-Authenticate: Bearer");
            return true;
        });
        assertThatThrownBy(() -> store(files(3))).isInstanceOf(AuthenticationException.class);
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void aSignInThatEndsLeavesWhatIsStored() {
        stow.storing((post, reply) -> {
            if (post.number() == 1) {
                return false;
            }
            reply.send(401, "text/plain", "Who?", "WWW-Authenticate: Bearer");
            return true;
        });
        StoreReport report = web().store(files(3), oneByOne().batchCount(1));
        assertThat(states(report)).containsExactly(State.STORED, State.FAILED, State.FAILED);
        assertThat(reason(report, 2)).contains("not stored", "401");
        assertThat(stow.posts).hasSize(2);
    }

    @Test
    void whereNothingCanBeLookedUpItStaysUnknownAndIsNotSentAgain() {
        stow.storing((post, reply) -> {
            post.instances().forEach(stow::take);
            reply.send(500, "", "");
            return true;
        });
        stow.looking((request, reply) -> {
            reply.send(404, "text/html", "no such route");
            return true;
        });
        StoreReport report = store(files(6));
        assertThat(states(report)).containsOnly(State.UNKNOWN);
        assertThat(reason(report, 0)).contains("status 500", "cannot be found out");
        assertThat(report.isComplete()).isFalse();
        assertThat(stow.posts).hasSize(1);
    }

    @Test
    void aServerThatCannotSearchInstancesIsAskedForMetadata() {
        stow.storing((post, reply) -> {
            if (post.number() > 1) {
                return false;
            }
            take(post, 1, 2);
            reply.send(500, "", "");
            return true;
        });
        stow.looking((request, reply) -> {
            boolean instances = request.path().endsWith("/instances");
            if (instances) {
                reply.send(400, "text/plain", "cannot");
            }
            return instances;
        });
        StoreReport report = store(files(3));
        assertThat(states(report)).containsOnly(State.STORED);
        assertThat(reason(report, 1)).contains("a search finds it");
        assertThat(reason(report, 2)).isEmpty();
        assertThat(stow.sent()).containsExactly(List.of(sop(1), sop(2), sop(3)), List.of(sop(3)));
    }
}
