package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways besides the main story, each on a dossier of its own: other kinds, other endings, two people on one task. */
@UsesH2
class GarnishmentSidePathsJourney extends Journey {

    private static final LocalDate SERVED = LocalDate.of(2026, 6, 1);
    private static final LocalDate PAY_DAY = LocalDate.of(2026, 6, 24);
    private static final String BAILIFF = "post@zijpad.example";

    /** The same pages as in the main story, which examines them. */
    @Override
    boolean examinesPages() {
        return false;
    }

    private Visitor sanne;
    private Payroll payroll;

    @Test
    void the_second_of_two_people_is_told_who_did_the_task_and_when() {
        registers("123456782", "ORDINARY");
        Visitor pim = visitor("pim");
        payroll.opens("Werknemer informeren");
        String task = sanne.page().url();
        pim.page().navigate(task);
        pim.fills("toldOn", clock.today());
        pim.chooses("leaflet", "MAILED");
        pim.chooses("delayAsked", "no");
        payroll.tellsEmployee(clock.today());

        pim.presses("Vastleggen");

        pim.sees("Deze taak is al gedaan door Sanne Schilder");
        pim.sees("Resultaat: De werknemer is ingelicht.");
    }

    @Test
    void money_kept_at_a_release_goes_to_the_account_told_last_and_then_the_dossier_closes() {
        registers("111222333", "ORDINARY");
        tellsEmployee();
        clock.set(PAY_DAY);
        work();
        payroll.entersRun("2.000,00");
        release("REMIT");
        sanne.doesNotSee("gesloten op");
        payroll.reports("OTHER_ACCOUNT", clock.today(), () -> sanne.fills("iban", "NL91ABNA0417164300"));

        payroll.opens("Afdracht betalen");
        sanne.sees("NL91 ABNA 0417 1643 00");
        payroll.pays(PAY_DAY);

        payroll.looksAtDossier();
        sanne.sees("gesloten op 24 juni 2026");
    }

    @Test
    void money_that_goes_back_is_paid_to_the_employee_before_the_dossier_closes() {
        registers("999999990", "ORDINARY");
        clock.set(PAY_DAY);
        work();
        payroll.entersRun("2.000,00");
        release("TO_EMPLOYEE");
        sanne.doesNotSee("gesloten op");

        payroll.opens("Werknemer terugbetalen");
        sanne.sees("€ 1.000,00");
        sanne.fills("paidOn", PAY_DAY);
        sanne.ticks("asStated");
        payroll.check("Vastleggen");

        payroll.looksAtDossier();
        sanne.sees("betaald aan de werknemer op 24 juni 2026");
        sanne.sees("gesloten op 24 juni 2026");
    }

    @ParameterizedTest
    @CsvSource({"ALIMONY, Tekenen voor gezien, 123456721", "CAK, Inhouding CAK instellen, 987654329",
            "TAX_CLAIM, Loonvordering instellen, 100000009"})
    void other_kinds_pay_at_once_without_a_declaration(String kind, String task, String bsn) {
        registers(bsn, kind);
        tellsEmployee();
        payroll.opens(task);
        if (kind.equals("ALIMONY")) {
            sanne.fills("returnedOn", clock.today());
            sanne.fills("signer.name", "Sanne Schilder");
        } else {
            sanne.fills("startOn", clock.today());
            sanne.ticks("arranged");
        }
        payroll.check("Vastleggen");
        clock.set(PAY_DAY);
        work();
        payroll.entersRun("2.000,00");
        payroll.pays(PAY_DAY);

        payroll.looksAtDossier();
        sanne.sees("betaald aan de deurwaarder op 24 juni 2026");
        sanne.doesNotSee("Verklaring invullen");
    }

