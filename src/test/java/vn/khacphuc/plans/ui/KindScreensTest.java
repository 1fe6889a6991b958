package vn.khacphuc.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.KindRow;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.AreaDetail;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.ContentAreas;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.ScoredKinds;
import vn.khacphuc.identity.TestSignIn;
import vn.khacphuc.units.UnitKinds;

@SpringBootTest
@Import(District.class)
class KindScreensTest extends SpringBrowserlessTest {

    @Autowired
    District district;

    @Autowired
    UnitKinds kinds;

    @Autowired
    ScoredKinds scored;

    @Autowired
    ContentAreas areas;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAdministratorAddsAKindSaysWhatItIsScoredByAndRetiresIt() {
        String name = "Trung tâm " + System.nanoTime();
        signIn(district.make().admin());
        UI.getCurrent().navigate("admin/kinds");
        test(button("Thêm loại đơn vị")).click();
        field("Tên tiếng Việt").setValue(name);
        test(button("Lưu")).click();
        test(of("Đổi cấp chấm điểm: " + name)).click();
        @SuppressWarnings("unchecked")
        Select<String> level = $(Select.class).single();
        level.setValue("department");
        test(button("Lưu")).click();
        assertThat(scored.all()).containsEntry(kind(name).code(), "department");
        test(of("Ngừng dùng: " + name)).click();
        test($(Button.class).withText("Ngừng dùng").all().getLast()).click();
        assertThat(kind(name).retired()).isTrue();
        assertThat(of("Dùng lại: " + name).isVisible()).isTrue();
    }

    @Test
    void aCoordinatorAddsRenamesAndMovesAnArea() {
        var d = district.make();
        String name = "Lĩnh vực " + System.nanoTime();
        String other = "o" + Long.toString(System.nanoTime(), 36);
        administration.addArea(
                d.coordinator(), Submission.first(), new AreaDraft(other, "Trước đó", "", "Trước", "", 1));
        signIn(d.coordinator());
        UI.getCurrent().navigate("criteria");
        test(button("Lĩnh vực")).click();
        test(button("Thêm lĩnh vực")).click();
        field("Mã").setValue("s" + Long.toString(System.nanoTime(), 36));
        field("Tên lĩnh vực").setValue(name);
        field("Tên viết gọn").setValue("LV");
        test(button("Lưu")).click();
        int place = areas.all().indexOf(area(name));
        test(of("Đưa lên: " + name)).click();
        assertThat(areas.all().indexOf(area(name))).isEqualTo(place - 1);
        test(of("Đổi tên lĩnh vực: " + name)).click();
        field("Tên lĩnh vực").setValue(name + " mới");
        test(button("Lưu")).click();
        assertThat(area(name + " mới").shortVi()).isEqualTo("LV");
    }

    private KindRow kind(String name) {
        return kinds.all().stream()
                .filter(row -> row.nameVi().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private AreaDetail area(String name) {
        return areas.all().stream()
                .filter(row -> row.nameVi().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Button of(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private void signIn(Actor by) {
        jdbc.sql("UPDATE account SET must_change_password = FALSE WHERE id = ?")
                .param(by.accountId())
                .update();
        TestSignIn.as(by);
    }
}
