package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import nl.werkbrug.inbox.WorkJobMoves;
import nl.werkbrug.testing.UsesH2;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day of two people at one desk: finding work in the inbox, moving much of it, and one task beside its dossier. */
@UsesH2
class DailyWorkJourney extends Journey {

    private static final LocalDate SERVED = LocalDate.of(2026, 6, 1);
    private static final String TELL = "Werknemer informeren";

    @Autowired
    private GarnishedStaff staff;

    @Autowired
    private WorkJobMoves moves;

    @Autowired
    private JdbcClient jdbc;

    private Visitor sanne;
    private Visitor pim;

    @BeforeEach
    void work_has_come_in() {
        clock.set(SERVED);
        staff.of("sanne", 4, SERVED);
        work();
        sanne = visitor("sanne");
        pim = visitor("pim");
    }

    /** The crawler of pages examines these. */
    @Override
    boolean examinesPages() {
        return false;
    }

    @Test
    void a_list_is_found_narrowed_kept_shared_and_come_back_to() {
        sanne.goesTo("/inbox?lijst=niemand");
        assertThat(count(sanne, "Niemand")).isEqualTo(rows(sanne).count());
        on_paper_the_list_is_whole_and_without_what_only_a_screen_needs();

        sanne.page().locator("summary:has-text('Filteren en sorteren')").click();
        sanne.selects("sorteer", "werknemer");
        sanne.selects("richting", "af");
        sanne.page().getByLabel("Zoek op naam, werkgever, dossier of taak").fill("Nummer2");
        sanne.presses("Toon taken");
        String narrowed = sanne.page().url();
        assertThat(narrowed).contains("sorteer=werknemer", "richting=af");
        assertThat(rows(sanne).allInnerTexts()).isNotEmpty().allSatisfy(row -> assertThat(row).contains("Nummer2"));

        sanne.follows(TELL);
        sanne.follows("Terug");
        assertThat(sanne.page().url()).as("back on the same list")
                .isEqualTo(narrowed.replaceAll("&[a-z]+=(?=&|$)", ""));

        sanne.follows("Kolommen kiezen");
        sanne.page().getByLabel("Werkgever", new Page.GetByLabelOptions().setExact(true)).check();
        sanne.presses("Kolommen bewaren");
        sanne.sees("Schildersbedrijf Van Wijk");

        sanne.follows("Kolommen kiezen");
        sanne.page().locator("input[name='kolom']").all().forEach(Locator::check);
        sanne.presses("Kolommen bewaren");
        sanne.goesTo("/inbox?lijst=niemand");
        for (int width : new int[] {1440, 1280, 1024, 768, 600, 320}) {
            Reflow.assertNoSidewaysScrolling(sanne.page(), width);
        }
        Reflow.assertTable(sanne.page(), "table.wb-inbox", 1440, 1280, 1024);
        the_menu_leads_back_to_the_last_list(narrowed);

        // A list with words is the own list only: the words may be somebody's name.
        sanne.goesTo("/inbox?lijst=niemand&sorteer=werknemer&richting=af");
        sanne.follows("Deze lijst bewaren");
        sanne.fills("naam", "Op naam");
        sanne.presses("Lijst bewaren");
        sanne.follows("Deze lijst bewaren");
        sanne.page().locator("button:has-text(\"Delen met collega's\")").click();
        sanne.looks();
        pim.goesTo("/inbox");
        pim.page().locator("summary:has-text('Bewaarde lijsten')").click();
        pim.follows("Op naam");
        assertThat(rows(pim).count()).as("the list of a colleague").isPositive();
    }

