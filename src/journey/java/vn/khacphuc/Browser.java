package vn.khacphuc;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Chromium at a running portal. */
class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/journey");

    /** A link to the page that is open, or that leads back to it, shows nothing new; in milliseconds. */
    private static final double SOON = 1_500;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    Browser(String address) {
        this.address = address;
        String program = System.getenv("PORTAL_BROWSER");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program == null ? "/usr/bin/chromium" : program))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync")));
    }

    /** A page of somebody signed in. */
    Page signIn(String username, int width, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 740 : 900)
                .setColorScheme(scheme)
                .setLocale("vi-VN"));
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        open(page, "login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", "khacphuc");
        page.click("form button[type=submit]");
        page.waitForURL(url -> !url.contains("login"));
        settle(page);
        return page;
    }

    void open(Page page, String path) {
        page.navigate(address + path);
        settle(page);
    }

    /** Follows a link from the page that is open, and gives what stands at the head of the next as soon as it is there. */
    String head(Page page, String path) {
        page.evaluate("""
                path => {
                  document.querySelectorAll('h1').forEach(head => head.setAttribute('data-former', ''));
                  const link = document.createElement('a');
                  link.href = path;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", "/" + path);
        try {
            page.locator("h1:not([data-former])")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(SOON));
        } catch (TimeoutError theSamePage) {
            page.navigate(address + path);
        }
        return page.locator("h1:not([data-former])").first().innerText();
    }

    /** The same, and waits until everything on the next page is there. */
    void follow(Page page, String path) {
        head(page, path);
        page.waitForTimeout(300);
        page.waitForFunction("() => Object.values(Vaadin.Flow.clients).every(one => !one.isActive || !one.isActive())");
    }

    void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** What a checker of accessibility finds on the page. */
    List<String> barriers(Page page) {
        return new AxeBuilder(page)
                // No page has frames of others, for which the checker opens a second page to put together what it finds.
                .setLegacyMode(true)
                // Vaadin's own, outside every page.
                .exclude("vaadin-connection-indicator")
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
