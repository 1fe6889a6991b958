package vn.khacphuc.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.audit.SealMark;
import vn.khacphuc.audit.TrailFilter;
import vn.khacphuc.audit.TrailFlaw;
import vn.khacphuc.audit.TrailProof;
import vn.khacphuc.audit.TrailQueries;
import vn.khacphuc.audit.TrailRow;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Trail;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;

@PortalTest
class AuditLogTest {

    @Autowired
    TrailQueries queries;

    @Autowired
    AuditDownload download;

    @Autowired
    TrailProof proof;

    @Autowired
    Progress progress;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Test
    void theTrailOfATaskReadsAsAStoryWithWhatChanged() {
        var d = district.make();
        long task = task(d);
        progress.report(
                d.official(), planned.task(d.official(), task), task, new ProgressDraft(40, "Đã họp", "", false));
        List<TrailRow> rows = queries.of("task", task, null, 50);
        Words words = new Words(queries, rows, true);
        assertThat(Words.who(rows.getFirst()) + " " + Words.did(rows.getFirst()))
                .startsWith(d.official().name())
                .endsWith("cập nhật tiến độ nhiệm vụ");
        assertThat(words.changes(rows.getFirst()))
                .extracting(Words.Change::toString)
                .contains("Tiến độ: 0% → 40%", "Trạng thái: Chưa thực hiện → Đang thực hiện");
        assertThat(rows).extracting(TrailRow::verb).contains("task.planned", "task.approved", "task.reported");
    }

    @Test
    void codesAndNumbersOfThingsAreReadByTheirNames() {
        var d = district.make();
        long task = task(d);
        String measure = queries.names("task", List.of(task)).getOrDefault(task, "");
        transaction.executeWithoutResult(status -> trail.write(
                d.coordinator(),
                "plan.due_set",
                "unit",
                d.commune(),
                d.commune(),
                Map.of("kind", "it", "rating", "good", "level", "commune", "points", "0.75", "task", task)));
        List<TrailRow> rows = queries.of("unit", d.commune(), null, 1);
        assertThat(new Words(queries, rows, false).changes(rows.getFirst()))
                .extracting(Words.Change::is)
                .containsExactlyInAnyOrder(
                        "Ứng dụng CNTT, xây dựng chính quyền điện tử",
                        "Hoàn thành tốt nhiệm vụ",
                        "xã, thị trấn",
                        "0,75",
                        measure);
        assertThat(measure).isNotBlank();
    }

    @Test
    void pagesByKeyShowEveryEntryOnceInOrder() {
        var d = district.make();
        List<Long> paged = new ArrayList<>();
        List<TrailRow> page = List.of();
        do {
            page = queries.log(d.inspector().scope(), TrailFilter.ALL, page.isEmpty() ? null : page.getLast(), 3);
            page.forEach(row -> paged.add(row.id()));
        } while (page.size() == 3);
        assertThat(paged)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(6)
                .isEqualTo(queries.log(d.inspector().scope(), TrailFilter.ALL, null, 10_000).stream()
                        .map(TrailRow::id)
                        .toList());
    }

    @Test
    void theLogIsFilteredByWhoUnitKindVerbDayAndAddressWithinTheScope() {
        var d = district.make();
        task(d);
        assertThat(log(d, new TrailFilter(d.head().name(), null, null, null, null, null, null, null)))
                .isNotEmpty()
                .allMatch(row -> d.head().name().equals(row.personName()));
        assertThat(log(d, new TrailFilter(null, d.commune(), "task", null, "task.planned", null, null, null)))
                .singleElement()
                .matches(row -> row.verb().equals("task.planned"));
        assertThat(log(d, new TrailFilter(null, d.commune2(), "task", null, null, null, null, null)))
                .isEmpty();
        var tomorrow = d.head().today().plusDays(1);
        assertThat(log(d, new TrailFilter(null, d.commune(), "task", null, null, tomorrow, null, null)))
                .isEmpty();
        assertThat(log(d, new TrailFilter(null, null, null, null, null, null, null, "10.99.0.1")))
                .isEmpty();
        assertThat(queries.log(district.make().inspector().scope(), TrailFilter.ALL, null, 10_000))
                .as("of another district")
                .noneMatch(row -> d.head().name().equals(row.personName()));
    }

    @Test
    void aFileHoldsTheSameEntriesAndNoFormula() throws IOException {
        var d = district.make();
        transaction.executeWithoutResult(status -> trail.write(
                d.head(), "unit.renamed", "unit", d.commune(), d.commune(), Map.of("name", "=HYPERLINK(\"x\")")));
        var out = new StringWriter();
        TrailFilter filter = new TrailFilter(null, d.commune(), "unit", null, null, null, null, null);
        download.write(d.inspector(), filter, out);
        assertThat(out.toString().lines()).hasSize(1 + log(d, filter).size());
        assertThat(out.toString()).contains("Tên: =HYPERLINK(\"\"x\"\")");
        assertThat(List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(text -> assertThat(Cell.of(text)).startsWith("\"'"));
        assertThat(Cell.of("a\"b")).isEqualTo("\"a\"\"b\"");
    }

    @Test
    void onlyAdministratorsAndInspectorsTakeItAlongOrProveIt() throws IOException {
        var d = district.make();
        for (Actor other : List.of(d.leader(), d.coordinator(), d.head(), d.official())) {
            TestSignIn.as(other);
            var refused = new MockHttpServletResponse();
            download.download(new MockHttpServletRequest(), refused);
            assertThat(refused.getStatus()).isEqualTo(404);
            assertThatThrownBy(() -> proof.start(other)).isInstanceOf(Refusal.class);
        }
        TestSignIn.as(d.inspector());
        var given = new MockHttpServletResponse();
        download.download(new MockHttpServletRequest(), given);
        assertThat(given.getStatus()).isEqualTo(200);
        assertThat(given.getContentAsString()).contains("xuất nhật ký ra tệp");
    }

    @Test
    void aMistypedSealSaysNothingOfTheChain() {
        var d = district.make();
        assertThat(proof.printed(
                        d.inspector(),
                        SealMark.read("999999999:0123456789abcdef").orElseThrow()))
                .isEqualTo(TrailFlaw.Kind.END_CUT);
        assertThat(proof.state().verdict() == null || proof.state().verdict().intact())
                .isTrue();
        assertThatThrownBy(() -> proof.printed(
                        d.head(), SealMark.read("1:0123456789abcdef").orElseThrow()))
                .isInstanceOf(Refusal.class);
    }

    private List<TrailRow> log(District.Made d, TrailFilter filter) {
        return queries.log(d.inspector().scope(), filter, null, 10_000);
    }

    private long task(District.Made d) {
        return planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(20));
    }
}