    @Test
    void a_task_belongs_to_the_first_and_many_are_put_off_at_once() {
        sanne.goesTo("/inbox?lijst=niemand");
        pim.page().clock().install();
        pim.goesTo("/inbox?lijst=niemand");
        long free = count(pim, "Niemand");
        rows(sanne).first().locator("button:has-text('Oppakken')").click();
        pim.page().clock().fastForward("01:01");
        pim.page().waitForSelector("#lijst-aantallen:has-text('Niemand, " + (free - 1) + " ')",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(count(pim, "Niemand")).as("counts renew themselves").isEqualTo(free - 1);
        assertThat((long) rows(pim).count()).as("rows wait").isEqualTo(free);
        rows(pim).first().locator("button:has-text('Oppakken')").click();
        pim.looks();
        assertThat(pim.page().locator(".wb-status__warning").innerText()).contains("sinds", "Kies bij de taak Overdragen");
        pim.sees("Sanne Schilder");

        sanne.goesTo("/inbox?lijst=niemand");
        long left = rows(sanne).count();
        for (Locator box : sanne.page().locator("input[name='taak']").all()) {
            box.check();
        }
        sanne.page().locator("#samen button[value='later']").click();
        sanne.fills("op", "2-6-2026");
        sanne.presses("Taken uitstellen");
        moves.moveDue();
        sanne.page().reload();
        sanne.sees("Gedaan:");
        sanne.sees("van " + left);
        what_still_waits_can_be_stopped(left);

        clock.set(SERVED.plusDays(1));
        sanne.goesTo("/inbox?lijst=alles&vervolg=bereikt");
        assertThat(rows(sanne).count()).as("back on its day").isPositive();
    }

    @Test
    void a_task_stands_beside_its_dossier_and_documents_go_along() throws IOException {
        sanne.opensTask(TELL);
        sanne.sees("Wat gebeurt er als ik niets doe?");
        sanne.sees("Wat er is gebeurd");
        sanne.sees("Hulp nodig?");
        sanne.page().keyboard().press("c");
        sanne.page().waitForSelector("aside a:has-text('Teruggeven')");
        sanne.page().keyboard().press("e");
        assertThat(sanne.page().evaluate("() => document.activeElement.value")).as("at the button that sends").isEqualTo("submit");
        what_is_typed_is_not_lost_in_silence();
        sanne.page().getByLabel("Uw opmerking").fill("Kijk jij even naar de dag?");
        sanne.page().getByLabel("Voor wie?").selectOption(new SelectOption().setLabel("Pim Pas"));
        sanne.presses("Opmerking plaatsen");
        sanne.page().waitForSelector("text=Kijk jij even naar de dag?");
        sanne.sees("Voor Pim Pas");
        work();
        assertThat(Mailbox.all()).as("a mail to the colleague").isNotEmpty();

        sanne.page().locator("main a[href*='/dossiers/']").first().click();
        sanne.looks();
        what_passed_for_others_is_no_work_that_is_late();
        sanne.follows("Alle documenten downloaden of samenvoegen");
        String dossier = sanne.page().url().replaceFirst("/documenten$", "");
        APIResponse zip = sanne.page().request().get(dossier + "/documenten.zip");
        assertThat(zip.status()).isEqualTo(200);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            assertThat(entries.getNextEntry()).isNotNull();
        }
        APIResponse merged = sanne.page().request().get(dossier + "/documenten/samengevoegd.pdf?volgorde=oud&"
                + String.join("&", sanne.page().locator("input[name='document']").all().stream()
                        .map(box -> "document=" + box.getAttribute("value")).toList()));
        assertThat(Loader.loadPDF(merged.body()).getNumberOfPages()).isPositive();
    }

    private void the_menu_leads_back_to_the_last_list(String list) {
        sanne.page().navigate(list);
        sanne.followsInMenu("Dossiers");
        sanne.followsInMenu("Inbox");
        assertThat(sanne.page().url()).isEqualTo(list.replaceAll("&[a-z]+=(?=&|$)", ""));
        sanne.follows("Opnieuw beginnen bij “Van mij”");
        assertThat(sanne.page().url()).endsWith("/inbox");
    }

