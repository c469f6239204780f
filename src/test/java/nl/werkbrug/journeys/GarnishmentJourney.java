package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import nl.werkbrug.testing.UsesMariaDb;
import org.junit.jupiter.api.Test;

/**
 * The main story in a browser, in Dutch, from the writ to the last payment: payroll registers, declares, withholds and
 * pays; loket and coach see nothing until the employee consents, and nothing again when the consent is withdrawn.
 * On the database of production; the other journeys are on the embedded one.
 */
@UsesMariaDb
class GarnishmentJourney extends Journey {

    private static final LocalDate SERVED = LocalDate.of(2026, 6, 1);
    private static final String BSN = "111222333";
    private static final String BAILIFF = "post@havenkade.example";

    private Visitor payroll;

    @Test
    void from_the_writ_to_the_last_payment() throws Exception {
        payroll = visitor("petra");
        clock.set(SERVED.plusDays(1));
        register();
        tellTheEmployee();
        looksAtDeadlines();
        String dossier = declare();
        theDeclarationGoesOnTheFirstLawfulDay(dossier);
        loketAndCoachSeeOnlyWithConsent(dossier);
        payRun(LocalDate.of(2026, 6, 24), "900,00", "1.100,00");
        confirmReceipt();
        payRun(LocalDate.of(2026, 7, 24), "900,00", "1.100,00");
        newProtectedAmount(dossier);
        release(dossier);
        everybodyKeptQuietAboutTheEmployee();
    }

    private void register() throws IOException {
        payroll.goesTo("/loonbeslag/registreren");
        payroll.presses("Inlezen");
        payroll.sees("Kies eerst een PDF-bestand");
        payroll.follows("Overslaan en zelf invullen");
        payroll.presses("Verder naar controleren");
        payroll.sees("Verander nog");
        WritForm form = new WritForm(payroll);
        form.employee(BSN, "Amal", "Visser");
        form.writ(SERVED, BAILIFF);
        payroll.fills("bailiff.iban", "NL00ABNA0417164300");
        payroll.attaches("writ", files.broken());
        payroll.presses("Verder naar controleren");
        payroll.sees("Het bestand is beschadigd");
        assertThat(payroll.page().inputValue("[name='creditor']")).isEqualTo("Bank van Lening Rijnmond");
        payroll.attaches("writ", files.sound("exploot"));
        payroll.presses("Verder naar controleren");
        payroll.sees("Het rekeningnummer klopt niet");
        payroll.follows("Terug naar het formulier");
        payroll.fills("bailiff.iban", WritForm.IBAN);
        payroll.presses("Verder naar controleren");
        payroll.sees("Uw antwoorden");
        payroll.doesNotSee("Het rekeningnummer klopt niet");
        payroll.presses("Registreren");
        payroll.sees("Loonbeslag");
        work();
    }

    private void tellTheEmployee() {
        payroll.opensTask("Werknemer informeren");
        payroll.fills("toldOn", clock.today());
        payroll.chooses("leaflet", "HANDED");
        payroll.chooses("delayAsked", "no");
        payroll.presses("Vastleggen");
        work();
    }

    private void looksAtDeadlines() throws IOException {
        payroll.goesTo("/termijnen?weergave=maand");
        payroll.goesTo("/termijnen/agenda");
        payroll.goesTo("/vervanging");
        payroll.goesTo("/termijnen");
        payroll.follows("Streef ernaar dat de verklaring op deze dag weg is");
        payroll.sees("De termijn is 17 dagen. De laatste dag is donderdag 18 juni 2026.");
        payroll.presses("Termijnbrief maken");
        payroll.follows("Terug naar het dossier");
        assertThat(PdfFiles.text(document(payroll, "Termijnbrief")).replaceAll("\\s+", " "))
                .contains("donderdag 18 juni 2026", "artikel 476a lid 1 Rv");
    }

    private String declare() throws IOException {
        payroll.opensTask("Verklaring invullen");
        payroll.chooses("relation", "EMPLOYED");
        payroll.page().waitForSelector("[name='wage.gross']");
        payroll.fills("employment.since", LocalDate.of(2020, 1, 1));
        payroll.chooses("employment.contract", "PERMANENT");
        payroll.fills("wage.gross", "2.600,00");
        payroll.fills("wage.tax", "700,00");
        payroll.fills("wage.net", "1.900,00");
        payroll.fills("wage.allowances", "100");
        payroll.chooses("wage.companyCar", "no");
        payroll.fills("wage.holidayPercentage", "8");
        payroll.selects("wage.holidayMonth", "5");
        payroll.chooses("setOff.exists", "no");
        payroll.chooses("cak", "no");
        payroll.attaches("payslip1", files.sound("loonstrook"));
        payroll.fills("signer.name", "Petra Post");
        payroll.fills("signer.function", "salarisadministrateur");
        payroll.ticks("truthful");
        payroll.presses("Verder naar controleren");
        payroll.sees("dinsdag 16 juni 2026");
        payroll.presses("Ondertekenen");
        work();
        return payroll.page().url();
    }

