package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.console.HandoverMoves;
import nl.werkbrug.inbox.WorkJobMoves;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A caseworker is away for long: her team lead gives all her work to a colleague, and for a day another stands in for that one. */
@UsesH2
class LoketConsoleJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2026, 4, 7);
    private static final LocalDate START = LocalDate.of(2026, 4, 20);
    private static final String CHECK = "Aanvraag controleren";

    @Autowired
    private HandoverMoves handovers;

    @Autowired
    private WorkJobMoves moves;

    private HiringDesk desk;

    /** The crawler of pages examines these. */
    @Override
    boolean examinesPages() {
        return false;
    }

    @Test
    void all_work_of_one_goes_to_another_who_is_then_stood_in_for() throws IOException {
        clock.set(BEGUN);
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna", "lotte", "lars", "tamar", "tessa").forEach(name -> people.put(name, visitor(name)));
        desk = new HiringDesk(people, this::work);
        application();

        lotteTakesIt();
        tamarHandsOver();
        hannaIsTold();
        tessaStandsIn();
    }

    private void application() {
        desk.goesOnWith(beforehand.toldHire("Samira", "Jansen", BEGUN, new Beforehand.Job(START, LocalDate.of(2027, 4, 19), "24", false)));
        Visitor hanna = desk.opens("hanna", "Pakket bekijken en regelingen kiezen");
        hanna.chooses("schemes", "WAGE_SUBSIDY_MEASURED");
        hanna.page().waitForSelector("[name='consentOn-day']");
        hanna.fills("consentOn", BEGUN);
        desk.sendsChecked("hanna", "Alles starten");
    }

    private void lotteTakesIt() {
        Visitor lotte = desk.as("lotte");
        lotte.goesTo("/inbox?lijst=niemand");
        row(lotte, CHECK).locator("button:has-text('Oppakken')").click();
        lotte.looks();
        lotte.sees("De taak is nu van u.");
        assertThat(contact()).contains("Lotte de Loket");
    }

    private void tamarHandsOver() {
        Visitor tamar = desk.as("tamar");
        tamar.goesTo("/loket");
        assertThat(load("Lotte de Loket")).as("open work").startsWith("1");
        assertThat(load("Lars van het Loket")).as("open work").startsWith("0");

        tamar.follows("Al het werk van iemand overdragen");
        tamar.page().getByLabel("Lotte de Loket").check();
        tamar.presses("Bekijk het werk");
        tamar.sees("Contactpersoon in 1 dossier");
        tamar.page().getByLabel("Lars van het Loket", new Page.GetByLabelOptions().setExact(true)).check();
        tamar.presses("Nakijken");
        tamar.sees("Vul in waarom");
        tamar.fills("reden", "Lotte is er drie maanden niet.");
        tamar.presses("Nakijken");
        tamar.sees("Klopt dit?");
        tamar.sees("Wij maken 1 brief over de nieuwe contactpersoon");
        assertThat(contact()).as("nothing has changed yet").contains("Lotte de Loket");
        tamar.presses("Werk overdragen");
        tamar.sees("Wij zijn bezig");
        tamar.sees("Taken overgedragen: 0 van 1");
        carryOut();

        tamar.page().waitForSelector("h2:has-text('Klaar')"); // The page looks by itself.
        tamar.sees("Taken overgedragen: 1 van 1");
        tamar.sees("Dossiers met een nieuwe contactpersoon: 1 van 1");
        tamar.sees("Brieven gemaakt: 1");
        tamar.goesTo("/loket");
        assertThat(load("Lotte de Loket")).as("open work").startsWith("0");
        assertThat(load("Lars van het Loket")).as("open work").startsWith("1");
        Visitor lotte = desk.as("lotte");
        lotte.goesTo("/inbox");
        lotte.sees("U hebt nu geen taken.");
        lotte.isRefused("/loket/overdragen", "Lars van het Loket");
    }

    private void hannaIsTold() throws IOException {
        work();
        assertThat(contact()).contains("Lars van het Loket").doesNotContain("Lotte");
        Visitor hanna = desk.looks("hanna");
        hanna.sees("De contactpersoon bij Gemeente Maasbrug is nu Lars van het Loket. Dat was Lotte de Loket.");
        byte[] letter = document(hanna, "Brief over uw contactpersoon");
        assertThat(PdfFiles.text(letter)).contains("Lars van het Loket", "Bakkerij De Korenaar");
        assertThat(Mailbox.to("hanna@example.nl")).extracting("subject")
                .containsOnlyOnce("Uw contactpersoon bij het loket is veranderd");
    }

    private void tessaStandsIn() {
        Visitor lars = desk.as("lars");
        lars.goesTo("/vervanging");
        lars.page().getByLabel("Tessa Teamleider").check();
        lars.fillsFirstDate(BEGUN.plusDays(1));
        lars.presses("Vervanger aanwijzen");
        lars.sees("De vervanging is vastgelegd.");

        Visitor tessa = desk.as("tessa");
        tessa.goesTo("/inbox");
        tessa.follows(CHECK);
        tessa.chooses("outcome", "COMPLETE");
        tessa.page().waitForSelector("[name='route']");
        tessa.chooses("route", "KNOWN");
        tessa.page().waitForSelector("[name='wageValue']");
        tessa.fills("wageValue", "60");
        tessa.fills("wageValueOn", BEGUN);
        desk.sendsChecked("tessa", "Versturen");

        desk.looks("hanna").sees("Tessa Teamleider voor Lars van het Loket");
        desk.looks("lars").sees("Tessa Teamleider voor Lars van het Loket");
        lars.goesTo("/vervanging");
        lars.page().locator("button:has-text('Stop de vervanging')").click();
        lars.sees("Niemand vervangt u op dit moment.");
    }

    /** What the nodes do every second: the hand-over, the jobs that come from it, and what those leave. */
    private void carryOut() {
        handovers.moveDue();
        moves.moveDue();
        handovers.moveDue();
    }

    /** Whom the employer can call, as its dossier page says. */
    private String contact() {
        return desk.looks("hanna").page()
                .locator(".wb-card:has(h2:has-text('Contactpersoon bij het loket'))").innerText();
    }

    /** The numbers of somebody's row, open work first. */
    private String load(String name) {
        Locator row = desk.as("tamar").page()
                .locator("#werk-per-persoon tbody tr", new Page.LocatorOptions().setHasText(name));
        return String.join(" ", row.locator("td").allInnerTexts());
    }

    private static Locator row(Visitor visitor, String task) {
        return visitor.page().locator("table.wb-inbox tbody tr", new Page.LocatorOptions().setHasText(task));
    }
}
