package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Imbrex;
import io.github.imbrex.query.Answer;
import io.github.imbrex.query.CohortQuery;
import io.github.imbrex.query.FederatedSearch;
import io.github.imbrex.query.SiteEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The client against the stand-in: what a vendor's own test looks like. */
class EmbeddedSpotSearchTest {

    @Test
    void givesEverySiteItsOutcome() {
        try (var spot = EmbeddedSpot.builder()
                        .site(
                                "alpha",
                                SiteBehaviour.answers(
                                        SyntheticCollection.of("a1", "Prostate MR", "prostate", "MR", 97),
                                        SyntheticCollection.of("a2", "Lung CT", "lung", "CT", 40)))
                        .site("beta", SiteBehaviour.fails())
                        .start();
                var imbrex = Imbrex.builder().build()) {
            List<SiteEvent> news = new ArrayList<>();
            Answer answer = FederatedSearch.at(imbrex, spot.uri(), "alpha", "beta")
                    .run(CohortQuery.parse("diagnosis = prostate and modality = MR"), news::add);
            System.out.println(answer + " " + answer.sites() + " " + news + answer.notes());
            assertThat(answer.sites()).hasSize(2);
        }
    }
}
