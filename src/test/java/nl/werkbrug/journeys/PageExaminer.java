package nl.werkbrug.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Draws crawled pages in a browser and looks whether everybody can use them: in light, in dark, at 320 and at 768 pixels. */
final class PageExaminer {

    private final String base;
    private final Page page = Browser.desktop();
    private final List<String> faults = new ArrayList<>();
    private int drawn;

    PageExaminer(String base, WebClient as) {
        this.base = base;
        AxeCheck.ready(page.context());
        page.context().addCookies(as.cookies().stream()
                .map(it -> new Cookie(it.getName(), it.getValue()).setUrl(base))
                .toList());
    }

    /** In dark only the colours differ: one page with each part of a page is enough. */
    void examine(CrawledPage it, boolean inDark) {
        open(it);
        drawn++;
        check(it, () -> AxeCheck.assertNoViolations(page));
        check(it, () -> Reflow.assertNoSidewaysScrollingBetween(page));
        if (inDark) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            check(it, () -> AxeCheck.assertEnoughContrast(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        if (Screenshots.WANTED) {
            picture(it);
        }
    }

    List<String> faults() {
        return faults;
    }

    int drawn() {
        return drawn;
    }

    void close() {
        page.context().close();
    }

    private void open(CrawledPage it) {
        if (it.html() == null) {
            page.navigate(base + it.address());
        } else {
            openAsItCame(base + it.address(), it.html());
        }
    }

    /**
     * The answer to a form is shown as it came; sending the form once more could change something. Not by a route: with one, the browser
     * fetches styles and scripts anew for each page.
     */
    private void openAsItCame(String address, String html) {
        JsonObject asked = new JsonObject();
        asked.addProperty("urlPattern", address.replaceAll("([*?])", "\\\\$1"));
        asked.addProperty("resourceType", "Document");
        JsonArray patterns = new JsonArray();
        patterns.add(asked);
        JsonObject which = new JsonObject();
        which.add("patterns", patterns);
        CDPSession line = page.context().newCDPSession(page);
        line.on("Fetch.requestPaused", request -> line.send("Fetch.fulfillRequest", answer(request.get("requestId").getAsString(), html)));
        line.send("Fetch.enable", which);
        page.navigate(address);
        line.detach();
    }

    private static JsonObject answer(String request, String html) {
        JsonObject type = new JsonObject();
        type.addProperty("name", "Content-Type");
        type.addProperty("value", "text/html; charset=utf-8");
        JsonArray headers = new JsonArray();
        headers.add(type);
        JsonObject answer = new JsonObject();
        answer.addProperty("requestId", request);
        answer.addProperty("responseCode", 200);
        answer.add("responseHeaders", headers);
        answer.addProperty("body", Base64.getEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)));
        return answer;
    }

    private void check(CrawledPage it, Runnable check) {
        try {
            check.run();
        } catch (AssertionError fault) {
            faults.add(it.kind() + "\n" + fault.getMessage());
        }
    }

    private void picture(CrawledPage it) {
        String name = it.kind().replaceAll("[^A-Za-z0-9]+", "-");
        Screenshots.takeBoth(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Screenshots.take(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
