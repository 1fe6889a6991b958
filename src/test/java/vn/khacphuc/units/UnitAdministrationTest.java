package vn.khacphuc.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.Actors;

@PortalTest
class UnitAdministrationTest {

    @Autowired
    District district;

    @Autowired
    UnitAdministration administration;

    @Autowired
    UnitQueries units;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewUnitIsSeenFromAboveButNotFromBeside() {
        var d = district.make();
        long hamlet = administration.add(
                d.admin(), Submission.first(), draft("h" + d.commune(), "Thôn Bản Khén", d.commune()));

        assertThat(units.find(new Scope(d.authority()), hamlet)).isPresent();
        assertThat(units.find(new Scope(d.commune()), hamlet)).isPresent();
        assertThat(units.find(new Scope(d.commune2()), hamlet)).isEmpty();
    }

    @Test
    void aCodeIsUniqueOnlyTogetherWithItsValidity() {
        var d = district.make();
        var code = units.get(d.admin().scope(), d.commune()).code();
        assertThatThrownBy(
                        () -> administration.add(d.admin(), Submission.first(), draft(code, "Xã Khác", d.authority())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refusal.units.code.taken");

        var today = d.admin().today();
        administration.merge(
                d.admin(),
                Submission.of(version(d, d.commune2())),
                List.of(d.commune()),
                d.commune2(),
                today.minusDays(9));
        long again = administration.add(
                d.admin(),
                Submission.first(),
                new UnitDraft(code, "Xã Đường Âm", "Đường Âm", "commune", d.authority(), today, 0));
        assertThat(units.find(d.admin().scope(), again)).isPresent();
    }

    @Test
    void aRenamedUnitKeepsItsFormerNameForPapersOfTheTime() {
        var d = district.make();
        var from = d.admin().today().minusDays(3);
        administration.rename(d.admin(), Submission.of(0), d.commune(), "Phường Ngọc Đường", "Ngọc Đường", from);

        var names = units.names(d.admin().scope(), d.commune());
        assertThat(names).hasSize(2);
        assertThat(names.getFirst().name()).isEqualTo("Phường Ngọc Đường");
        assertThat(names.getLast().name()).startsWith("Xã Đường Hồng");
        assertThat(units.search(d.admin().scope(), "ngoc duong", d.admin().today(), 0, 10))
                .extracting(UnitRow::id)
                .containsExactly(d.commune());
    }

    @Test
    void aMergedUnitLosesNothingAndItsPeopleGoAlong() {
        var d = district.make();
        var day = d.admin().today();
        administration.merge(
                d.admin(), Submission.of(version(d, d.commune2())), List.of(d.commune()), d.commune2(), day);

        assertThat(units.get(d.admin().scope(), d.commune()).validTo()).isEqualTo(day.minusDays(1));
        assertThat(units.covers(new Scope(d.commune2()), d.commune())).isTrue();
        assertThat(units.predecessors(d.admin().scope(), d.commune2()))
                .extracting(UnitRow::id)
                .containsExactly(d.commune());
        var former = actors.of(username(d.head()), d.head().at());
        assertThat(former.unitId()).isEqualTo(d.commune2());
        assertThat(former.role()).isEqualTo(Role.OFFICIAL);
    }

    @Test
    void aUnitWithPeopleOrUnitsBelowDoesNotSimplyEnd() {
        var d = district.make();
        administration.add(d.admin(), Submission.first(), draft("t" + d.commune(), "Thôn Nà Nèn", d.commune()));
        assertThatThrownBy(() -> administration.end(
                        d.admin(), Submission.of(0), d.commune(), d.admin().today()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .contains("refusal.units.below", "refusal.identity.unit.people"));
    }

    @Test
    void aUnitIsNotPutUnderItself() {
        var d = district.make();
        long hamlet = administration.add(
                d.admin(), Submission.first(), draft("k" + d.commune(), "Thôn Khuổi Trang", d.commune()));
        assertThatThrownBy(() -> administration.move(d.admin(), Submission.of(0), d.commune(), hamlet))
                .hasMessageContaining("refusal.units.circle");
    }

    @Test
    void onlyAnAdministratorOfTheAuthorityTouchesItsUnits() {
        var d = district.make();
        var foreign = district.make().admin();
        assertThatThrownBy(() -> rename(d.head(), d.commune())).hasMessageContaining("refusal.base.role");
        assertThatThrownBy(() -> rename(foreign, d.commune())).isInstanceOf(NotFound.class);
    }

    @Test
    void aFormFilledFromAnOldReadingIsAConflict() {
        var d = district.make();
        rename(d.admin(), d.commune());
        assertThatThrownBy(() -> rename(d.admin(), d.commune())).isInstanceOf(Conflict.class);
    }

    @Test
    void theSamePressTwiceAddsOneUnit() {
        var d = district.make();
        var press = Submission.first();
        var draft = draft("p" + d.commune(), "Phòng Dân tộc", d.authority());
        long once = administration.add(d.admin(), press, draft);
        assertThat(administration.add(d.admin(), press, draft)).isEqualTo(once);
    }

    @Test
    void everyChangeIsInTheTrailWhichNobodyEdits() {
        var d = district.make();
        rename(d.admin(), d.commune());
        assertThat(jdbc.sql("SELECT verb FROM audit_entry WHERE subject = 'unit' AND subject_id = ? ORDER BY id")
                        .param(d.commune())
                        .query(String.class)
                        .list())
                .containsExactly("unit.added", "unit.renamed");
        assertThatThrownBy(() -> jdbc.sql("UPDATE audit_entry SET verb = 'x' WHERE subject_id = ?")
                        .param(d.commune())
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_entry WHERE subject_id = ?")
                        .param(d.commune())
                        .update())
                .hasMessageContaining("append-only");
    }

    private void rename(Actor by, long id) {
        administration.rename(by, Submission.of(0), id, "Xã Minh Ngọc", "Minh Ngọc", LocalDate.of(2024, 1, 1));
    }

    private long version(District.Made d, long id) {
        return units.get(d.admin().scope(), id).version();
    }

    private String username(Actor person) {
        return jdbc.sql("SELECT username FROM account WHERE id = ?")
                .param(person.accountId())
                .query(String.class)
                .single();
    }

    private static UnitDraft draft(String code, String name, long parent) {
        return new UnitDraft(code, name, name, "department", parent, LocalDate.of(2021, 1, 1), 0);
    }
}
