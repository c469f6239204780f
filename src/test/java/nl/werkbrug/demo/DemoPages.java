package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.journeys.Browser;
import nl.werkbrug.journeys.EveryPage;
import nl.werkbrug.journeys.Keyboard;
import nl.werkbrug.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Every page of the demo in a browser: whether everybody can use it. In a copy, for forms that are sent change something. */
abstract class DemoPages {

    /** One for each role, and how many kinds of page they met when this was written, less a few: a crawl that stops early must fail. */
    private static final Map<DemoUser, Integer> LEAST_KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(DemoUser.PETRA, 174), Map.entry(DemoUser.SAM, 72), Map.entry(DemoUser.HANNA, 94), Map.entry(DemoUser.LOTTE, 98),
            Map.entry(DemoUser.TESSA, 114), Map.entry(DemoUser.COEN, 79), Map.entry(DemoUser.OTTO, 39), Map.entry(DemoUser.DEWI, 41),
            Map.entry(DemoUser.RIK, 50), Map.entry(DemoUser.WIM, 39), Map.entry(DemoUser.EVA, 43), Map.entry(DemoUser.INES, 38),
            Map.entry(DemoUser.OLAF, 30)));

    private static TestDatabase.H2 database;
    private static ConfigurableApplicationContext application;

    @TempDir
    Path folder;

    @BeforeAll
    static void startAgain() {
        database = DemoDossiers.copy();
        application = DemoStart.demo(database, DemoDossiers.TODAY);
    }

    @AfterAll
    static void stopAgain() {
        application.close();
        application = null;
        database.close();
    }

    @Test
    void everybody_can_use_every_page_in_light_in_dark_and_on_a_narrow_screen() {
        EveryPage pages = new EveryPage(base());
        pages.openedByPasserBy();
        LEAST_KINDS.keySet().forEach(user -> pages.openedBy(user.username(), DemoUser.PASSWORD));
        pages.examine();

        assertThat(pages.faults()).isEmpty();
        assertThat(pages.kinds().get("bezoeker")).isGreaterThanOrEqualTo(28);
        assertThat(pages.sentWrongly()).as("forms sent wrongly").isGreaterThanOrEqualTo(155);
        assertThat(pages.drawn()).as("pages drawn").isGreaterThanOrEqualTo(370);
        LEAST_KINDS.forEach((user, least) ->
                assertThat(pages.kinds().get(user.username())).as("kinds of page of " + user).isGreaterThanOrEqualTo(least));
    }

    @Test
    void somebody_without_a_mouse_works_from_login_to_comment_and_always_sees_the_focus() {
        Keyboard keyboard = new Keyboard(base());
        keyboard.logsIn(DemoUser.PIM.username(), DemoUser.PASSWORD);

        keyboard.presses("Tab");
        assertThat(keyboard.focused()).contains("Naar de inhoud");
        keyboard.presses("Enter");
        assertThat(keyboard.focused()).startsWith("MAIN#inhoud");
        keyboard.presses("Tab");
        assertThat((Boolean) keyboard.page().evaluate("document.activeElement.closest('main') !== null")).isTrue();
        assertThat(keyboard.walks()).as("stops in the inbox").isGreaterThan(12);

        keyboard.tabsTo(".wb-nav__link[href='/dossiers']");
        keyboard.follows();
        assertThat(keyboard.page().url()).endsWith("/dossiers");

        keyboard.opens("/inbox?lijst=organisatie");
        overlayAndKeysOfTheList(keyboard);
        keyboard.tabsTo("form[action*='/oppakken'] button");
        keyboard.follows();
        keyboard.waitsFor("#status p");
        search(keyboard);

        keyboard.tabsTo(".wb-inbox tbody th a");
        keyboard.follows();
        assertThat(keyboard.walks()).as("stops on a task").isGreaterThan(15);
        keyboard.tabsTo("#opmerking-tekst");
        keyboard.types("Dit typte ik zonder muis.");
        keyboard.tabsTo("#opmerking-plaatsen");
        keyboard.presses("Enter");
        keyboard.waitsFor(".wb-beside__said:has-text('zonder muis')");

        keyboard.tabsTo("main a[href^='/dossiers/']");
        keyboard.follows();
        keyboard.tabsTo("main details:not([open]) > summary");
        keyboard.presses("Enter");
        assertThat((Boolean) keyboard.page().evaluate("document.activeElement.parentElement.open")).isTrue();
        keyboard.page().waitForLoadState(LoadState.NETWORKIDLE); // A document that is folded open fetches its pages.
        assertThat(keyboard.walks()).as("stops on a dossier").isGreaterThan(15);
        form(keyboard);
        task(keyboard);
        keyboard.leaves();
    }

    private static void overlayAndKeysOfTheList(Keyboard keyboard) {
        keyboard.presses("?");
        keyboard.waitsFor("#toetsen-uitleg[open]");
        keyboard.tabsTo("#toetsen-uitleg [data-close]");
        keyboard.presses("Escape");
        assertThat(keyboard.page().locator("#toetsen-uitleg[open]").count()).isZero();
        keyboard.presses("j");
        String first = keyboard.focused();
        keyboard.presses("j");
        assertThat(keyboard.focused()).startsWith("A#").isNotEqualTo(first);
        keyboard.presses("k");
        assertThat(keyboard.focused()).isEqualTo(first);
    }

    private static void search(Keyboard keyboard) {
        keyboard.opens("/inbox?lijst=organisatie");
        keyboard.presses("/");
        assertThat(keyboard.focused()).contains("#zoek");
        keyboard.types("loonrun");
        keyboard.follows();
        assertThat(keyboard.page().url()).contains("zoek=loonrun");
    }

    /** Fills in and sends a form with dates, a list and a button; the answer gets the focus. */
    private static void form(Keyboard keyboard) {
        keyboard.opens("/termijn-berekenen");
        keyboard.tabsTo("#startdatum");
        keyboard.types("10 april 2026");
        keyboard.tabsTo("select");
        keyboard.presses("ArrowDown");
        keyboard.tabsTo("main button[type=submit]");
        keyboard.follows();
        assertThat(keyboard.focused()).contains("#uitkomst");
    }

    /** Opens a task from the inbox, fills it in, checks it and sends it; the list it came from says what was done. */
    private static void task(Keyboard keyboard) {
        keyboard.opens("/inbox?lijst=organisatie");
        keyboard.presses("/");
        keyboard.types("CAK");
        keyboard.follows();
        keyboard.tabsTo(".wb-inbox tbody th a");
        String title = keyboard.focused();
        keyboard.follows();
        keyboard.tabsTo("#f-startOn--day");
        keyboard.types("" + DemoDossiers.TODAY.getDayOfMonth());
        keyboard.tabsTo("#f-startOn--month");
        keyboard.types("" + DemoDossiers.TODAY.getMonthValue());
        keyboard.tabsTo("#f-startOn--year");
        keyboard.types("" + DemoDossiers.TODAY.getYear());
        keyboard.tabsTo("#f-arranged");
        keyboard.presses("Space");
        keyboard.tabsTo("button[name=_action][value=submit]");
        keyboard.follows();
        assertThat(keyboard.page().title()).startsWith("Controleren: Inhouding CAK instellen");
        keyboard.tabsTo("main form button[type=submit]");
        keyboard.follows();

        keyboard.waitsFor("#status p:has-text('De inhouding is ingesteld.')");
        assertThat(keyboard.page().url()).contains("/inbox?lijst=organisatie", "zoek=CAK");
        assertThat(title).contains("Inhouding CAK instellen, Kevin");
        assertThat(keyboard.page().locator(".wb-inbox tbody th a").allTextContents()).doesNotContain("Inhouding CAK instellen, Kevin Lodewijks");
    }

    @Test
    void on_a_phone_the_bar_is_one_row_and_its_menu_opens_with_keys_and_without_script() {
        for (boolean script : new boolean[] {true, false}) {
            Page page = Browser.launch().newContext(new NewContextOptions().setViewportSize(Browser.PHONE, 740).setJavaScriptEnabled(script)).newPage();
            page.navigate(base() + "/inloggen");
            page.fill("#gebruikersnaam", DemoUser.LARS.username());
            page.fill("#wachtwoord", DemoUser.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/inloggen"));

            assertThat(page.locator(".wb-header").boundingBox().height).isLessThan(70);
            assertThat(page.locator(".wb-nav").isVisible()).isFalse();
            page.locator(".wb-header__bar > .wb-menu__button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".wb-nav__link[href='/dossiers']").isVisible()).isTrue();
            assertThat(page.locator(".wb-user__logout").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator(".wb-nav").isVisible()).isFalse();
            page.context().close();
        }
    }

    @Test
    void a_large_file_shows_how_far_it_is_can_be_stopped_and_what_was_typed_stays() throws IOException {
        Keyboard keyboard = new Keyboard(base());
        Page page = keyboard.page();
        keyboard.logsIn(DemoUser.OLAF.username(), DemoUser.PASSWORD);
        keyboard.opens("/beheer/formulieren/nieuw");
        page.locator("main input[type=text]").first().fill("Wat ik typte");
        Path file = Files.write(folder.resolve("groot.pdf"), new byte[1_000_000]);
        page.locator("#bestand").setInputFiles(file);
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        slow(line, 150_000);

        page.locator("main form button[type=submit]").first().click();
        keyboard.waitsFor(".wb-upload__words:has-text('20 procent')");
        page.getByText("Stoppen met versturen").click();
        keyboard.waitsFor(".wb-upload__words:has-text('niets verstuurd')");
        assertThat(page.locator("main input[type=text]").first().inputValue()).isEqualTo("Wat ik typte");
        assertThat(page.locator("main form button[aria-disabled]").count()).isZero();

        page.route("**/beheer/formulieren/nieuw", Route::abort);
        page.locator("main form button[type=submit]").first().click();
        keyboard.waitsFor(".wb-upload__words:has-text('niet gelukt')");
        page.unroute("**/beheer/formulieren/nieuw");

        slow(line, 5_000_000);
        page.locator("main form button[type=submit]").first().click();
        keyboard.waitsFor("main .wb-errors");
        assertThat(page.title()).startsWith("Fout");
        assertThat(page.locator("main input[type=text]").first().inputValue()).isEqualTo("Wat ik typte");
        // Its scripts come after its words: what was written into the page still fetches them.
        page.waitForFunction("document.querySelectorAll('.wb-upload').length > 0");
        assertThat(page.locator(".wb-upload").count()).as("the answer has its own place for news").isEqualTo(1);
        keyboard.leaves();
    }

    private static void slow(CDPSession line, int bytesASecond) {
        JsonObject speed = new JsonObject();
        speed.addProperty("offline", false);
        speed.addProperty("latency", 0);
        speed.addProperty("downloadThroughput", -1);
        speed.addProperty("uploadThroughput", bytesASecond);
        line.send("Network.emulateNetworkConditions", speed);
    }

    private static String base() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }
}
