package vn.khacphuc.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.audit.TrailFilter;
import vn.khacphuc.audit.TrailQueries;
import vn.khacphuc.audit.TrailRow;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.KindDraft;
import vn.khacphuc.base.KindRow;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.AreaDetail;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.ContentAreas;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.ScoredKinds;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitDraft;
import vn.khacphuc.units.UnitKinds;

/** The organisation is data: kinds of units and plans, what they are scored by, and the areas that are scored. */
@PortalTest
class KindsTest {

    @Autowired
    District district;

    @Autowired
    UnitKinds unitKinds;

    @Autowired
    PlanKinds planKinds;

    @Autowired
    ScoredKinds scored;

    @Autowired
    ContentAreas areas;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    CriteriaQueries criteria;

    @Autowired
    UnitAdministration units;

    @Autowired
    Plans plans;

    @Autowired
    PlanQueries planQueries;

    @Autowired
    TrailQueries trail;

    private District.Made d;

    @BeforeEach
    void aDistrict() {
        d = district.make();
    }

    @Test
    void aKindIsAddedRenamedAndRetiredAndTheTrailTells() {
        long id = unitKinds.add(d.admin(), Submission.first(), draft("Trạm Y tế", ""));
        assertThat(unit(id)).satisfies(row -> {
            assertThat(row.code()).startsWith("tram-y-te");
            assertThat(row.nameEn())
                    .as("without one the Vietnamese stands for it")
                    .isEqualTo("Trạm Y tế");
        });
        unitKinds.edit(d.admin(), Submission.of(0), id, draft("Trạm Y tế xã", "Health station"));
        assertThatThrownBy(() -> unitKinds.retire(d.admin(), Submission.of(0), id))
                .as("from the page before it was renamed")
                .isInstanceOf(Conflict.class);
        unitKinds.retire(d.admin(), Submission.of(1), id);
        assertThat(unit(id).retired()).isTrue();
        unitKinds.restore(d.admin(), Submission.of(2), id);
        assertThat(unit(id).nameEn()).isEqualTo("Health station");
        assertThat(trail.log(d.admin().scope(), TrailFilter.of("unit_kind", id), null, 10))
                .extracting(TrailRow::verb)
                .containsExactlyInAnyOrder(
                        "unit_kind.added", "unit_kind.edited", "unit_kind.retired", "unit_kind.restored");
    }

    @Test
    void aRetiredKindIsOfferedForNewThingsNoMoreAndStaysWithWhatHasIt() {
        long ofUnit = unitKinds.add(d.admin(), Submission.first(), draft("Ban quản lý", "Board"));
        long ofPlan = planKinds.add(d.admin(), Submission.first(), draft("Cải thiện môi trường đầu tư", "Investment"));
        long plan =
                plans.draft(d.head(), Submission.first(), plan(planOf(ofPlan).code()));
        planKinds.retire(d.admin(), Submission.of(0), ofPlan);
        unitKinds.retire(d.admin(), Submission.of(0), ofUnit);
        assertThatThrownBy(() -> units.add(
                        d.admin(),
                        Submission.first(),
                        new UnitDraft(
                                "k" + ofUnit,
                                "Ban",
                                "Ban",
                                unit(ofUnit).code(),
                                d.authority(),
                                d.admin().today(),
                                0)))
                .hasMessageContaining("refusal.units.kind");
        assertThatThrownBy(() -> plans.draft(
                        d.head2(),
                        Submission.first(),
                        planOfHead2(planOf(ofPlan).code())))
                .hasMessageContaining("refusal.plans.kind");
        assertThat(planQueries.kindsOffered(Locale.ENGLISH))
                .extracting(PlanKindRow::name)
                .doesNotContain("Investment");
        assertThat(planQueries
                        .find(d.head().scope(), plan, Locale.ENGLISH)
                        .orElseThrow()
                        .kind())
                .isEqualTo(planOf(ofPlan).code());
        assertThat(planOf(ofPlan).used()).isEqualTo(1);
    }

