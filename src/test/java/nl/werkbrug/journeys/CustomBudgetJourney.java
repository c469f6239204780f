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

/** A custom budget: the team lead sets it up, HR asks it, the loket decides and pays, and the receipt comes. */
@UsesH2
class CustomBudgetJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);

    @Test
    void shoes_for_somebody_who_begins_to_work() throws IOException {
        clock.set(BEGUN);
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna", "lotte", "tamar").forEach(name -> people.put(name, visitor(name)));
        HiringDesk desk = new HiringDesk(people, this::work);
        setsUp(desk);
        desk.begins("Karim", "Peters", BEGUN);
        desk.tellsJob(LocalDate.of(2026, 3, 16), LocalDate.of(2027, 3, 15), "24");
        desk.tellsPerson();

        asks(desk);
        Visitor lotte = desk.as("lotte");
        lotte.opensTask("Beslissen over een maatwerkbudget");
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