    private void theDeclarationGoesOnTheFirstLawfulDay(String dossier) throws Exception {
        clock.set(LocalDate.of(2026, 6, 15));
        work();
        assertThat(Mailbox.to(BAILIFF)).isEmpty();
        clock.set(LocalDate.of(2026, 6, 16));
        work();
        MimeMessage mail = Mailbox.to(BAILIFF).get(0);
        assertThat(mail.getSubject()).contains("HK-2026-4711").doesNotContain("Visser");
        assertThat(GreenMailUtil.getBody(mail)).contains("verklaring-derdenbeslag");
        payroll.page().navigate(dossier);
        payroll.looks();
        payroll.sees("verstuurd op 16 juni 2026");
        assertThat(PdfFiles.text(document(payroll, "Verklaring derdenbeslag")))
                .contains("Gerechtsdeurwaarders Havenkade", "Amal Visser", "€ 1.900,00", "€ 1.000,00", "Petra Post");
    }

    private void loketAndCoachSeeOnlyWithConsent(String dossier) {
        Visitor loket = visitor("lotte");
        String path = dossier.substring(dossier.indexOf("/dossiers/"));
        loket.goesTo("/dossiers");
        loket.doesNotSee("Visser");
        loket.isRefused(path, "Visser");
        consent("Gemeente Maasbrug");
        consent("Coachhuis Delta");
        work();
        Visitor coach = visitor("coen");
        help(loket, "Schuldhulp aanbieden");
        help(coach, "Budgetcoaching aanbieden");
        withdraw();
        coach.isRefused(path, "Visser");
        loket.isRefused(path, "Visser");
    }

    private void consent(String organisation) {
        payroll.page().locator("a[href*='/toestemmingen/nieuw']").first().click();
        payroll.looks();
        payroll.page().getByText(organisation).first().click();
        payroll.fillsFirstDate(clock.today());
        payroll.page().locator("main button[type=submit]").first().click();
        payroll.looks();
        payroll.sees(organisation);
    }

    private void help(Visitor helper, String task) {
        helper.opensTask(task);
        helper.fills("contactOn", clock.today());
        helper.chooses("outcome", "ACCEPTED");
        helper.fills("agreed", "Volgende week een gesprek op het gemeentehuis.");
        helper.presses("Vastleggen");
        helper.sees("Visser");
        work();
    }

    private void withdraw() {
        payroll.page().reload();
        for (int i = 0; i < 2; i++) {
            payroll.page().locator("form[action*='/intrekken'] button").first().click();
            payroll.looks();
        }
        work();
    }

    private void payRun(LocalDate payDay, String withheld, String employee) {
        clock.set(payDay.minusDays(2));
        work();
        payroll.opensTask("Loonrun invoeren");
        payroll.fills("wage", "1.900,00");
        payroll.fills("untaxed", "100,00");
        payroll.presses("Verder naar controleren");
        payroll.sees("€ " + withheld);
        payroll.sees("€ " + employee);
        payroll.presses("Vastleggen");
        work();
        clock.set(payDay);
        payroll.opensTask("Afdracht betalen");
        payroll.sees(WritForm.IBAN);
        payroll.sees("HK-2026-4711");
        payroll.fills("paidOn", payDay);
        payroll.ticks("asStated");
        payroll.presses("Verder naar controleren");
        payroll.presses("Vastleggen");
        work();
    }

    private void confirmReceipt() {
        payroll.opensTask("Ontvangst vastleggen");
        payroll.fills("confirmedOn", clock.today());
        payroll.presses("Vastleggen");
        work();
    }

    private void newProtectedAmount(String dossier) {
        payroll.page().navigate(dossier);
        payroll.follows("Wijziging melden");
        payroll.chooses("kind", "NEW_PROTECTED_AMOUNT");
        payroll.page().waitForSelector("[name='voetAs']");
        payroll.chooses("voetAs", "AMOUNT");
        payroll.chooses("spread", "no");
        payroll.page().waitForSelector("[name='protectedAmount']");
        payroll.fills("effectiveOn", LocalDate.of(2026, 8, 1));
        payroll.fills("protectedAmount", "1.400");
        payroll.presses("Verder naar controleren");
        payroll.presses("Vastleggen");
        work();
        payRun(LocalDate.of(2026, 8, 24), "500,00", "1.500,00");
    }

    private void release(String dossier) {
        payroll.page().navigate(dossier);
        payroll.follows("Wijziging melden");
        payroll.chooses("kind", "RELEASE");
        payroll.page().waitForSelector("[name='heldMoney']");
        payroll.fills("effectiveOn", clock.today());
        payroll.chooses("heldMoney", "TO_EMPLOYEE");
        payroll.presses("Verder naar controleren");
        payroll.presses("Vastleggen");
        work();
        payroll.page().reload();
        payroll.sees("vrijgegeven");
        payroll.sees("gesloten op");
        payroll.looks();
    }

    private void everybodyKeptQuietAboutTheEmployee() throws Exception {
        for (MimeMessage mail : Mailbox.all()) {
            assertThat(mail.getSubject()).doesNotContain("Visser", "Amal", BSN);
        }
        payroll.goesTo("/inbox");
        payroll.doesNotSee("Loonrun invoeren");
    }
}
