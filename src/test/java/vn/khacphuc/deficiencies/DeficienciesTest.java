package vn.khacphuc.deficiencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaCopies;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.SetDraft;

@PortalTest
class DeficienciesTest {

    @Autowired
    District district;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    DeficiencyQueries queries;

    @Autowired
    CriteriaAdministration criteria;

    @Autowired
    CriteriaCopies copies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void pointsLostNeverExceedWhatTheCriterionCouldCost() {
        var d = district.make();
        long criterion = criterion(d.coordinator(), 2001);
        log(d.head(), draft(d, criterion, 2001, "1.5"));
        assertThatThrownBy(() -> log(d.head(), draft(d, criterion, 2001, "2.5")))
                .hasMessageContaining("refusal.deficiencies.points.maximum");
        assertThatThrownBy(() -> log(d.head(), draft(d, criterion, 2001, "1")))
                .as("together with what is logged")
                .hasMessageContaining("refusal.deficiencies.points.sum");
        log(d.head(), draft(d, criterion, 2001, "0.5"));
    }

    @Test
    void theAreaFollowsFromTheCriterion() {
        var d = district.make();
        long criterion = criterion(d.coordinator(), 2002);
        long id = log(d.head(), draft(d, criterion, 2002, "1"));
        assertThat(found(d.head(), id).areaName()).isEqualTo("Lĩnh vực 2002");
    }

    @Test
    void everyFaultOfADraftIsNamedAtOnce() {
        var d = district.make();
        var draft = new DeficiencyDraft(
                d.commune(),
                d.head2().personId(),
                1990,
                null,
                null,
                " ",
                "",
                new BigDecimal("-1.005"),
                Source.SCORING,
                "",
                d.head().today().plusDays(1),
                Map.of(Cause.OBJECTIVE, "x".repeat(2001)),
                null);
        assertThatThrownBy(() -> log(d.head(), draft))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactlyInAnyOrder(
                                        "refusal.deficiencies.title",
                                        "refusal.deficiencies.year",
                                        "refusal.deficiencies.found_on",
                                        "refusal.deficiencies.points.negative",
                                        "refusal.deficiencies.points.decimals",
                                        "refusal.deficiencies.cause.long",
                                        "refusal.deficiencies.person"));
    }

    @Test
    void isFoundWithoutDiacriticsAndOnlyInOnesScope() {
        var d = district.make();
        long id = log(d.head(), draft(d, null, 2024, "1"));
        assertThat(list(d.head(), "cham tra ho so")).containsExactly(id);
        assertThat(list(d.head(), "hồ sơ đất đai")).containsExactly(id);
        assertThat(list(d.head2(), "")).isEmpty();
        assertThat(queries.find(d.head2().scope(), id, Locale.ROOT)).isEmpty();
        assertThatThrownBy(() -> deficiencies.withdraw(district.make().coordinator(), Submission.of(0), id, "Nhầm"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCorrectionIsRefusedWhenSomebodyElseSavedFirst() {
        var d = district.make();
        long id = log(d.head(), draft(d, null, 2024, "1"));
        deficiencies.edit(d.head(), Submission.of(0), id, draft(d, null, 2024, "2"));
        assertThatThrownBy(() -> deficiencies.edit(d.coordinator(), Submission.of(0), id, draft(d, null, 2024, "3")))
                .isInstanceOf(Conflict.class);
        assertThat(found(d.head(), id).pointsLost()).isEqualByComparingTo("2");
    }

    @Test
    void whatIsToleratedComesBackAndItsPastCanBeRead() {
        var d = district.make();
        long id = log(d.head(), draft(d, null, 2024, "1"));
        var today = d.head().today();
        deficiencies.tolerate(d.leader(), Submission.of(0), id, today.plusDays(30), "Chờ hướng dẫn");
        assertThat(found(d.head(), id).state()).isEqualTo(DeficiencyState.TOLERATED);
        deficiencies.resume(d.leader(), Submission.of(1), id);
        assertThat(queries.history(d.head().scope(), id))
                .extracting(DeficiencyEvent::verb)
                .containsExactly("deficiency.resumed", "deficiency.tolerated", "deficiency.logged");
        assertThat(queries.asOf(d.head().scope(), id, today.minusDays(1))).isEmpty();
        assertThat(queries.asOf(d.head().scope(), id, today).orElseThrow().state())
                .isEqualTo(DeficiencyState.OPEN);
    }

    @Test
    void nothingIsRemediedBeforeItsTasksAreVerified() {
        var d = district.make();
        long id = log(d.head(), draft(d, null, 2024, "1"));
        assertThatThrownBy(() -> deficiencies.confirmRemedied(
                        d.coordinator(),
                        Submission.of(0),
                        id,
                        new EffectCheck(d.head().today(), "Đã kiểm tra")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.deficiencies.not_in_remedy", "refusal.deficiencies.unverified"));
    }

    @Test
    void aSetComesIntoUseOnlyWhenItsPointsAddUp() {
        var d = district.make();
        Actor by = d.coordinator();
        long area = area(by, "sum");
        long set = criteria.newSet(by, Submission.first(), new SetDraft("Bộ thử", 2003, "register", "", false));
        long top = line(by, set, null, "A", "5", area);
        line(by, set, top, "A.1", "3", null);
        assertThatThrownBy(() -> criteria.putInUse(by, Submission.of(0), set))
                .hasMessageContaining("refusal.criteria.sum");
        line(by, set, top, "A.2", "2", null);
        criteria.putInUse(by, Submission.of(0), set);
        assertThatThrownBy(() -> line(by, set, top, "A.3", "1", null))
                .as("in use it is changed only by a new edition")
                .hasMessageContaining("refusal.criteria.not_draft");
        long next = copies.newEdition(by, Submission.of(1), set);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM criterion WHERE set_id = ?")
                        .param(next)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private long criterion(Actor by, int year) {
        long area = area(by, String.valueOf(year));
        long set = criteria.newSet(by, Submission.first(), new SetDraft("Bộ thử", year, "register", "", false));
        long top = line(by, set, null, "1", "2", area);
        long criterion = line(by, set, top, "1.1", "2", null);
        criteria.putInUse(by, Submission.of(0), set);
        return criterion;
    }

    private long area(Actor by, String code) {
        return criteria.addArea(
                by, Submission.first(), new AreaDraft(code, "Lĩnh vực " + code, "Area " + code, code, code, 1));
    }

    private long line(Actor by, long set, Long parent, String code, String points, Long area) {
        return criteria.add(
                by,
                Submission.first(),
                set,
                parent,
                new CriterionDraft(code, "Tiêu chí " + code, new BigDecimal(points), "", "", area, 1));
    }

    private long log(Actor by, DeficiencyDraft draft) {
        return deficiencies.log(by, Submission.first(), draft);
    }

    private static DeficiencyDraft draft(District.Made d, Long criterion, int year, String points) {
        return new DeficiencyDraft(
                d.commune(),
                null,
                year,
                null,
                criterion,
                "Chậm trả hồ sơ đất đai",
                "",
                new BigDecimal(points),
                Source.SCORING,
                "",
                d.head().today(),
                Map.of(Cause.SUBJECTIVE, "Thiếu người"),
                null);
    }

    private List<Long> list(Actor by, String text) {
        var filter = new DeficiencyFilter(text, null, null, false, null, List.of(), null, null);
        return queries.list(by.scope(), filter, Locale.ROOT, null, false, 0, 50).stream()
                .map(DeficiencyRow::id)
                .toList();
    }

    private DeficiencyDetail found(Actor by, long id) {
        return queries.find(by.scope(), id, Locale.ROOT).orElseThrow();
    }
}
