package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/**
 * A custom budget: the team lead sets it up, HR asks it, the loket decides and pays, and the receipt comes. Then the employee objects by
 * letter: posted on the last day and in three days later, so in time.
 */
@UsesH2
class CustomBudgetJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 13);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 16);

    @Test
    void shoes_for_somebody_who_begins_to_work() throws IOException {
        clock.set(BEGUN);
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna", "lotte", "tamar").forEach(name -> people.put(name, visitor(name)));
        people.put("lars", quick("lars"));
        people.put("lead", quick("tamar"));
        HiringDesk desk = new HiringDesk(people, this::work);
        setsUp(desk);
        desk.goesOnWith(beforehand.toldHire(
                "Karim", "Peters", BEGUN, new Beforehand.Job(LocalDate.of(2026, 3, 16), LocalDate.of(2027, 3, 15), "24", false)));

        asks(desk);
        Visitor lotte = desk.as("lotte");
        lotte.opensTask("Beslissen over een maatwerkbudget");
        lotte.sees("Gevraagd door ");
        lotte.sees("Werkschoenen maat 43");
        lotte.chooses("outcome", "GRANT");
        lotte.page().waitForSelector("[name='amount']");
        lotte.fills("reason", "Zonder schoenen kan de werknemer niet beginnen.");
        desk.sendsChecked("lotte", "Vastleggen");
        desk.opens("lotte", "Maatwerkbudget betalen");
        lotte.fills("iban", "NL20 INGB 0001 2345 67");
        lotte.fills("paidOn", BEGUN);
        desk.sendsChecked("lotte", "Vastleggen");

        Visitor hanna = desk.looks("hanna");
        assertThat(PdfFiles.text(document(hanna, "Brief over een maatwerkbudget"))).contains("Werkschoenen maat 43", "bezwaar");
        receipt(desk);
        lotte.goesTo("/maatwerkbudget");
        lotte.sees("€ 4.910,05");

        clock.set(RECEIVED);
        objects(desk);
        isDecidedOn(desk);
    }

    /** The loket records the letter, and posts that it came. */
    private void objects(HiringDesk desk) throws IOException {
        Visitor lars = desk.looks("lars");
        lars.page().locator("button:has-text('Bezwaar per brief vastleggen')").click();
        lars.looks();
        lars.chooses("sender", "EMPLOYEE");
        lars.fills("postedOn", LAST_DAY);
        lars.fills("receivedOn", RECEIVED);
        lars.fills("grounds", "Ik heb ook een werkbroek nodig.");
        lars.attaches("paper", Files.write(folder.resolve("brief.pdf"), SoundPdf.bytes()));
        lars.presses("Verder naar controleren");
        lars.sees("maandag 20 april 2026");
        desk.sends("lars", "Vastleggen");
        desk.opens("lars", "Bevestiging printen en versturen");
        lars.sees("Karim Peters");
        posts(desk);
        lars.sees("dinsdag 26 mei 2026");
        assertThat(PdfFiles.text(document(lars, "Bevestiging van uw bezwaar")))
                .contains("artikel 6:14 Awb", "artikel 6:9 lid 2 Awb", "dinsdag 26 mei 2026");
    }

    /** Another caseworker proposes, a team lead signs, and the decision is posted. */
    private static void isDecidedOn(HiringDesk desk) {
        Visitor lars = desk.opens("lars", "Bezwaar beoordelen");
        lars.chooses("grounds", "COMPLETE");
        lars.chooses("committee", "no");
        desk.sends("lars", "Vastleggen");
        desk.opens("lars", "Indiener horen").chooses("hearing", "WAIVED");
        lars.page().waitForSelector("[name='waived']");
        lars.chooses("waived", "DECLINED");
        desk.sends("lars", "Vastleggen");
        desk.opens("lars", "Beslissing op bezwaar voorstellen").chooses("outcome", "UNFOUNDED");
        lars.fills("reasoning", "Wat gevraagd was, is toegekend.");
        desk.sendsChecked("lars", "Vastleggen");
        desk.opens("lead", "Beslissing op bezwaar ondertekenen").chooses("outcome", "SIGN");
        desk.sendsChecked("lead", "Versturen");
        desk.opens("lars", "Beslissing printen en versturen").sees("de beslissing op het bezwaar");
        posts(desk);
        lars.sees("ongegrond");
    }

    private static void posts(HiringDesk desk) {
        desk.as("lars").ticks("posted");
        desk.sends("lars", "Vastleggen");
        desk.looks("lars");
    }

    private static void setsUp(HiringDesk desk) {
        Visitor tamar = desk.as("tamar");
        tamar.goesTo("/maatwerkbudget");
        tamar.follows("Inrichten");
        tamar.fills("ceiling", "5.000,00");
        tamar.fills("limit", "250,00");
        tamar.chooses("kinds", "WORK_CLOTHES");
        tamar.chooses("kinds", "TRAVEL");
        tamar.fills("source", "Beleidsregel maatwerkbudget 2026");
        desk.sendsChecked("tamar", "Opslaan");
        tamar.sees("Beleidsregel maatwerkbudget 2026");
    }

    private static void asks(HiringDesk desk) {
        Visitor hanna = desk.looks("hanna");
        hanna.follows("Maatwerkbudget vragen");
        hanna.chooses("kind", "WORK_CLOTHES");
        hanna.fills("what", "Werkschoenen maat 43");
        hanna.fills("amount", "89,95");
        hanna.fills("why", "Zonder deze schoenen mag niemand in het magazijn.");
        hanna.chooses("paidTo", "SELLER");
        hanna.fills("payee", "Schoenhandel Oversteek");
        desk.sends("hanna", "Vragen");
        hanna.sees("wacht op een beslissing");
    }

    private void receipt(HiringDesk desk) throws IOException {
        Path file = Files.write(folder.resolve("bon.pdf"), SoundPdf.bytes());
        Visitor hanna = desk.opens("hanna", "Bon van het maatwerkbudget sturen");
        hanna.attaches("receipt", file);
        hanna.fills("spent", "89,95");
        desk.sendsChecked("hanna", "Versturen");
        hanna.sees("betaald en afgehandeld");
    }
}