    @Test
    void a_claim_that_is_reached_ends_with_the_final_statement_of_the_bailiff() {
        sanne = visitor("sanne");
        payroll = new Payroll(sanne, this::work);
        clock.set(SERVED.plusDays(1));
        WritForm form = payroll.startsRegistering();
        form.employee("100000010", "Bo", "Tax");
        form.garnishment("TAX_CLAIM", SERVED, BAILIFF);
        sanne.fills("claim.principal", "800");
        sanne.fills("bailiff.iban", WritForm.IBAN);
        form.protectedAmount("1.000,00");
        payroll.registers();
        tellsEmployee();
        payroll.opens("Loonvordering instellen");
        sanne.fills("startOn", clock.today());
        sanne.ticks("arranged");
        payroll.check("Vastleggen");
        clock.set(PAY_DAY);
        work();
        payroll.entersRun("2.000,00");
        payroll.pays(PAY_DAY);

        payroll.opens("Slotopgave vastleggen");
        sanne.chooses("outcome", "SETTLED");
        sanne.fills("answeredOn", PAY_DAY);
        payroll.check("Vastleggen");

        payroll.looksAtDossier();
        sanne.sees("de vordering is betaald");
        sanne.sees("gesloten op 24 juni 2026");
        assertThat(Mailbox.to(BAILIFF)).isNotEmpty();
    }

    @Test
    void a_moratorium_that_debt_help_tells_counts_when_payroll_has_its_paper() throws IOException {
        registers("200000007", "ORDINARY");
        payroll.opens("Verwijzen naar hulp bij geldzaken");
        sanne.chooses("kind", "MUNICIPAL");
        sanne.page().getByLabel("Naar wie verwijst u?").selectOption(new SelectOption().setLabel("Schuldhulp aan de Maas"));
        sanne.chooses("threat", "NO");
        sanne.chooses("facts", "GARNISHMENTS");
        sanne.chooses("tellsPayroll", "YES");
        sanne.fills("consentOn", clock.today());
        sanne.ticks("agreed");
        payroll.check("Verwijzen");
        Visitor dewi = visitor("dewi");
        dewi.opensTask("Verwijzing ontvangen");
        dewi.sees("Amal Visser");
        dewi.chooses("status", "TALK_HELD");
        dewi.presses("Versturen");
        work();
        dewi.opensTask("Laten weten hoe het gaat");
        dewi.chooses("status", "MORATORIUM_GRANTED");
        dewi.page().waitForSelector("[name='until-day']");
        dewi.fills("until", clock.today().plusMonths(5));
        dewi.presses("Versturen");
        work();

        payroll.opens("Moratorium nakijken");
        sanne.sees("Schuldhulp aan de Maas");
        sanne.chooses("outcome", "CONFIRMED");
        sanne.page().waitForSelector("[name='effectiveOn-day']");
        sanne.attaches("paper", files.sound("beschikking"));
        payroll.check("Vastleggen");

        payroll.looksAtDossier();
        sanne.sees("bevestigd met het stuk");
        sanne.sees("staat stil");
        dewi.page().navigate(payroll.dossier());
        dewi.doesNotSee("Amal Visser");
    }

    private void registers(String bsn, String kind) {
        sanne = visitor("sanne");
        payroll = new Payroll(sanne, this::work);
        clock.set(SERVED.plusDays(1));
        if (kind.equals("CAK")) {
            registersAtCak(bsn);
            return;
        }
        payroll.goesOnWith(beforehand.registered("sanne", new Beforehand.Writ(
                bsn, "Amal", "Visser", GarnishmentKind.valueOf(kind), SERVED, Beforehand.havenkade(BAILIFF))));
    }

    /** Another form than the others have: no claim and no protected amount. */
    private void registersAtCak(String bsn) {
        WritForm form = payroll.startsRegistering();
        form.employee(bsn, "Amal", "Visser");
        form.garnishment("CAK", SERVED, BAILIFF);
        sanne.page().waitForSelector("[name='claim.perPeriod']");
        sanne.fills("claim.perPeriod", "175,20");
        sanne.fills("bailiff.iban", WritForm.IBAN);
        payroll.registers();
    }

    private void tellsEmployee() {
        beforehand.toldEmployee("sanne", URI.create(payroll.dossier()).getPath(), clock.today());
        work();
    }

    private void release(String heldMoney) {
        payroll.reports("RELEASE", clock.today(), () -> sanne.chooses("heldMoney", heldMoney));
        payroll.looksAtDossier();
        sanne.sees("vrijgegeven");
        sanne.sees("Stap 3 van 4: Het laatste geld betalen.");
    }
}
