package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.YearOfScores.Line;

/** Units whose level has no criteria set yet when the year is opened. */
@PortalTest
class LeftOutTest {

    @Autowired
    District district;

    @Autowired
    YearOfScores scores;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    ScoringRounds rounds;

    @Autowired
    ScoreQueries queries;

    @Autowired
    UnscoredUnits unscored;

    private District.Made d;
    private int year;
    private String communes;

    @BeforeEach
    void communesOfALevelOfTheirOwn() {
        d = district.make();
        year = scores.year();
        scores.set(d.coordinator(), year, Line.judged("1", "5"));
        communes = district.level(d.coordinator(), d.commune(), d.commune2());
    }

    @Test
    void whoHasNoSetIsNamedBeforeTheOpeningAndWhileTheYearRuns() {
        assertThat(unscored.before(d.coordinator(), year))
                .filteredOn(unit -> !unit.hasSet())
                .extracting(UnscoredUnit::unitId)
                .containsExactlyInAnyOrder(d.commune(), d.commune2());
        RoundRow round = open();
        assertThat(unscored.of(d.coordinator(), round))
                .as("departments have their sheets")
                .extracting(UnscoredUnit::unitId)
                .containsExactlyInAnyOrder(d.commune(), d.commune2());
        assertThat(unscored.of(d.head(), round))
                .as("a head is told of its own unit alone")
                .extracting(UnscoredUnit::unitId)
                .containsExactly(d.commune());
    }

    @Test
    void theyJoinOnceTheirSetIsInUseAndTheOthersKeepTheirScores() {
        RoundRow round = open();
        assertThatThrownBy(() -> join(d.coordinator(), round)).hasMessage("refusal.criteria.round.nobody_joins");
        SheetRow interior = scores.sheet(d.leader(), round.id(), d.interior());
        scores.self(d.coordinator(), interior, "1", "4", "Báo cáo 12");
        useSetForCommunes();
        assertThat(unscored.of(d.coordinator(), round)).allMatch(UnscoredUnit::hasSet);
        join(d.coordinator(), round);
        assertThat(queries.sheets(d.leader().scope(), round.id()))
                .extracting(SheetRow::unitId)
                .containsExactlyInAnyOrder(d.interior(), d.office(), d.commune(), d.commune2());
        assertThat(scores.line(interior, "1").selfPoints()).isEqualByComparingTo("4");
        SheetRow late = scores.sheet(d.leader(), round.id(), d.commune());
        scores.self(d.head(), late, "1", "3", "Báo cáo 15");
        assertThat(scores.line(late, "1").selfPoints()).isEqualByComparingTo("3");
        RoundRow now = reread(round);
        assertThat(unscored.of(d.coordinator(), now)).isEmpty();
        assertThatThrownBy(() -> join(d.coordinator(), now)).hasMessage("refusal.criteria.round.nobody_joins");
    }

    @Test
    void aLockedYearTakesNobodyIn() {
        RoundRow round = open();
        scores.decideAll(d, round.id(), Map.of());
        scores.lock(d.leader(), round.id());
        useSetForCommunes();
        assertThatThrownBy(() -> join(d.coordinator(), reread(round)))
                .hasMessageContaining("refusal.criteria.round.locked");
    }

    @Test
    void ofTwoWhoTakeThemInAtOnceOneWins() throws Exception {
        RoundRow round = open();
        useSetForCommunes();
        assertThat(AtOnce.run(() -> join(d.coordinator(), round), () -> join(d.coordinator2(), round)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(queries.sheets(d.leader().scope(), round.id())).hasSize(4);
    }

    @Test
    void theYearProposedIsTheNextThatHasASetAndNoRound() {
        // Sets of other tests for every level stand in other years.
        assertThat(unscored.nextYear(d.coordinator()).orElseThrow()).isLessThanOrEqualTo(year);
        open();
        assertThat(unscored.nextYear(d.coordinator()).filter(next -> next <= year))
                .isEmpty();
        use(year + 1, communes);
        assertThat(unscored.nextYear(d.coordinator())).contains(year + 1);
    }

    private void useSetForCommunes() {
        use(year, communes);
    }

    private void use(int of, String level) {
        Actor by = d.coordinator();
        long area = scores.area(by, "1");
        long set = administration.newSet(by, Submission.first(), new SetDraft("Bộ cấp xã", of, level, "", false));
        administration.add(
                by,
                Submission.first(),
                set,
                null,
                new CriterionDraft("1", "Tiêu chí 1", new BigDecimal("5"), "", "", area, 1, Scoring.TYPED));
        administration.putInUse(by, scores.press("criteria_set", set), set);
    }

    private RoundRow open() {
        long id = scores.round(d.coordinator(), year, 1);
        return queries.round(d.leader().scope(), id).orElseThrow();
    }

    private RoundRow reread(RoundRow round) {
        return queries.round(d.leader().scope(), round.id()).orElseThrow();
    }

    private void join(Actor by, RoundRow round) {
        rounds.join(by, Submission.of(round.version()), round.id());
    }
}