    private void on_paper_the_list_is_whole_and_without_what_only_a_screen_needs() {
        Page page = sanne.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".wb-nav").first().isVisible()).as("menu").isFalse();
        assertThat(page.locator(".wb-footer").isVisible()).as("foot").isFalse();
        assertThat(page.locator("button, .utrecht-button").all()).isNotEmpty().noneMatch(Locator::isVisible);
        assertThat(rows(sanne).all()).isNotEmpty().allMatch(Locator::isVisible);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('main *')].filter(it => it.contains(document.querySelector('table.wb-inbox')))
                  .every(it => getComputedStyle(it).overflowX === 'visible')""")).as("nothing cuts the table off").isEqualTo(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".wb-nav").first().isVisible()).as("menu on a screen").isTrue();
    }

    /** More than is done at once waits; here the same tasks wait again, which is faster than making so many. */
    private void what_still_waits_can_be_stopped(long tasks) {
        String job = sanne.page().url().replaceFirst(".*/inbox/samen/([0-9a-f-]+).*", "$1");
        assertThat(jdbc.sql("update work_job_item set state = 'WAITING' where job_id = :job").param("job", job).update()).isEqualTo((int) tasks);
        sanne.page().reload();
        sanne.presses("Stoppen");
        sanne.sees("Gestopt");
        sanne.sees("Niet meer gedaan: " + tasks);
        assertThat(sanne.page().locator("#gestopt").isVisible()).as("names what was left").isTrue();
        assertThat(sanne.page().locator("#stoppen").count()).isZero();
    }

    /** A duty of somebody outside, and then as if it had been a right. */
    private void what_passed_for_others_is_no_work_that_is_late() {
        Page page = sanne.page();
        String dossier = page.url().replaceFirst(".*/dossiers/([0-9a-f-]+).*", "$1");
        assertThat(jdbc.sql("""
                        update running_deadline set ends_on = :day, owner = 'BAILIFF', party_id = null, works_as = null
                         where dossier_id = :dossier and state = 'OPEN'""")
                .param("day", SERVED.minusDays(2)).param("dossier", dossier).update()).isPositive();
        page.reload();
        assertThat(page.locator(".wb-due--none:has-text('had uiterlijk 30-05-2026 moeten gebeuren')").count()).isPositive();
        assertThat(page.locator("main").innerText()).doesNotContain("dagen te laat");
        jdbc.sql("update running_deadline set owner = 'EMPLOYEE' where dossier_id = :dossier and owner = 'BAILIFF'")
                .param("dossier", dossier).update();
        page.reload();
        assertThat(page.locator(".wb-due--none:has-text('verlopen op 30-05-2026')").count()).isPositive();
    }

    private void what_is_typed_is_not_lost_in_silence() throws IOException {
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> stays = dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        };
        Page page = sanne.page();
        page.onDialog(stays);
        Locator answer = page.locator("#form input:not([type=hidden]), #form textarea").first();
        if ("radio".equals(answer.getAttribute("type")) || "checkbox".equals(answer.getAttribute("type"))) {
            answer.check();
        } else {
            answer.pressSequentially("1");
        }
        String here = page.url();
        page.locator(".wb-back a").first().click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(page.url()).isEqualTo(here);
        sanne.presses("Bewaren en later verder");
        assertThat(asked).as("sending is no loss").hasSize(1);
        page.offDialog(stays);
        who_keeps_a_form_reads_on_top_that_it_was_kept();
    }

    /** Also a second time, when the address is the same already, with a file that script sends, and without script. */
    private void who_keeps_a_form_reads_on_top_that_it_was_kept() throws IOException {
        sanne.page().setViewportSize(1280, 400);
        for (int time = 0; time < 2; time++) {
            sanne.presses("Bewaren en later verder");
            Reflow.assertInView(sanne.page(), "#status p");
        }
        sanne.page().evaluate("() => document.getElementById('form').insertAdjacentHTML('beforeend', '<input type=file name=more>')");
        sanne.attaches("more", files.sound("more"));
        sanne.presses("Bewaren en later verder");
        Reflow.assertInView(sanne.page(), "#status p");
        assertThat(sanne.page().evaluate("() => document.activeElement.id")).isEqualTo("status");
        WrongFile.isRefusedBeforeItIsSent(sanne.page());
        sanne.page().setViewportSize(1280, 900);
        Page bare = Browser.launch().newContext(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 400)
                .setStorageState(sanne.page().context().storageState())).newPage();
        bare.navigate(sanne.page().url());
        for (int time = 0; time < 2; time++) {
            bare.locator("button[value='save']").click();
            bare.waitForSelector("#status p:has-text('bewaard')");
            Reflow.assertInView(bare, "#status p");
        }
        bare.context().close();
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("table.wb-inbox tbody tr");
    }

    private static long count(Visitor visitor, String tab) {
        String shown = visitor.page().locator(".wb-tabs__link:has-text('" + tab + "') .wb-tabs__count").first().innerText();
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }
}
