package nl.werkbrug.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/**
 * The Chromium that tests drive. It is started once per test run; a test opens a page of its own and closes its context.
 *
 * <p>Not for tests that run in parallel: Playwright may be used by one thread only.
 */
public final class Browser {

    /** Width in pixels of the window of {@link #desktop()}. */
    public static final int DESKTOP = 1280;

    /** Width in pixels of the window of {@link #phone()}. */
    public static final int PHONE = 360;

    private static final double PATIENCE_MS = 15_000;

    // The sandbox refuses to start for root, which is who runs the tests in a container. The rest keeps a test off the
    // network and off a graphics card that is not there.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser browser;

    private Browser() {}

    /** The running browser; starts it at the first call, or again when a test has closed it. */
    public static synchronized com.microsoft.playwright.Browser launch() {
        if (browser == null || !browser.isConnected()) {
            browser = playwright().chromium().launch(options());
        }
        return browser;
    }

    /** A page in a fresh context (no cookies) of 1280 × 900; close with {@code page.context().close()}. */
    public static Page desktop() {
        return page(DESKTOP, 900);
    }

    /** A page in a fresh context (no cookies) of 360 × 740; close with {@code page.context().close()}. */
    public static Page phone() {
        return page(PHONE, 740);
    }

    private static Page page(int width, int height) {
        BrowserContext context = launch().newContext(new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    private static Playwright playwright() {
        if (playwright == null) {
            // Playwright would otherwise fetch three browsers at this point.
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        return playwright;
    }

    private static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS).setTimeout(PATIENCE_MS * 4);
        Chromium chromium = Chromium.find();
        if (chromium.program() != null) {
            options.setExecutablePath(chromium.program());
        }
        return options.setEnv(chromium.environment());
    }
}
