package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/**
 * Hiring somebody with loonkostensubsidie, by the employer, the loket and the job coach: from the first name to the first
 * payment, fewer hours with settlement, and the new amount of 1 January.
 */
@UsesH2
class HireJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2025, 1, 13);
    private static final LocalDate START = LocalDate.of(2025, 2, 3);

    private HiringDesk desk;

    @Test
    void from_intake_to_the_first_payment_a_change_and_the_first_of_january() throws IOException {
        clock.set(BEGUN);
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna", "lotte", "tamar", "coen").forEach(name -> people.put(name, visitor(name)));
        desk = new HiringDesk(people, this::work);

        intake();
        choice();
        application();
        measurement();
        decision();
        firstPayment();
        fewerHours();
        firstOfJanuary();
    }

    private void intake() {
        desk.begins("Amal", "Visser", BEGUN);
        desk.tellsJob(START, LocalDate.of(2026, 8, 2), "32");
        desk.tellsPerson();
        desk.looks("hanna").sees("Pakket");
    }

    private void choice() {
        Visitor hanna = desk.opens("hanna", "Pakket bekijken en regelingen kiezen");
        hanna.chooses("schemes", "WAGE_SUBSIDY_MEASURED");
        hanna.chooses("schemes", "WAGE_COST_BENEFIT_REGISTER");
        hanna.chooses("schemes", "JOB_COACH_EXTERNAL");
        hanna.page().waitForSelector("[name='coach']");
        hanna.page().locator("select[name='coach']").selectOption(
                new com.microsoft.playwright.options.SelectOption().setLabel("Coachhuis Delta"));
        hanna.fills("consentOn", BEGUN);
        desk.sendsChecked("hanna", "Alles starten");
    }

    private void application() {
        Visitor lotte = desk.opens("lotte", "Aanvraag controleren");
        lotte.chooses("outcome", "COMPLETE");
        lotte.page().waitForSelector("[name='route']");
        lotte.chooses("route", "MEASURE");
        desk.sendsChecked("lotte", "Versturen");
    }

    private void measurement() {
        Visitor coen = desk.opens("coen", "Bezoek aan de werkplek plannen");
        coen.fills("visit.on", START.plusDays(7));
        coen.fills("visit.time", "10:00");
        coen.fills("visit.place", "Molenweg 1, Rotterdam");
        coen.fills("visit.with", "Hanna Haver");
        desk.sends("coen", "Afspreken");
        clock.set(START.plusDays(8));
        work();
        desk.opens("coen", "Meting vastleggen");
        coen.fills("expert.name", "Coen de Coach");
        coen.fills("expert.phone", "010 7654321");
        coen.fills("visitedOn", START.plusDays(7));
        coen.fills("interviewed", "Hanna Haver");
        coen.fills("contact.name", "Hanna Haver");
        coen.fills("contact.email", "hanna@example.nl");
        coen.fills("employment.normFunction", "Magazijnmedewerker");
        coen.fills("employment.daysPerWeek", "4");
        coen.chooses("taskCount", "2");
        coen.page().waitForSelector("[name='task2.tempo']");
        task("task1", "Orders verzamelen", "60", "60");
        task("task2", "Inpakken", "40", "60");
        coen.fills("explanation", "Het tempo blijft achter. De kwaliteit is goed.");
        desk.sendsChecked("coen", "Concept rondsturen");
        Visitor hanna = desk.opens("hanna", "Uw mening over het rapport");
        hanna.sees("60");
        hanna.chooses("agrees", "yes");
        desk.sends("hanna", "Versturen");
        desk.opens("coen", "Mening van de werknemer vastleggen");
        coen.chooses("told", "no");
        coen.fills("toldOn", START.plusDays(8));
        desk.sends("coen", "Vastleggen");
        desk.opens("coen", "Rapport afmaken");
        desk.sendsChecked("coen", "Naar het loket sturen");
        Visitor lotte = desk.opens("lotte", "Loonwaarde vaststellen");
        lotte.chooses("confirmed", "yes");
        desk.sendsChecked("lotte", "Vastleggen");
    }

    private void task(String key, String name, String share, String tempo) {
        Visitor coen = desk.as("coen");
        coen.fills(key + ".name", name);
        coen.fills(key + ".share", share);
        coen.fills(key + ".tempo", tempo);
        coen.fills(key + ".quality", "100");
        coen.fills(key + ".time", "100");
    }

    /** 2,191.80 x 1.08 x 40 % x 32/36 x 1.235 = 1,039.44 (example I5). */
    private void decision() throws IOException {
        Visitor lotte = desk.opens("lotte", "Besluit voorstellen");
        lotte.sees("€ 1.039,44");
        lotte.chooses("outcome", "GRANT");
        lotte.page().waitForSelector("[name='countsFrom-day']");
        lotte.fills("countsFrom", START);
        lotte.fills("reasoning", "De werknemer hoort tot de doelgroep. De loonwaarde is gemeten.");
        desk.sendsChecked("lotte", "Versturen");
        desk.signs("tamar");
        Visitor hanna = desk.looks("hanna");
        hanna.sees("€ 1.039,44");
        byte[] letter = document(hanna, "Besluit over loonkostensubsidie");
        assertThat(PdfFiles.text(letter)).contains("1.039,44", "bezwaar", "Amal");
    }

    private void firstPayment() {
        morning(LocalDate.of(2025, 3, 11));
        Visitor tamar = desk.as("tamar");
        tamar.goesTo("/loonkostensubsidie/betalingen");
        tamar.fills("naam", "Gemeente Maasbrug");
        tamar.fills("iban", "NL20 INGB 0001 2345 67");
        tamar.presses("Vastleggen");
        Visitor lotte = desk.as("lotte");
        batch("lotte");
        lotte.presses("Ik heb dit nagekeken");
        batch("tamar");
        tamar.presses("Goedkeuren");
        tamar.presses("Bestand voor de bank maken");
        tamar.fillsFirstDate(LocalDate.of(2025, 3, 11));
        tamar.presses("Vastleggen");
        work();
        desk.looks("hanna").sees("Verwacht en ontvangen");
    }

    /** What a timer does every morning; the timers themselves were set when the program started, later than this year. */
    private void morning(LocalDate day) {
        clock.set(day);
        bench.start("wage-subsidy-payments", "payments-" + day);
        bench.start("wage-subsidy-new-year", "new-year-" + day);
        work();
    }

    /** Opens the newest batch of payments. */
    private void batch(String who) {
        desk.as(who).goesTo("/loonkostensubsidie/betalingen");
        desk.as(who).page().locator("main table a").first().click();
        desk.as(who).looks();
    }

    private void fewerHours() {
        Visitor hanna = desk.looks("hanna");
        hanna.follows("Wijziging melden");
        hanna.chooses("kind", "HOURS");
        hanna.page().waitForSelector("[name='employment.hoursPerWeek']");
        hanna.fills("effectiveOn", LocalDate.of(2025, 3, 1));
        hanna.fills("employment.hoursPerWeek", "24");
        hanna.chooses("choice", "CHANGE");
        desk.sendsChecked("hanna", "Melden");
        Visitor lotte = desk.opens("lotte", "Wijziging beoordelen");
        lotte.chooses("outcome", "CHANGE");
        lotte.page().waitForSelector("[name='countsFrom-day']");
        lotte.fills("countsFrom", LocalDate.of(2025, 3, 1));
        lotte.fills("employment.hoursPerWeek", "24");
        lotte.fills("reasoning", "De werknemer werkt vanaf 1 maart 24 uur per week.");
        desk.sendsChecked("lotte", "Voorstellen");
        desk.signs("tamar");
        morning(LocalDate.of(2025, 4, 11));
        batch("lotte");
        lotte.sees("779,58");
    }

    /** The same hours with the reference wage of 1 January 2026. */
    private void firstOfJanuary() {
        morning(LocalDate.of(2026, 1, 2));
        desk.signs("tamar");
        desk.looks("hanna").sees("Nieuw bedrag loonkostensubsidie");
    }
}
