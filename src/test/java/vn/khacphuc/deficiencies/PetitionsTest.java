package vn.khacphuc.deficiencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;

@PortalTest
class PetitionsTest {

    @Autowired
    District district;

    @Autowired
    Deficiencies deficiencies;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionQueries queries;

    @Test
    void causesInSuperiorRulesGoIntoOnePetitionWhichStaysAsItWasSent() {
        var d = district.make();
        long one = log(d, Cause.SUPERIOR_RULE, "Chưa có hướng dẫn");
        long other = log(d, Cause.SUPERIOR_RULE, "Biểu mẫu thay đổi");
        long id = draft(d, one, other);
        edit(d, one, 0, "Chưa có hướng dẫn chi tiết");
        assertThat(texts(d, id)).as("a draft reads what is written now").contains("Chưa có hướng dẫn chi tiết");
        petitions.send(
                d.leader(), Submission.of(0), id, "86/TTr-UBND", d.leader().today());
        edit(d, one, 1, "Đổi ý");
        assertThat(texts(d, id)).containsExactlyInAnyOrder("Chưa có hướng dẫn chi tiết", "Biểu mẫu thay đổi");
        assertThat(queries.find(d.leader().scope(), id).orElseThrow().state()).isEqualTo(PetitionState.SENT);
    }

    @Test
    void aCauseIsAskedAboutOnceUntilThereIsAnAnswer() {
        var d = district.make();
        long one = log(d, Cause.SUPERIOR_RULE, "Chưa có hướng dẫn");
        long id = draft(d, one);
        assertThatThrownBy(() -> draft(d, one)).hasMessageContaining("refusal.deficiencies.petitions.asked");
        petitions.send(
                d.leader(), Submission.of(0), id, "86/TTr-UBND", d.leader().today());
        assertThatThrownBy(() -> draft(d, one)).hasMessageContaining("refusal.deficiencies.petitions.asked");
        petitions.answer(
                d.coordinator(),
                Submission.of(1),
                id,
                new PetitionAnswer("", d.leader().today(), "Sẽ hướng dẫn sau"));
        draft(d, one);
    }

    @Test
    void onlyWhatSuperiorRulesCausedIsPutBeforeThem() {
        var d = district.make();
        long own = log(d, Cause.SUBJECTIVE, "Chưa phân công");
        assertThatThrownBy(() -> draft(d, own)).hasMessageContaining("refusal.deficiencies.petitions.other_class");
        assertThatThrownBy(() -> draft(d)).hasMessageContaining("refusal.deficiencies.petitions.nothing");
    }

    @Test
    void whatWasWithdrawnMeanwhileIsTakenOutBeforeItIsSent() {
        var d = district.make();
        long one = log(d, Cause.SUPERIOR_RULE, "Chưa có hướng dẫn");
        long other = log(d, Cause.SUPERIOR_RULE, "Biểu mẫu thay đổi");
        long id = draft(d, one, other);
        deficiencies.withdraw(d.coordinator(), Submission.of(0), other, "Ghi nhầm");
        assertThatThrownBy(() -> petitions.send(
                        d.leader(), Submission.of(0), id, " ", d.leader().today()))
                .hasMessageContaining("refusal.deficiencies.petitions.number")
                .hasMessageContaining("refusal.deficiencies.petitions.gone");
        petitions.edit(d.coordinator(), Submission.of(0), id, new PetitionDraft("Kiến nghị", "Tỉnh", "", List.of(one)));
    }

    @Test
    void itIsAnsweredOnlyAfterItWasSentAndDroppedOnlyBefore() {
        var d = district.make();
        long id = draft(d, log(d, Cause.SUPERIOR_RULE, "Chưa có hướng dẫn"));
        var today = d.leader().today();
        assertThatThrownBy(() ->
                        petitions.answer(d.leader(), Submission.of(0), id, new PetitionAnswer("1", today, "Đồng ý")))
                .hasMessageContaining("refusal.deficiencies.petitions.state");
        assertThatThrownBy(() -> petitions.send(d.leader(), Submission.of(0), id, "86/TTr-UBND", today.plusDays(1)))
                .hasMessageContaining("refusal.deficiencies.petitions.day");
        petitions.send(d.leader(), Submission.of(0), id, "86/TTr-UBND", today);
        assertThatThrownBy(() -> petitions.drop(d.coordinator(), Submission.of(1), id, "Thôi"))
                .hasMessageContaining("refusal.deficiencies.petitions.state");
    }

    @Test
    void anotherDistrictAndAUnitSeeNoneOfIt() {
        var d = district.make();
        long id = draft(d, log(d, Cause.SUPERIOR_RULE, "Chưa có hướng dẫn"));
        var elsewhere = district.make();
        assertThat(queries.find(elsewhere.leader().scope(), id)).isEmpty();
        assertThat(queries.find(d.head().scope(), id)).isEmpty();
        assertThat(queries.causes(elsewhere.leader().scope(), id)).isEmpty();
        assertThatThrownBy(() -> petitions.drop(elsewhere.coordinator(), Submission.of(0), id, "Thôi"))
                .isInstanceOf(NotFound.class);
    }

    private List<String> texts(District.Made d, long id) {
        return queries.causes(d.leader().scope(), id).stream()
                .map(PetitionCause::causeText)
                .toList();
    }

    private long draft(District.Made d, Long... about) {
        return petitions.draft(
                d.coordinator(),
                Submission.first(),
                new PetitionDraft("Kiến nghị tháo gỡ", "Ủy ban nhân dân tỉnh", "", List.of(about)));
    }

    private long log(District.Made d, Cause cause, String text) {
        return deficiencies.log(d.head(), Submission.first(), deficiency(d, cause, text));
    }

    private void edit(District.Made d, long id, long version, String text) {
        deficiencies.edit(d.head(), Submission.of(version), id, deficiency(d, Cause.SUPERIOR_RULE, text));
    }

    private static DeficiencyDraft deficiency(District.Made d, Cause cause, String text) {
        return new DeficiencyDraft(
                d.commune(),
                null,
                d.head().today().getYear() - 1,
                null,
                null,
                "Báo cáo thiếu số liệu",
                "",
                BigDecimal.ONE,
                Source.SCORING,
                "",
                d.head().today(),
                Map.of(cause, text),
                null);
    }
}
