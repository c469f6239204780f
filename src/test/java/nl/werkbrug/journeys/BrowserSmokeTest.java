package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proves that the browser, the accessibility check and the pictures work on this machine, apart from our own pages. */
class BrowserSmokeTest {

    private static final Map<String, String> PAGES = Map.of(
            "/", page("<h1>Taken</h1><p>Geld: € 12,50</p><form action='/klaar'>"
                    + "<label>Naam <input name='naam'></label> <button>Versturen</button></form>"),
            "/klaar", page("<h1>Klaar</h1><p>Bedankt</p>"),
            "/slecht", page("<h1>Slecht</h1><a href='/nergens'>Nergens</a><input name='geen-label'>"));

    private static HttpServer server;
    private Page page;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String found = PAGES.get(exchange.getRequestURI().getPath());
            byte[] body = (found == null ? "Niets" : found).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", found == null ? "text/plain" : "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
            exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void fills_in_a_form_and_follows_it() {
        page = open(Browser.desktop(), "/");

        page.getByLabel("Naam").fill("Jansen");
        page.getByRole(AriaRole.BUTTON).click();
        page.waitForLoadState(); // A click waits until the next page answers, not until it is there.

        assertThat(page.title()).isEqualTo("Proef");
        assertThat(page.textContent("h1")).isEqualTo("Klaar");
        assertThat(page.url()).endsWith("naam=Jansen");
    }

    @Test
    void accepts_an_accessible_page_on_a_phone_several_times() {
        page = open(Browser.phone(), "/");

        for (int i = 0; i < 5; i++) {
            AxeCheck.assertNoViolations(page);
            page.navigate(address(i % 2 == 0 ? "/klaar" : "/"));
        }
    }

    @Test
    void names_the_rule_and_the_element_of_a_page_that_is_not_accessible() {
        page = open(Browser.desktop(), "/slecht");

        assertThatThrownBy(() -> AxeCheck.assertNoViolations(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("/slecht", "label (critical)", "geen-label", "https://");
    }

    /** What finds every page must also tell what is wrong with one. */
    @Test
    void the_crawl_tells_of_a_page_that_is_not_accessible_and_of_a_link_that_leads_nowhere() {
        page = Browser.desktop();
        WebClient client = new WebClient(address(""));
        Crawl crawl = new Crawl(address(""), client).from("/slecht");
        PageExaminer examiner = new PageExaminer(address(""), client);

        crawl.pages().forEach(it -> examiner.examine(it, true));
        examiner.close();

        assertThat(crawl.kinds()).containsExactly("/slecht · Proef");
        assertThat(crawl.broken()).containsExactly("404 /nergens");
        assertThat(examiner.faults()).hasSize(1).first().asString().contains("/slecht", "geen-label");
    }

    @Test
    void draws_text_at_both_widths() throws IOException {
        page = open(Browser.desktop(), "/");

        Screenshots.takeBoth(page, "smoke");

        assertThat(ImageIO.read(picture("smoke-desktop")).getWidth()).isEqualTo(Browser.DESKTOP);
        assertThat(ImageIO.read(picture("smoke-phone")).getWidth()).isEqualTo(Browser.PHONE);
        assertThat(page.locator("h1").boundingBox().height).isGreaterThan(20);
    }

    private static java.io.File picture(String name) {
        return Path.of("target", "screenshots", name + ".png").toFile();
    }

    private static Page open(Page page, String path) {
        page.navigate(address(path));
        return page;
    }

    private static String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static String page(String body) {
        return "<!doctype html><html lang='nl'><head><title>Proef</title></head><body><main>" + body
                + "</main></body></html>";
    }
}
