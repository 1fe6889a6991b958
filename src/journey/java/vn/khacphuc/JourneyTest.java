package vn.khacphuc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** A head, a coordinator and the chairman in a real browser on the sample district. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"test.schema=portal_journey", "portal.sample=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final String WRONG = "Hồ sơ thi nghề trả kết quả chậm";
    private static final String MEASURE = "Rà soát, trả hồ sơ thi nghề trong ba ngày";

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeAll
    void start() {
        browser = new Browser("http://localhost:" + port + "/");
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @Test
    void fromADeficiencyToTheChairmansBoard() {
        Page head = browser.signIn("tp.giaoduc", 1440, ColorScheme.LIGHT);
        logsADeficiency(head);
        plansATaskForIt(head);
        submits(head);
        approves();
        reportsHalf();
        findsItOnTheBoard();
    }

    private void logsADeficiency(Page head) {
        browser.open(head, "deficiencies/new");
        head.getByLabel("Nội dung tồn tại, hạn chế").fill(WRONG);
        head.getByLabel("Điểm trừ").fill("0,5");
        head.getByLabel("Nguyên nhân chủ quan").fill("Chưa phân công người theo dõi");
        browser.picture(head, "1-deficiency");
        button(head, "Lưu").click();
        assertThat(head.getByRole(AriaRole.HEADING, heading(WRONG))).isVisible();
    }

    private void plansATaskForIt(Page head) {
        head.getByText("Thêm nhiệm vụ: Khắc phục").first().click();
        assertThat(head.getByRole(AriaRole.HEADING, heading("Thêm nhiệm vụ"))).isVisible();
        head.getByLabel("Nhiệm vụ, giải pháp").fill(MEASURE);
        head.getByLabel("Sản phẩm").fill("Sổ theo dõi hồ sơ");
        choose(head, "Người phụ trách");
        head.getByLabel("Thời hạn theo văn bản").fill("31/12");
        assertThat(head.getByText("Hết ngày 31/12")).isVisible();
        browser.picture(head, "2-task");
        button(head, "Lưu").click();
        assertThat(head.getByText(MEASURE).first()).isVisible();
    }

    private void submits(Page head) {
        button(head, "Trình duyệt").click();
        confirm(head, "Trình duyệt");
        assertThat(head.locator(".page-header .tag")).containsText("Đã trình");
        browser.picture(head, "3-submitted");
        plan = head.url().substring(head.url().indexOf("/plans/") + 1);
    }

    private String plan = "";

    private void approves() {
        Page coordinator = browser.signIn("noivu", 1440, ColorScheme.LIGHT);
        browser.open(coordinator, plan);
        button(coordinator, "Phê duyệt").click();
        confirm(coordinator, "Phê duyệt");
        assertThat(coordinator.locator(".page-header .tag")).containsText("Đã duyệt");
        browser.picture(coordinator, "4-approved");
    }

    /** On a phone, in two taps from the list. */
    private void reportsHalf() {
        Page phone = browser.signIn("tp.giaoduc", 360, ColorScheme.LIGHT);
        browser.open(phone, "my?q=thi+ngh%E1%BB%81");
        assertThat(phone.getByText(MEASURE).first()).isVisible();
        phone.getByText("Cập nhật", new Page.GetByTextOptions().setExact(true)).first().click();
        browser.picture(phone, "5-update");
        phone.getByLabel("Lưu 50%").click();
        assertThat(phone.getByText("Đã lưu: 50%.")).isVisible();
        browser.picture(phone, "6-saved");
    }

    private void findsItOnTheBoard() {
        Page chairman = browser.signIn("chutich", 1440, ColorScheme.LIGHT);
        assertThat(chairman.getByRole(AriaRole.HEADING, heading("Bảng điều hành"))).isVisible();
        browser.picture(chairman, "7-board");
        chairman.locator(".matrix tbody th a").getByText("GD và ĐT").click();
        assertThat(chairman.getByRole(AriaRole.HEADING, heading("Phòng Giáo dục và Đào tạo"))).isVisible();
        browser.settle(chairman);
        browser.picture(chairman, "8-unit");
        browser.open(chairman, "tasks?q=ho+so+thi+nghe");
        assertThat(chairman.getByText(MEASURE).first()).isVisible();
        assertThat(chairman.getByText("50%").first()).isVisible();
        browser.picture(chairman, "9-found");
    }

    @Test
    void noScreenScrollsSidewaysOrShutsAnybodyOut() {
        var barriers = new TreeMap<String, Object>();
        look(360, ColorScheme.DARK, barriers);
        look(1440, ColorScheme.LIGHT, barriers);
        Assertions.assertThat(barriers).isEmpty();
    }

    @Test
    void everyPageOpensForEverybodyWhoMayOpenIt() {
        var failed = new ArrayList<String>();
        for (String who : new String[] {"chutich", "noivu", "kiemtra", "quantri", "tp.giaoduc", "cv.giaoduc"}) {
            Page page = browser.signIn(who, 1440, ColorScheme.LIGHT);
            for (String path : pages()) {
                if (browser.head(page, path).equals("Có lỗi xảy ra")) {
                    failed.add(who + ": " + path);
                }
            }
            page.close();
        }
        Assertions.assertThat(failed).isEmpty();
    }

    /** The address of every view; of single records the first. */
    private static List<String> pages() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("vn.khacphuc").stream()
                .map(view -> ClassUtils.resolveClassName(String.valueOf(view.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .map(path -> path.replaceAll(":id\\([^/]*\\)", "1"))
                .sorted()
                .toList();
    }

    private void look(int width, ColorScheme scheme, TreeMap<String, Object> barriers) {
        Page coordinator = browser.signIn("noivu", width, scheme);
        for (String path : new String[] {
            "dashboard",
            "tasks",
            "tasks/1",
            "plans",
            "plans/1",
            "plans?missing=1",
            "deficiencies",
            "deficiencies/1",
            "deficiencies/new",
            "criteria",
            "account"
        }) {
            check(coordinator, path, width, scheme, barriers);
        }
        Page administrator = browser.signIn("quantri", width, scheme);
        for (String path : new String[] {"admin/units", "admin/units/2", "admin/accounts", "admin/accounts/2"}) {
            check(administrator, path, width, scheme, barriers);
        }
    }

    private void check(
            Page page, String path, int width, ColorScheme scheme, TreeMap<String, Object> barriers) {
        browser.open(page, path);
        page.waitForTimeout(300);
        String name = path.replaceAll("[^a-z0-9]+", "-") + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        browser.picture(page, name);
        var found = browser.barriers(page);
        if (!found.isEmpty()) {
            barriers.put(name, found);
        }
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) {
            barriers.put(name + " scrolls", wide);
        }
    }

    private static void choose(Page page, String label) {
        Locator box = page.getByLabel(label);
        box.click();
        page.locator("vaadin-combo-box-item").first().click();
    }

    private static void confirm(Page page, String name) {
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1);
    }
}
