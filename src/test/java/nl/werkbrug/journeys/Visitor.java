package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One user in a browser window of their own; a page that only right answers lead to is checked for accessibility. */
final class Visitor {

    // Who works in a dossier opens what is folded there.
    private static final String UNFOLDED = """
            document.addEventListener('DOMContentLoaded', () => {
              if (/^.dossiers.[^/]+$/.test(location.pathname)) {
                document.querySelectorAll('main :is(.wb-fold, .wb-details)').forEach(it => { it.open = true; });
              }
            });""";

    private static final String NOTHING_IS_SENT = "() => !document.querySelector('form[data-uploading]')";
    private static final Examined EXAMINED = new Examined();

    private final Page page;
    private final String base;
    private final String name;
    private final boolean examines;
    private final List<String> complaints = new ArrayList<>();
    private int pictures;

    private Visitor(String base, String name, boolean examines) {
        this.examines = examines;
        this.base = base;
        this.name = name;
        this.page = Browser.desktop();
        page.addInitScript(UNFOLDED);
        page.onConsoleMessage(message -> {
            // The accessibility check and the camera add styles of their own, which the page's policy rightly refuses;
            // our own templates are checked for styles by TemplatesTest.
            // htmx tells of an update that the user did not wait for.
            if (message.type().equals("error") && !message.text().matches("(?s)(Applying inline style|htmx:).*")) {
                complaints.add(message.text());
            }
        });
    }

    /** Opens a window of somebody who does not log in. */
    static Visitor passesBy(String base, String name, boolean examines) {
        return new Visitor(base, name, examines);
    }

    /** Opens a window and logs in. */
    static Visitor logsIn(String base, String username, boolean examines) {
        Visitor visitor = new Visitor(base, username, examines);
        visitor.page.navigate(base + "/inloggen");
        visitor.page.getByLabel("Gebruikersnaam").fill(username);
        visitor.page.getByLabel("Wachtwoord").fill(People.PASSWORD);
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen")).click();
        assertThat(visitor.page.url()).doesNotContain("/inloggen");
        return visitor;
    }

    Page page() {
        return page;
    }

    /** A path with the server before it. */
    String address(String path) {
        return base + path;
    }

    void goesTo(String path) {
        page.navigate(base + path);
        looks();
    }

    /** Asks for a page by its address and is told that it does not exist, without a word about what is there. */
    void isRefused(String path, String secret) {
        assertThat(page.navigate(base + path).status()).isEqualTo(404);
        doesNotSee(secret);
        complaints.clear();
    }

    /** Checks the page as it is now, and photographs it where pictures are wanted. */
    void looks() {
        page.waitForFunction(NOTHING_IS_SENT); // The browser does not know that a file which script sends leads to a page.
        page.waitForLoadState(); // A click waits until the next page answers, not until it is there.
        assertThat(complaints).as("complaints of the browser on " + page.url()).isEmpty();
        if (examines && isOutOfReach() && EXAMINED.hasSomethingNew(page)) {
            AxeCheck.assertNoViolations(page);
            Reflow.assertNoSidewaysScrolling(page);
            pictures++;
            if (Screenshots.WANTED) {
                Screenshots.takeBoth(page, "%s-%02d".formatted(name, pictures));
            }
        }
    }

    /** What only comes after right answers: a page to check them on, and what was computed. {@link EveryPage} sees the rest. */
    private boolean isOutOfReach() {
        return page.locator("main button[value=send], main #uitkomst, main .wb-answer").count() > 0;
    }

    void follows(String link) {
        try {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        } catch (TimeoutError notThere) {
            throw new AssertionError("No link " + link + " on " + page.url() + "\n" + page.locator("main").innerText(), notThere);
        }
        looks();
    }

    void followsInMenu(String link) {
        page.locator(".wb-nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true)).click();
        looks();
    }

    /** Follows a link in the part of the page that names something. */
    void followsIn(String part, String link) {
        page.locator("article", new Page.LocatorOptions().setHasText(part))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
        looks();
    }

    void presses(String button) {
        Locator found = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        try {
            found.click();
        } catch (TimeoutError notThere) {
            throw new AssertionError("No button " + button + " on " + page.url() + "\n" + page.locator("main").innerText(), notThere);
        }
        looks();
    }

    void fills(String key, String value) {
        field(key).fill(value);
    }

    /** Fills the three fields of a date. */
    void fills(String key, LocalDate day) {
        field(key + "-day").fill("" + day.getDayOfMonth());
        field(key + "-month").fill("" + day.getMonthValue());
        field(key + "-year").fill("" + day.getYear());
    }

    /** Fills the only date on a page that is no form of the form module. */
    void fillsFirstDate(LocalDate day) {
        page.locator("main form input[name$=dag], main form input[name$=day]").first().fill("" + day.getDayOfMonth());
        page.locator("main form input[name$=maand], main form input[name$=month]").first().fill("" + day.getMonthValue());
        page.locator("main form input[name$=jaar], main form input[name$=year]").first().fill("" + day.getYear());
    }

    void chooses(String key, String value) {
        page.locator("input[name='" + key + "'][value='" + value + "']").check();
    }

    void ticks(String key) {
        page.locator("input[type=checkbox][name='" + key + "']").check();
    }

    void selects(String key, String value) {
        page.locator("select[name='" + key + "']").selectOption(value);
    }

    void attaches(String key, Path file) {
        page.locator("input[type=file][name='" + key + "']").setInputFiles(file);
    }

    /** Takes a task with this title from the inbox. */
    void opensTask(String title) {
        page.navigate(base + "/inbox?lijst=organisatie");
        follows(title);
        assertThat(page.locator("h1").textContent()).contains(title);
    }

    void sees(String text) {
        assertThat(page.locator("main").innerText()).contains(text);
    }

    void doesNotSee(String text) {
        assertThat(page.locator("main").innerText()).doesNotContain(text);
    }

    void leaves() {
        page.context().close();
    }

    private Locator field(String key) {
        return page.locator("[name='" + key + "']");
    }
}
