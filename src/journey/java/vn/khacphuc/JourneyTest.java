package vn.khacphuc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
        reportsDone("Đã lập sổ theo dõi hồ sơ", "Sổ theo dõi.txt");
        givesBack();
        reportsDone("Đã bổ sung chữ ký vào sổ theo dõi", "Sổ theo dõi có chữ ký.txt");
        accepts();
        confirmsTheEffect();
        readsTheStory();
    }

    private void logsADeficiency(Page head) {
        browser.open(head, "deficiencies/new");
        head.getByLabel("Nội dung tồn tại, hạn chế").fill(WRONG);
        // The year's score is decided and explained: what is found now took no further point.
        head.getByLabel("Điểm trừ").fill("0");
        head.getByLabel("Nguyên nhân chủ quan", new Page.GetByLabelOptions().setExact(true))
                .fill("Chưa phân công người theo dõi");
        browser.picture(head, "1-deficiency");
        button(head, "Lưu").click();
        assertThat(head.getByRole(AriaRole.HEADING, heading(WRONG))).isVisible();
        deficiency = address(head, "deficiencies");
    }

    private void plansATaskForIt(Page head) {
        button(head, "Thêm nhiệm vụ").click();
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
        plan = address(head, "plans");
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
        chairman.getByText(MEASURE).first().click();
        assertThat(chairman.getByRole(AriaRole.HEADING, heading(MEASURE))).isVisible();
        task = address(chairman, "tasks");
    }

    /** On a phone, with a file. */
    private void reportsDone(String words, String file) {
        Page phone = browser.signIn("tp.giaoduc", 360, ColorScheme.DARK);
        browser.open(phone, task + "?report=" + task.substring(task.indexOf('/') + 1));
        phone.getByLabel("Kết quả đã làm").fill(words);
        phone.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(file, "text/plain", words.getBytes(StandardCharsets.UTF_8)));
        assertThat(phone.locator("vaadin-dialog").getByText(file).first()).isVisible();
        browser.picture(phone, "10-file");
        button(phone, "Báo cáo hoàn thành").click();
        assertThat(phone.locator(".page-header").getByText("Chờ xác nhận")).isVisible();
        browser.picture(phone, "11-reported");
    }

    /** From the queue, with a reason. */
    private void givesBack() {
        Page coordinator = review();
        button(coordinator, "Trả lại").click();
        coordinator.getByLabel("Lý do").fill("Sổ chưa có chữ ký của thủ trưởng");
        coordinator
                .locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Trả lại"))
                .last()
                .click();
        assertThat(coordinator.getByText("Đã trả lại").first()).isVisible();
        browser.open(coordinator, task);
        assertThat(coordinator.locator(".page-header").getByText("Đang thực hiện")).isVisible();
        assertThat(coordinator.getByText("Sổ chưa có chữ ký của thủ trưởng").first())
                .isVisible();
    }

    private void accepts() {
        Page coordinator = review();
        button(coordinator, "Đánh dấu tất cả").click();
        browser.picture(coordinator, "12-review");
        button(coordinator, "Xác nhận").click();
        assertThat(coordinator.getByText("Đã xác nhận").first()).isVisible();
        browser.open(coordinator, task);
        assertThat(coordinator.locator(".page-header").getByText("Xong đúng hạn")).isVisible();
    }

    private Page review() {
        Page coordinator = browser.signIn("noivu", 1440, ColorScheme.LIGHT);
        browser.open(coordinator, "verification?q=ho+so+thi+nghe");
        coordinator.getByText(MEASURE).first().click();
        assertThat(coordinator.getByText("Nội dung kiểm tra")).isVisible();
        return coordinator;
    }

    private void confirmsTheEffect() {
        Page coordinator = browser.signIn("noivu", 1440, ColorScheme.LIGHT);
        browser.open(coordinator, deficiency);
        browser.picture(coordinator, "13-verified");
        button(coordinator, "Xác nhận đã khắc phục").click();
        coordinator.getByLabel("Đã kiểm tra gì, kết quả thế nào").fill("Kiểm tra 20 hồ sơ thi nghề, không hồ sơ nào trễ");
        browser.picture(coordinator, "14-effect");
        confirm(coordinator, "Xác nhận đã khắc phục");
        assertThat(coordinator.locator(".page-header .tag").first()).containsText("Đã khắc phục");
        browser.picture(coordinator, "15-remedied");
    }

    /** Who did what to the task, the latest first, as sentences. */
    private void readsTheStory() {
        Page inspector = browser.signIn("kiemtra", 1440, ColorScheme.LIGHT);
        browser.open(inspector, task);
        browser.picture(inspector, "16-story");
        String story = inspector.locator(".page").innerText();
        Assertions.assertThat(story)
                .contains("Sổ chưa có chữ ký của thủ trưởng", "Đã bổ sung chữ ký", "Sổ theo dõi có chữ ký.txt");
    }

    private String task = "";
    private String deficiency = "";

    @Test
    void noScreenScrollsSidewaysOrShutsAnybodyOut() {
        var barriers = new TreeMap<String, Object>();
        look(360, ColorScheme.DARK, barriers);
        look(1440, ColorScheme.LIGHT, barriers);
        Assertions.assertThat(barriers).isEmpty();
    }

    /** What is half written stays as it is, and yet the count of what is unread follows what others do. */
    @Test
    void theBellFollowsWhateverIsOpenAndTyped() {
        Page head = browser.signIn("tp.giaoduc", 1440, ColorScheme.LIGHT);
        browser.open(head, "my");
        String page = head.locator("a[href*='tasks/']").first().getAttribute("href");
        browser.open(head, page);
        Locator words = head.getByLabel("Ý kiến của anh/chị");
        words.fill("Đang soạn dở");
        Locator bell = head.locator("a.bell");
        String before = bell.getAttribute("aria-label");
        Page coordinator = browser.signIn("noivu", 1440, ColorScheme.LIGHT);
        browser.open(coordinator, page);
        coordinator.getByLabel("Ý kiến của anh/chị").fill("Nhờ @tp.giaoduc xem giúp");
        button(coordinator, "Gửi").click();
        assertThat(bell).not().hasAttribute("aria-label", before);
        assertThat(words).hasValue("Đang soạn dở");
    }

    @Test
    void whatIsOnlyReadAloudIsInTheReadersLanguage() {
        Page page = browser.signIn("noivu", 1440, ColorScheme.LIGHT);
        assertThat(page.locator("vaadin-connection-indicator")).containsText("Đã kết nối");
        browser.open(page, "tasks");
        Locator state = page.locator("vaadin-multi-select-combo-box").first();
        Assertions.assertThat(state.evaluate("box => box.i18n.selected + ', ' + box.i18n.total"))
                .isEqualTo("đã chọn, {count} mục đã chọn");
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
            "account",
            "verification",
            "extensions",
            "directives",
            "directives/1",
            "urgings",
            "urgings/1",
            "agenda",
            "inspections",
            "inspections/1",
            "papers",
            "committee",
            "notices?all=1",
            "calendar"
        }) {
            check(coordinator, path, width, scheme, barriers);
        }
        Page administrator = browser.signIn("quantri", width, scheme);
        for (String path : new String[] {"admin/units", "admin/units/2", "admin/accounts", "admin/accounts/2", "admin/settings", "admin/issuers", "admin/audit"}) {
            check(administrator, path, width, scheme, barriers);
        }
    }

    private void check(
            Page page, String path, int width, ColorScheme scheme, TreeMap<String, Object> barriers) {
        browser.follow(page, path);
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
        // The page scrolls within its frame; a document longer than the window would scroll into nothing.
        int tall = (Integer) page.evaluate("document.documentElement.scrollHeight - innerHeight");
        if (tall > 0) {
            barriers.put(name + " ends in emptiness", tall);
        }
    }

    /** Where the page of a single record is, once the browser has got there. */
    private static String address(Page page, String records) {
        page.waitForURL(Pattern.compile(".*/" + records + "/\\d+$"));
        return page.url().substring(page.url().indexOf("/" + records + "/") + 1);
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
