package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

@PortalTest
class TemplatesTest {

    @Autowired
    District district;

    @Autowired
    TemplateAdministration administration;

    @Autowired
    DirectiveTemplates templates;

    @Test
    void theSevenThingsThatRecurEveryYearAreThere() {
        assertThat(templates.names())
                .extracting(name -> name.title().split("[ ,]")[0] + " " + name.items())
                .contains("Rà 2", "Tự 2", "Hưởng 2", "Nâng 2", "Công 2");
        assertThat(String.join(
                        "\n",
                        templates.names().stream()
                                .map(DirectiveTemplates.Name::title)
                                .toList()))
                .contains("trang thiết bị bộ phận một cửa")
                .contains("hợp đồng đường truyền")
                .contains("kỹ năng công nghệ thông tin")
                .contains("Tự kiểm tra")
                .contains("cuộc thi tìm hiểu")
                .contains("tiếp cận dịch vụ công trực tuyến")
                .contains("Công khai thủ tục hành chính và đăng tin, bài");
    }

    @Test
    void aCoordinatorWritesChangesAndRemovesOne() {
        var d = district.make();
        long id = administration.add(
                d.coordinator(), Submission.first(), draft("Tổng kết năm", item("Gửi báo cáo", "31/12")));
        assertThat(templates.find(id).orElseThrow().items()).containsExactly(item("Gửi báo cáo", "31/12"));
        administration.edit(
                d.coordinator(),
                Submission.of(0),
                id,
                draft("Tổng kết", item("Gửi số liệu", "Quý IV"), item("Gửi báo cáo", "")));
        DirectiveTemplate changed = templates.find(id).orElseThrow();
        assertThat(changed.title()).isEqualTo("Tổng kết");
        assertThat(changed.items()).containsExactly(item("Gửi số liệu", "Quý IV"), item("Gửi báo cáo", ""));
        administration.remove(d.coordinator(), Submission.of(changed.version()), id);
        assertThat(templates.find(id)).isEmpty();
        assertThatThrownBy(() -> administration.remove(d.coordinator(), Submission.of(2), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyFaultIsNamedAtOnceAndNothingIsSaved() {
        var d = district.make();
        int before = templates.names().size();
        assertThatThrownBy(() -> administration.add(
                        d.coordinator(), Submission.first(), draft(" ", item("", "31/12"), item("Việc", "khi rảnh"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(
                                        "refusal.directives.title",
                                        "refusal.directives.item",
                                        "refusal.directives.deadline.unread"));
        assertThat(templates.names()).hasSize(before);
    }

    @Test
    void ofTwoWhoChangeOneAtOnceOneWins() throws Exception {
        var d = district.make();
        long id = administration.add(d.coordinator(), Submission.first(), draft("Mẫu", item("Việc", "30/6")));
        List<Callable<Boolean>> both = List.of(change(d, id, "Một"), change(d, id, "Hai"));
        int conflicts = 0;
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(both)) {
                try {
                    done.get();
                } catch (ExecutionException lost) {
                    assertThat(lost).hasCauseInstanceOf(Conflict.class);
                    conflicts++;
                }
            }
        }
        assertThat(conflicts).isEqualTo(1);
        assertThat(templates.find(id).orElseThrow().items()).hasSize(1);
    }

    private Callable<Boolean> change(District.Made d, long id, String title) {
        return () -> {
            administration.edit(d.coordinator(), Submission.of(0), id, draft(title, item(title, "30/6")));
            return true;
        };
    }

    private static TemplateDraft draft(String title, DirectiveTemplate.Item... items) {
        return new TemplateDraft(title, "", List.of(items));
    }

    private static DirectiveTemplate.Item item(String text, String deadline) {
        return new DirectiveTemplate.Item(text, "Báo cáo", deadline);
    }
}
