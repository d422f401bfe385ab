package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.Credentials;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.query.Answer;
import io.github.imbrex.query.CohortQuery;
import io.github.imbrex.query.Count;
import io.github.imbrex.query.FederatedSearch;
import io.github.imbrex.query.Fidelity;
import io.github.imbrex.query.ProviderKind;
import io.github.imbrex.query.SiteEvent;
import io.github.imbrex.query.SiteOutcome;
import io.github.imbrex.query.SiteState;
import io.github.imbrex.support.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against the stand-in: what a vendor's own test looks like. */
@Timeout(60)
class EmbeddedSpotSearchTest {

    private static final CohortQuery PROSTATE_MR = CohortQuery.parse("diagnosis = prostate and modality = MR");

    private static final SyntheticCollection PEOPLE = SyntheticCollection.empty("people", "People \u00e9 \ud83d\ude00")
            .with("1", "M", 60, 2019, "prostate", "MR", "PROSTATE", "Siemens")
            .with("1", "M", 60, 2019, "prostate", "CT", "PROSTATE", "Siemens")
            .with("2", "M", 71, 2020, "prostate", "MR", "PROSTATE", "Philips")
            .with("3", "F", 47, 2018, "breast", "MR", "BREAST", "General Electric")
            .with("4", "F", 66, 2021, "lung", "PT", "LUNG", "Siemens")
            .with("5", null, null, null, "colon", "CT", "ABDOMEN", "Toshiba");

    private final Imbrex imbrex = Imbrex.builder().build();

    @AfterEach
    void close() {
        imbrex.close();
    }