    @Test
    void whatAKindMeansDoesNotChangeOnceSomethingHasIt() {
        long id = planKinds.add(d.admin(), Submission.first(), draft("Chuyển đổi số", "Digital"));
        planKinds.edit(d.admin(), Submission.of(0), id, new KindDraft("Chuyển đổi số", "Digital", true, 9));
        plans.draft(d.head(), Submission.first(), plan(planOf(id).code()));
        assertThatThrownBy(() ->
                        planKinds.edit(d.admin(), Submission.of(1), id, new KindDraft(" ", "x".repeat(121), false, 9)))
                .as("every reason at once")
                .hasMessageContaining("refusal.kinds.name_vi")
                .hasMessageContaining("refusal.kinds.name_en.long")
                .hasMessageContaining("refusal.kinds.used");
    }

    @Test
    void aNameIsNotOfferedTwiceAndARetiredKindsNameGetsACodeOfItsOwn() {
        long first = planKinds.add(d.admin(), Submission.first(), draft("Đề án", "Project"));
        assertThatThrownBy(() -> planKinds.add(d.admin(), Submission.first(), draft("đề án ", "Project")))
                .hasMessageContaining("refusal.kinds.name_vi.taken");
        planKinds.retire(d.admin(), Submission.of(planOf(first).version()), first);
        long second = planKinds.add(d.admin(), Submission.first(), draft("Đề án", "Project"));
        assertThat(planOf(second).code())
                .startsWith("de-an")
                .isNotEqualTo(planOf(first).code());
    }

    @Test
    void unitsOfAKindAreScoredByTheCriteriaOfALevelOrNotAtAll() {
        long id = unitKinds.add(d.admin(), Submission.first(), draft("Đặc khu", "Special zone"));
        String code = unit(id).code();
        assertThat(scored.all()).doesNotContainKey(code);
        scored.set(d.admin(), Submission.first(), id, null, "commune");
        assertThat(scored.all()).containsEntry(code, "commune");
        assertThatThrownBy(() -> scored.set(d.admin(), Submission.first(), id, null, "department"))
                .as("from a page that shows none yet")
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> scored.set(d.admin(), Submission.first(), id, "commune", "galaxy"))
                .hasMessageContaining("refusal.kinds.level");
        scored.set(d.admin(), Submission.first(), id, "commune", null);
        assertThat(scored.all()).doesNotContainKey(code);
    }

    @Test
    void anAreaIsRenamedAndMovedAmongTheOthers() {
        long first = area("Chuyển đổi số");
        long second = area("Tài chính công");
        areas.rename(
                d.coordinator(),
                Submission.of(area(first).version()),
                first,
                new AreaDraft("", "Xây dựng chính quyền số", "Digital government", "CQS", "Digital", 0));
        assertThat(criteria.areas(Locale.ENGLISH))
                .filteredOn(row -> row.id() == first)
                .extracting(row -> row.name() + "/" + row.shortName())
                .containsExactly("Digital government/Digital");
        assertThat(order()).containsSubsequence(first, second);
        areas.move(d.coordinator(), Submission.of(area(second).version()), second, true);
        assertThat(order()).containsSubsequence(second, first);
        assertThatThrownBy(() -> areas.move(
                        d.coordinator(), Submission.of(area(order().getFirst()).version()), order().getFirst(), true))
                .hasMessageContaining("refusal.criteria.area.end");
        assertThatThrownBy(() -> areas.move(d.coordinator(), Submission.of(-1), first, true))
                .isInstanceOf(Conflict.class);
    }

    private long area(String name) {
        String code = "k" + Long.toString(System.nanoTime(), 36);
        return administration.addArea(
                d.coordinator(), Submission.first(), new AreaDraft(code, name, name, name, name, 950));
    }

    private AreaDetail area(long id) {
        return areas.all().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private List<Long> order() {
        return areas.all().stream().map(AreaDetail::id).toList();
    }

    private KindRow unit(long id) {
        return unitKinds.all().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private KindRow planOf(long id) {
        return planKinds.all().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private PlanDraft plan(String kind) {
        return new PlanDraft(d.commune(), kind, d.head().today().getYear(), "Kế hoạch", "", null);
    }

    private PlanDraft planOfHead2(String kind) {
        return new PlanDraft(d.commune2(), kind, d.head2().today().getYear(), "Kế hoạch", "", null);
    }

    private static KindDraft draft(String nameVi, String nameEn) {
        return new KindDraft(nameVi, nameEn, false, 900);
    }
}
