package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.party.Parties;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An outcome contract of three cohorts, from the paper to the money for the investor. */
@UsesH2
class OutcomeContractJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIXED = LocalDate.of(2026, 4, 1);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parties parties;

    private Visitor rik;
    private Visitor tessa;
    private Visitor lotte;
    private Visitor eva;
    private String contract;

    @Test
    void three_cohorts_to_pay_out() throws IOException {
        new OutcomePeople(accounts, parties).arrive();
        clock.set(BEGUN);
        rik = visitor("rik");
        tessa = visitor("tessa");
        lotte = visitor("lotte");
        eva = visitor("eva");
        recordsContract();
        tessa.opensTask("Contract tekenen");
        tessa.chooses("agreed", "YES");
        sends(tessa, "Vastleggen");
        for (String name : new String[] {"Groep 1", "Groep 2", "Groep 3"}) {
            addsCohort(name);
        }
        begin();
        for (int cohort = 1; cohort <= 3; cohort++) {
            tellsAndJudges(cohort + "-02");
        }
        clock.set(FIXED);
        work();
        approvesAndPays(lotte, "Betalen");
        distributes();

        Visitor ines = visitor("ines");
        ines.goesTo(contract);
        ines.sees("€ 300,00");
        ines.sees("Groep 3");
        ines.doesNotSee("1-02");
        ines.follows("Kasboek");
        ines.sees("Investeerder betaald");
    }

    private void recordsContract() {
        rik.goesTo("/resultaatcontracten");
        rik.follows("Contract toevoegen");
        rik.fills("title", "Aan de slag");
        selects(rik, "payer", "Gemeente Maasbrug");
        selects(rik, "provider", "Werkstart");
        selects(rik, "evaluator", "De Peil");
        rik.fills("startsOn", BEGUN);
        rik.fills("endsOn", BEGUN.plusYears(2));
        selects(rik, "investor.1.party", "Maasfonds");
        rik.fills("investor.1.promised", "1000");
        rik.fills("returnCap", "8");
        rik.fills("returnSource", "artikel 9");
        rik.fills("m.DEBTS_SETTLED.each", "150");
        rik.fills("m.DEBTS_SETTLED.cap", "300");
        rik.fills("m.DEBTS_SETTLED.benchmark", "0");
        rik.fills("source", "bijlage 2");
        sends(rik, "Vastleggen");
        contract = URI.create(rik.page().url()).getPath();
        rik.sees("wacht op de handtekening");
    }

    private void addsCohort(String name) {
        rik.goesTo(contract);
        rik.follows("Groep toevoegen");
        rik.fills("name", name);
        rik.fills("firstDay", BEGUN);
        rik.fills("fixedOn", FIXED);
        rik.fills("planned", "2");
        sends(rik, "Vastleggen");
    }

    private void begin() {
        Visitor wim = visitor("wim");
        for (int cohort = 1; cohort <= 3; cohort++) {
            wim.goesTo(contract);
            wim.follows("Deelnemers laten beginnen in Groep " + cohort);
            wim.fills("people", "2");
            wim.fills("on", BEGUN);
            wim.ticks("consent");
            sends(wim, "Vastleggen");
        }
    }

    private void tellsAndJudges(String participant) throws IOException {
        lotte.goesTo(contract);
        lotte.follows("Resultaat melden");
        lotte.fills("number", participant);
        selects(lotte, "kind", "Schulden geregeld");
        lotte.fills("on", BEGUN);
        lotte.fills("evidence", "Brief van de schuldhulp.");
        lotte.attaches("paper", files.sound("brief"));
        lotte.ticks("consent");
        sends(lotte, "Vastleggen");
        eva.opensTask("Mijlpaal beoordelen");
        eva.sees(participant);
        eva.chooses("outcome", "YES");
        sends(eva, "Vastleggen");
    }

    private void approvesAndPays(Visitor payer, String task) {
        tessa.opensTask("Betaling goedkeuren");
        tessa.sees("€ 300,00");
        tessa.chooses("outcome", "YES");
        sends(tessa, "Vastleggen");
        payer.opensTask(task);
        payer.fills("paidOn", FIXED);
        payer.fills("reference", "Afschrift 1");
        sends(payer, "Vastleggen");
    }

    private void distributes() {
        rik.goesTo(contract);
        rik.follows("Inleg boeken");
        selects(rik, "investor", "Maasfonds");
        rik.fills("amount", "1000");
        rik.fills("on", BEGUN);
        rik.fills("reference", "Inleg 1");
        sends(rik, "Vastleggen");
        rik.follows("Verdelen onder investeerders");
        rik.fills("amount", "300");
        sends(rik, "Voorstellen");
        approvesAndPays(rik, "Betalen uit de kas van het contract");
        rik.goesTo(contract + "/kasboek");
        rik.sees("Alles samen (altijd nul)");
        assertThat(rik.page().locator("main").innerText()).contains("€ 0,00");
    }

    private void sends(Visitor visitor, String button) {
        visitor.presses("Verder naar controleren");
        visitor.presses(button);
        work();
    }

    private static void selects(Visitor visitor, String key, String label) {
        visitor.page().locator("select[name='" + key + "']").selectOption(new SelectOption().setLabel(label));
    }

    @Override
    boolean examinesPages() {
        return false;
    }
}