    @Test
    void givesEverySiteItsOutcome() {
        try (var spot = EmbeddedSpot.builder()
                .site(
                        "alpha",
                        SiteBehaviour.answers(
                                SyntheticCollection.of("a1", "Prostate MR", "prostate", "MR", 97),
                                SyntheticCollection.of("a2", "Prostate MR, later", "prostate", "MR", 20),
                                SyntheticCollection.of("a3", "Lung CT", "lung", "CT", 40)))
                .site("beta", SiteBehaviour.fails())
                .site("gamma", SiteBehaviour.dropped())
                .site("delta", SiteBehaviour.claimsOnly())
                .site("epsilon", SiteBehaviour.replies("<html>"))
                .site("zeta", SiteBehaviour.replies("{\"collections\":[{\"subjects_count\":-1}]}"))
                .site("eta", SiteBehaviour.failsForNow("busy"))
                .start()) {
            List<SiteEvent> news = new ArrayList<>();
            Answer answer = FederatedSearch.builder(imbrex, spot.uri())
                    .sites("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "unheardof")
                    .deadline(Duration.ofMillis(900))
                    .build()
                    .run(PROSTATE_MR, news::add);
            assertThat(answer.sites())
                    .extracting(SiteOutcome::state)
                    .containsExactly(
                            SiteState.ANSWERED,
                            SiteState.FAILED,
                            SiteState.TIMED_OUT,
                            SiteState.TIMED_OUT,
                            SiteState.UNREADABLE,
                            SiteState.UNREADABLE,
                            SiteState.FAILED,
                            SiteState.TIMED_OUT);
            assertThat(answer.site("alpha").orElseThrow().subjects()).isEqualTo(Count.between(97, 117));
            assertThat(answer.subjects()).hasToString("97 or more");
            assertThat(news)
                    .extracting(SiteEvent::toString)
                    .contains("alpha: claimed", "delta: claimed", "eta: failed");
            assertThat(spot.tasks()).hasSize(1);
        }
    }

    @Test
    void countsFollowTheQuery() {
        try (var spot =
                EmbeddedSpot.builder().site("a", SiteBehaviour.answers(PEOPLE)).start()) {
            assertThat(subjects(spot, "everything")).isEqualTo(5);
            assertThat(subjects(spot, "diagnosis = prostate")).isEqualTo(2);
            assertThat(subjects(spot, "diagnosis = prostate and modality = CT")).isEqualTo(1);
            assertThat(subjects(spot, "diagnosis in (prostate, breast) and modality = MR"))
                    .isEqualTo(3);
            assertThat(subjects(spot, "age in 60..70")).isEqualTo(2);
            assertThat(subjects(spot, "not age in 60..70"))
                    .as("no age, no count")
                    .isEqualTo(2);
            assertThat(subjects(spot, "not gender = female"))
                    .as("no gender, no count")
                    .isEqualTo(2);
            assertThat(subjects(spot, "gender = unknown")).isEqualTo(1);
            assertThat(subjects(spot, "not gender = unknown")).isEqualTo(4);
            assertThat(subjects(spot, "(diagnosis = lung and modality = PET) or year = 2018"))
                    .isEqualTo(2);
            assertThat(subjects(spot, "modality = MR and manufacturer = siemens"))
                    .as("of one series")
                    .isEqualTo(1);
            assertThat(subjects(spot, "gleason = 7"))
                    .as("a condition that the provider does not know")
                    .isZero();
            assertThat(subjects(spot, "gleason = 7 or diagnosis = lung")).isEqualTo(1);
            assertThat(subjects(spot, "manufacturer = siemens_healthineers and age >= 65"))
                    .isEqualTo(1);
        }
    }

    private long subjects(EmbeddedSpot spot, String query) {
        Answer answer = FederatedSearch.at(imbrex, spot.uri(), "a").run(CohortQuery.parse(query));
        assertThat(answer.isComplete()).as(query + answer.sites()).isTrue();
        assertThat(answer.subjects().isExact()).isTrue();
        return answer.subjects().lower();
    }

    @Test
    void theStandInIsOfTheKindThatTakesTheUnknownForFalse() {
        try (var spot =
                EmbeddedSpot.builder().site("a", SiteBehaviour.answers(PEOPLE)).start()) {
            Answer answer = FederatedSearch.builder(imbrex, spot.uri())
                    .site("a", ProviderKind.OMOP)
                    .build()
                    .run(CohortQuery.parse("gleason = 7 or diagnosis = lung"));
            assertThat(answer.answered().get(0).fidelity()).isEqualTo(Fidelity.MAY_UNDER_COUNT);
            assertThat(answer.subjects()).isEqualTo(Count.atLeast(1));
        }
    }

    /** A stream that breaks at any byte, even within a character, is taken up again without a loss. */
    @Test
    void aStreamCutAnywhereIsMerged() {
        try (var whole =
                EmbeddedSpot.builder().site("a", SiteBehaviour.answers(PEOPLE)).start()) {
            Answer answer = FederatedSearch.at(imbrex, whole.uri(), "a").run(PROSTATE_MR);
            assertThat(answer.subjects()).isEqualTo(Count.exactly(2));
        }
        var random = Seed.random("EmbeddedSpotSearchTest.aStreamCutAnywhereIsMerged");
        for (int round = 0; round < Seed.rounds(4); round++) {
            int cut = random.nextInt(700);
            try (var spot = EmbeddedSpot.builder()
                    .site("a", SiteBehaviour.answers(PEOPLE))
                    .cutAfter(cut)
                    .start()) {
                Answer answer = FederatedSearch.at(imbrex, spot.uri(), "a").run(PROSTATE_MR);
                assertThat(answer.subjects()).as("cut after " + cut).isEqualTo(Count.exactly(2));
                assertThat(spot.tasks()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EmbeddedSpot.Fault.class,
            names = {"CRLF", "ONE_BYTE_CHUNKS", "LOST_RECEIPT", "LOST_QUERY"})
    void aFaultOnTheWayCostsNoSite(EmbeddedSpot.Fault fault) {
        try (var spot = EmbeddedSpot.builder()
                .site("a", SiteBehaviour.answers(PEOPLE))
                .site("b", SiteBehaviour.answers(PEOPLE))
                .fault(fault)
                .start()) {
            Answer answer = FederatedSearch.at(imbrex, spot.uri(), "a", "b").run(PROSTATE_MR);
            assertThat(answer.isComplete()).isTrue();
            assertThat(answer.subjects()).isEqualTo(Count.between(2, 4));
            assertThat(answer.answered().get(0).collections().get(0).name()).isEqualTo("People \u00e9 \ud83d\ude00");
            assertThat(spot.tasks()).hasSize(1);
        }
    }

    @Test
    void lateDuplicatesClaimsAndRetriesEndAsTheLastAnswer() {
        SiteBehaviour late = SiteBehaviour.inTurn(
                SiteBehaviour.failsForNow("busy"),
                SiteBehaviour.answers(PEOPLE),
                SiteBehaviour.answers(PEOPLE),
                SiteBehaviour.claimsOnly());
        try (var spot = EmbeddedSpot.builder()
                .site("a", late)
                .site("b", SiteBehaviour.inTurn(SiteBehaviour.fails(), SiteBehaviour.answers(PEOPLE)))
                .start()) {
            Answer answer = FederatedSearch.at(imbrex, spot.uri(), "a", "b").run(PROSTATE_MR);
            assertThat(answer.site("a").orElseThrow().subjects()).isEqualTo(Count.exactly(2));
            assertThat(answer.sites()).hasSize(2);
        }
    }

    @Test
    void aLoginIsAskedForAndThenEnough() {
        try (var spot = EmbeddedSpot.builder()
                        .site("a", SiteBehaviour.answers(PEOPLE))
                        .bearer("valid"::equals)
                        .fault(EmbeddedSpot.Fault.LOGIN_REDIRECT)
                        .start();
                var signedIn = Imbrex.builder()
                        .credentials(spot.uri(), Credentials.bearer("valid"))
                        .build();
                var expired = Imbrex.builder()
                        .credentials(spot.uri(), Credentials.bearer("expired"))
                        .build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(
                            () -> FederatedSearch.at(imbrex, spot.uri(), "a").run(PROSTATE_MR))
                    .withMessageContaining("log in first");
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(
                            () -> FederatedSearch.at(expired, spot.uri(), "a").run(PROSTATE_MR))
                    .withMessageContaining("log in again")
                    .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("expired"));
            assertThat(spot.tasks()).isEmpty();
            assertThat(FederatedSearch.at(signedIn, spot.uri(), "a")
                            .run(PROSTATE_MR)
                            .isComplete())
                    .isTrue();
        }
    }

    @Test
    void aBrokerThatIsDownIsSaidSo() {
        try (var spot = EmbeddedSpot.builder()
                .site("a", SiteBehaviour.answers(PEOPLE))
                .fault(EmbeddedSpot.Fault.BROKER_DOWN)
                .start()) {
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(
                            () -> FederatedSearch.at(imbrex, spot.uri(), "a").run(PROSTATE_MR))
                    .satisfies(thrown -> assertThat(thrown.status()).isEqualTo(502));
        }
    }

    @Test
    void aSlowSiteIsSeenToWorkAndThenAnswers() {
        try (var spot = EmbeddedSpot.builder()
                .site("fast", SiteBehaviour.answers(PEOPLE))
                .site("slow", SiteBehaviour.slow(Duration.ofMillis(200), PEOPLE))
                .start()) {
            List<String> news = new ArrayList<>();
            Answer answer = FederatedSearch.at(imbrex, spot.uri(), "slow", "fast")
                    .run(PROSTATE_MR, event -> news.add(event.toString()));
            assertThat(answer.isComplete()).isTrue();
            assertThat(news).contains("slow: claimed").endsWith("slow: answered");
        }
    }
}
