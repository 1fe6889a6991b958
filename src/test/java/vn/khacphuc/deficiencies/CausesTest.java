package vn.khacphuc.deficiencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.AtOnce;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;

@PortalTest
class CausesTest {

    @Autowired
    District district;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    DeficiencyQueries register;

    @Autowired
    CauseCatalogue catalogue;

    @Autowired
    CauseAssignment assignment;

    @Autowired
    CauseProposals proposals;

    @Autowired
    CauseQueries queries;

    @Test
    void aCauseOfThreeUnitsOrOfTwoYearsIsSystemicAndOneOfTwoUnitsIsNot() {
        var d = district.make();
        long money = heading(d, Cause.OBJECTIVE, "Kinh phí");
        long people = heading(d, Cause.SUBJECTIVE, "Phân công");
        long years = heading(d, Cause.SUPERIOR_RULE, "Hướng dẫn");
        log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, money);
        log(d.head2(), d.commune2(), 2023, "1", Cause.OBJECTIVE, money);
        log(d.coordinator(), d.interior(), 2023, "1", Cause.OBJECTIVE, money);
        log(d.head(), d.commune(), 2023, "1", Cause.SUBJECTIVE, people);
        log(d.head2(), d.commune2(), 2023, "1", Cause.SUBJECTIVE, people);
        log(d.head(), d.commune(), 2022, "1", Cause.SUPERIOR_RULE, years);
        log(d.head(), d.commune(), 2023, "1", Cause.SUPERIOR_RULE, years);
        Map<Long, CauseSpread> spreads = queries.spreads(d.leader().scope());
        assertThat(spreads.get(money)).isEqualTo(new CauseSpread(3, 1, true));
        assertThat(spreads.get(people)).isEqualTo(new CauseSpread(2, 1, false));
        assertThat(spreads.get(years)).isEqualTo(new CauseSpread(1, 2, true));
        assertThat(queries.spreads(d.head().scope()).get(money))
                .as("a unit sees itself alone")
                .isEqualTo(new CauseSpread(1, 1, false));
    }

    @Test
    void whatWasWithdrawnMakesNoCauseSystemic() {
        var d = district.make();
        long money = heading(d, Cause.OBJECTIVE, "Kinh phí");
        log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, money);
        long wrong = log(d.head(), d.commune(), 2022, "1", Cause.OBJECTIVE, money);
        deficiencies.withdraw(d.coordinator(), Submission.of(0), wrong, "Ghi nhầm năm");
        assertThat(queries.spreads(d.leader().scope()).get(money)).isEqualTo(new CauseSpread(1, 1, false));
    }

    @Test
    void everyNumberOfTheMapOpensAsManyDeficienciesWithAsManyPoints() {
        var d = district.make();
        Random dice = new Random(8);
        List<Long> headings = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            headings.add(heading(d, cause, cause + " một"));
            headings.add(heading(d, cause, cause + " hai"));
        }
        for (int i = 0; i < 60; i++) {
            boolean second = dice.nextBoolean();
            Cause cause = Cause.values()[dice.nextInt(3)];
            int heading = dice.nextInt(3);
            long id = log(
                    second ? d.head2() : d.head(),
                    second ? d.commune2() : d.commune(),
                    2020 + dice.nextInt(3),
                    "0." + (1 + dice.nextInt(9)),
                    cause,
                    heading == 2 ? null : headings.get(cause.ordinal() * 2 + heading));
            if (dice.nextInt(5) == 0) {
                deficiencies.withdraw(d.coordinator(), Submission.of(0), id, "Ghi nhầm");
            }
        }
        int cells = 0;
        for (CauseAxis axis : CauseAxis.values()) {
            CauseMap map = queries.map(d.leader().scope(), DeficiencyFilter.all(), axis, Locale.ROOT);
            for (CauseRow row : map.rows()) {
                for (CauseCell cell : row.cells()) {
                    var listed = register.total(d.leader().scope(), opened(axis, row, cell));
                    assertThat(listed.number()).isEqualTo(cell.number());
                    assertThat(listed.points()).isEqualByComparingTo(cell.points());
                    cells++;
                }
            }
        }
        assertThat(cells).isGreaterThan(30);
    }

    @Test
    void aHeadingIsProposedByLikeWordsWithoutRegardToDiacritics() {
        var d = district.make();
        String n = Long.toString(System.nanoTime(), 36);
        long guidance = heading(d, Cause.SUPERIOR_RULE, "Chưa có hướng dẫn của cấp trên " + n);
        heading(d, Cause.SUPERIOR_RULE, "Định mức thay đổi giữa kỳ " + n);
        Actor by = d.coordinator();
        assertThat(proposals.propose(by.scope(), Cause.SUPERIOR_RULE, "cap tren chua co huong dan " + n))
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(guidance));
        assertThat(proposals.propose(by.scope(), Cause.OBJECTIVE, "cap tren chua co huong dan " + n))
                .as("only of its class")
                .isNotPresent();
        assertThat(proposals.propose(by.scope(), Cause.SUPERIOR_RULE, "zzz qqq"))
                .isEmpty();
    }

    @Test
    void whatWasPutUnderAHeadingBeforeIsProposedAgain() {
        var d = district.make();
        String n = Long.toString(System.nanoTime(), 36);
        long money = heading(d, Cause.OBJECTIVE, "Nguồn lực " + n);
        long first = log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, null, "Máy quét cũ hỏng nặng " + n);
        assertThat(proposals.propose(d.coordinator().scope(), Cause.OBJECTIVE, "Máy quét cũ bị hỏng"))
                .isEmpty();
        assign(d, first, Cause.OBJECTIVE, money);
        assertThat(proposals.propose(d.coordinator().scope(), Cause.OBJECTIVE, "Máy quét cũ bị hỏng"))
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(money));
    }

    @Test
    void causesAreAssignedTogetherOrNotAtAll() {
        var d = district.make();
        long money = heading(d, Cause.OBJECTIVE, "Kinh phí");
        long one = log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, null);
        long other = log(d.head2(), d.commune2(), 2023, "1", Cause.SUBJECTIVE, null);
        assertThatThrownBy(() -> assignment.assign(
                        d.coordinator(),
                        Submission.first(),
                        List.of(choice(one, 0, Cause.OBJECTIVE, money), choice(other, 0, Cause.SUBJECTIVE, money))))
                .hasMessageContaining("refusal.deficiencies.headings.other_class");
        assertThat(register.headings(d.head().scope(), one)).isEmpty();
        assertThatThrownBy(() -> assignment.assign(
                        district.make().coordinator(),
                        Submission.first(),
                        List.of(choice(one, 0, Cause.OBJECTIVE, money))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverEditsWithoutKnowingOfTheNewHeadingIsRefused() {
        var d = district.make();
        long money = heading(d, Cause.OBJECTIVE, "Kinh phí");
        long id = log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, null);
        assign(d, id, Cause.OBJECTIVE, money);
        assertThatThrownBy(() -> deficiencies.edit(
                        d.head(),
                        Submission.of(0),
                        id,
                        draft(d.commune(), 2023, "1", Cause.OBJECTIVE, null, "Thiếu tiền")))
                .isInstanceOf(Conflict.class);
        deficiencies.edit(
                d.head(),
                Submission.of(1),
                id,
                new DeficiencyDraft(
                        d.commune(),
                        null,
                        2023,
                        null,
                        null,
                        "Tên",
                        "",
                        BigDecimal.ONE,
                        Source.SCORING,
                        "",
                        d.head().today(),
                        Map.of(Cause.OBJECTIVE, "Thiếu tiền mua máy"),
                        null));
        assertThat(register.headings(d.head().scope(), id))
                .as("an edit that says nothing of it keeps it")
                .containsKey(Cause.OBJECTIVE);
    }

    @Test
    void aHeadingThatIsEndedIsOfferedNoMoreButStaysWhereItIs() {
        var d = district.make();
        long money = heading(d, Cause.OBJECTIVE, "Kinh phí");
        long id = log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, money);
        catalogue.end(d.coordinator(), Submission.of(0), money);
        assertThatThrownBy(() -> log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, money))
                .hasMessageContaining("refusal.deficiencies.headings.unfit");
        deficiencies.edit(
                d.head(), Submission.of(0), id, draft(d.commune(), 2023, "2", Cause.OBJECTIVE, money, "Như trước"));
        assertThat(register.headings(d.head().scope(), id)).containsKey(Cause.OBJECTIVE);
    }

    @Test
    void ofTwoWhoAssignAtOnceOneWins() throws Exception {
        var d = district.make();
        long money = heading(d, Cause.OBJECTIVE, "Kinh phí");
        long rain = heading(d, Cause.OBJECTIVE, "Thiên tai");
        long id = log(d.head(), d.commune(), 2023, "1", Cause.OBJECTIVE, null);
        assertThat(AtOnce.run(
                        () -> assignment.assign(
                                d.coordinator(), Submission.first(), List.of(choice(id, 0, Cause.OBJECTIVE, money))),
                        () -> assignment.assign(
                                d.coordinator2(), Submission.first(), List.of(choice(id, 0, Cause.OBJECTIVE, rain)))))
                .containsExactlyInAnyOrder(true, false);
    }

    private static DeficiencyFilter opened(CauseAxis axis, CauseRow row, CauseCell cell) {
        Long column = cell.columnId();
        return new DeficiencyFilter(
                        "",
                        axis == CauseAxis.UNIT ? column : null,
                        axis == CauseAxis.AREA ? column : null,
                        axis == CauseAxis.AREA && column == null,
                        axis == CauseAxis.YEAR && column != null ? column.intValue() : null,
                        List.of(),
                        null,
                        row.cause())
                .caused(new Caused(row.headingId(), row.headingId() == null, true, axis == CauseAxis.UNIT));
    }

    private long heading(District.Made d, Cause cause, String name) {
        return catalogue.add(
                d.coordinator(), Submission.first(), new HeadingDraft(cause, name + " " + System.nanoTime(), ""));
    }

    private void assign(District.Made d, long id, Cause cause, long heading) {
        assignment.assign(d.coordinator(), Submission.first(), List.of(choice(id, 0, cause, heading)));
    }

    private static CauseChoice choice(long id, long version, Cause cause, long heading) {
        return new CauseChoice(new CauseSeen(id, version, cause), heading);
    }

    private long log(Actor by, long unit, int year, String points, Cause cause, @Nullable Long heading) {
        return log(by, unit, year, points, cause, heading, "Vì thế");
    }

    private long log(Actor by, long unit, int year, String points, Cause cause, @Nullable Long heading, String text) {
        return deficiencies.log(by, Submission.first(), draft(unit, year, points, cause, heading, text));
    }

    private static DeficiencyDraft draft(
            long unit, int year, String points, Cause cause, @Nullable Long heading, String text) {
        return new DeficiencyDraft(
                unit,
                null,
                year,
                null,
                null,
                "Chậm trả kết quả",
                "",
                new BigDecimal(points),
                Source.SCORING,
                "",
                LocalDate.of(2024, 1, 2),
                Map.of(cause, text),
                null,
                heading == null ? Map.of() : Map.of(cause, heading));
    }
}
