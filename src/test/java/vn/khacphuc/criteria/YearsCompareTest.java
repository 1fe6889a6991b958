package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.YearOfScores.Line;

@PortalTest
class YearsCompareTest {

    @Autowired
    District district;

    @Autowired
    YearOfScores scores;

    @Autowired
    CriteriaOrigins origins;

    @Autowired
    CriteriaQueries criteria;

    @Autowired
    ComparisonQueries comparisons;

    private District.Made d;
    private long former;
    private long now;
    private long round;
    private int year;

    @BeforeEach
    void twoYearsWithSetsThatKnowNothingOfEachOther() {
        d = district.make();
        year = scores.year();
        former = scores.set(d.coordinator(), year, Line.judged("1", "4"), Line.judged("2", "6"));
        long first = scores.round(d.coordinator(), year, 1);
        scores.decideAll(d, first, Map.of(d.commune(), Map.of("1", "2", "2", "3")));
        scores.lock(d.leader(), first);
        now = scores.set(
                d.coordinator(), year + 1, Line.judged("A", "10"), Line.judged("A.1", "7"), Line.judged("A.2", "3"));
        round = scores.round(d.coordinator(), year + 1, 1);
        scores.decideAll(d, round, Map.of(d.commune2(), Map.of("A.1", "3.5")));
        scores.lock(d.leader(), round);
    }

    @Test
    void aLineThatGoesOnFromTwoComparesWithBothTogether() {
        assertThat(line("A.1").former()).isNull();
        map(Map.of(id(now, "A.1"), Set.of(id(former, "1"), id(former, "2"))));
        assertThat(line("A.1").former()).isEqualByComparingTo("5");
        assertThat(line("A.2").former()).as("a new line").isNull();
        CriterionComparison all =
                comparisons.criterion(d.leader().scope(), round, id(now, "A.1")).orElseThrow();
        assertThat(all.units()).isEqualTo(4);
        assertThat(all.below()).isEqualTo(1);
        assertThat(all.lost()).isEqualByComparingTo("3.5");
        assertThat(all.percent()).as("24.5 of 28").isEqualByComparingTo("87.5");
        assertThat(all.formerPercent()).as("35 of 40").isEqualByComparingTo("87.5");
        assertThat(comparisons
                        .criterion(d.head().scope(), round, id(now, "A.1"))
                        .orElseThrow())
                .as("a head compares the own unit")
                .satisfies(own -> assertThat(own.units()).isEqualTo(1))
                .satisfies(own -> assertThat(own.change()).isEqualByComparingTo("50"));
        assertThat(comparisons.units(d.leader().scope(), round, id(now, "A.1")))
                .first()
                .satisfies(least -> assertThat(least.points()).isEqualByComparingTo("3.5"))
                .satisfies(least -> assertThat(least.formerMaximum()).isEqualByComparingTo("10"));
        map(Map.of(id(now, "A.1"), Set.of(id(former, "2"))));
        assertThat(line("A.1").former()).as("said anew").isEqualByComparingTo("3");
        map(Map.of(id(now, "A.1"), Set.of()));
        assertThat(line("A.1").former()).isNull();
    }

    @Test
    void areasComparePlacesAmongAllUnitsWhateverTheReaderSees() {
        List<AreaComparison> all = comparisons.areas(d.leader().scope(), round);
        assertThat(all).hasSize(4);
        long low = scores.sheet(d.leader(), round, d.commune2()).id();
        assertThat(all)
                .filteredOn(row -> row.sheetId() == low)
                .singleElement()
                .satisfies(row -> assertThat(row.percent()).isEqualByComparingTo("65"))
                .satisfies(row -> assertThat(row.place()).isEqualTo(4));
        assertThat(comparisons.areas(d.head2().scope(), round))
                .singleElement()
                .satisfies(row -> assertThat(row.place()).isEqualTo(4));
    }

    @Test
    void whatIsProposedFollowsNamesAndCodesAndOnlyEarlierYearsAreGoneOnFrom() {
        List<CriterionRow> lines = criteria.lines(former, Locale.ROOT);
        assertThat(Continuation.propose(lines, lines))
                .as("a set goes on from itself line by line")
                .allSatisfy(one -> assertThat(one.originId()).isEqualTo(one.criterionId()))
                .allSatisfy(one -> assertThat(one.sure()).isTrue())
                .hasSize(2);
        assertThatThrownBy(() -> origins.map(
                        d.coordinator(),
                        scores.press("criteria_set", former),
                        former,
                        now,
                        Map.of(id(former, "1"), Set.of(id(now, "A.1")))))
                .hasMessage("refusal.criteria.mapping.year");
        assertThatThrownBy(() -> map(Map.of(id(now, "A.1"), Set.of(id(now, "A.2")))))
                .hasMessage("refusal.criteria.mapping.line");
        Submission seen = scores.press("criteria_set", now);
        map(Map.of(id(now, "A.2"), Set.of(id(former, "1"))));
        assertThatThrownBy(() -> origins.map(
                        d.coordinator(),
                        new Submission(UUID.randomUUID(), seen.version()),
                        now,
                        former,
                        Map.of(id(now, "A.2"), Set.of())))
                .isInstanceOf(Conflict.class);
    }

    private void map(Map<Long, Set<Long>> said) {
        origins.map(d.coordinator(), scores.press("criteria_set", now), now, former, new HashMap<>(said));
    }

    private ScoreRow line(String code) {
        return scores.line(scores.sheet(d.leader(), round, d.commune()), code);
    }

    private long id(long set, String code) {
        return criteria.lines(set, Locale.ROOT).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
