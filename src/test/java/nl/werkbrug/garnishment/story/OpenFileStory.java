package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Change.HeldMoney;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.payments.FileChange;
import nl.werkbrug.garnishment.payments.PaymentBatches;
import nl.werkbrug.garnishment.payments.PaymentMoves;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A bank file that is not settled while the world goes on: it says what changed, and nobody pays twice. */
@Story
abstract class OpenFileStory {

    private static final LocalDate PAY_DAY = LocalDate.of(2026, 6, 25);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    SeveralBench several;

    @Autowired
    ProcessBench bench;

    @Autowired
    PaymentBatches batches;

    @Autowired
    PaymentMoves payments;

    @Autowired
    RemittanceTable remittances;

    @Autowired
    WebApplicationContext application;

    private String employer;
    private Viewer clerk;
    private NewGarnishment writ;
    private Garnishment it;
    private String file;

    @BeforeEach
    void a_file_with_the_payment_of_june() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
        it = payroll.register(writ, clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken."));
        payroll.reach(TODAY);
        payroll.runs(it, clerk, PAY_DAY);
        file = batches.make(employer, PAY_DAY, clerk).id();
    }

    @Test
    void a_file_that_still_pays_what_must_be_paid_warns_of_nothing() throws Exception {
        assertThat(what()).isEmpty();
        assertThat(page().select("#veranderd")).isEmpty();
    }

    @Test
    void another_account_is_told_and_marking_as_paid_keeps_where_the_bank_really_paid() throws Exception {
        payroll.reports(it, ChangeKind.OTHER_ACCOUNT, null, clerk);
        List<String> what = what();
        Document page = page();
        String list = new Browser(application).page("/loonbeslag/afdrachten/" + employer, clerk).text();

        batches.paid(file, TODAY, clerk);
        payments.noteDue();

        assertThat(what).containsExactly("Rekening: het nummer eindigde op 6789, het nieuwe eindigt op 4300.");
        assertThat(page.select("#veranderd").text()).isEqualTo("Let op: 1 betaling klopt niet meer");
        assertThat(page.select("section[aria-labelledby=veranderd]").text())
                .contains("eindigde op 6789", "Trek het bestand in", "Markeer het als betaald").doesNotContain(WritFixture.IBAN);
        assertThat(list).contains("Let op: er is iets veranderd");
        assertThat(records.paidTo(it)).containsExactly("NL02ABNA0123456789");
        assertThat(page().select("#veranderd")).isEmpty();
    }

    @Test
    void another_coordinating_bailiff_is_told_with_his_reference_and_the_file_says_who_really_got_it() {
        Garnishment other = payroll.register(
                SeveralBench.about(writ, WritFixture.ordinary(employer), "Bee", WritFixture.SERVED.plusDays(2)), clerk);
        payroll.reports(other, ChangeKind.OTHER_COORDINATOR, null, clerk);
        List<String> what = what();

        batches.paid(file, TODAY, clerk);
        payments.noteDue();

        assertThat(what).hasSize(2);
        assertThat(what.get(0)).isEqualTo("Ontvanger: was Gerechtsdeurwaarders Maas, is nu Kantoor Bee.");
        assertThat(what.get(1)).startsWith("Omschrijving: was “2026/4711, dossier ").contains("is nu “DS-Bee, dossier ");
        assertThat(records.timeline(it)).contains("€ 900,00 betaald aan Gerechtsdeurwaarders Maas op 18 juni 2026.");
    }

    @Test
    void a_suspension_and_another_amount_are_told() {
        payroll.reports(it, ChangeKind.SUSPENSION, null, clerk);
        remittances.amount(remittances.all(it.id()).get(0).id(), Money.euros("400.00"));

        assertThat(what()).containsExactly(
                "De uitbetaling is geschorst.", "Bedrag van betaaldag 25 juni 2026: was € 900,00, is nu € 400,00.");
    }

    @Test
    void money_that_a_release_promised_to_the_employee_goes_there_when_the_file_is_withdrawn() {
        payroll.reports(it, ChangeKind.RELEASE, HeldMoney.TO_EMPLOYEE, clerk);
        List<String> what = what();
        List<String> before = payroll.open(it, clerk);

        batches.withdraw(file, clerk);
        bench.runJobs();

        assertThat(what).containsExactly("€ 900,00 van betaaldag 25 juni 2026 moet naar de werknemer, niet naar de deurwaarder.");
        assertThat(before).doesNotContain("give-back");
        assertThat(payroll.open(it, clerk)).containsExactly("give-back");
        assertThat(batches.overview(employer, clerk).ready()).isEmpty();
    }

    @Test
    void the_task_to_pay_says_first_that_the_money_is_in_a_file() throws Exception {
        Document page = new Browser(application).page("/werk/taak/" + payroll.task(it, "remit", clerk).id(), clerk);

        assertThat(page.select("main .wb-columns__main > .utrecht-alert").text()).contains("Betaal het niet nog een keer.");
        assertThat(page.select("main .wb-columns__main > .utrecht-alert a").attr("href")).isEqualTo("/loonbeslag/afdrachten/bestand/" + file);
        assertThat(page.select("input[name=outsideFile]")).hasSize(1);
        assertThat(page.text()).doesNotContain("Vragen bijwerken");
    }

    @Test
    void paying_by_hand_what_is_in_a_file_must_be_said_expressly_and_the_file_tells_it() {
        FormResult silent = payroll.does(it, "remit", clerk, Map.of("paidOn", TODAY, "asStated", true));
        List<Remittance.State> states = records.states(it);
        payroll.does(it, "remit", clerk, Map.of("paidOn", TODAY, "asStated", true, "outsideFile", true));

        assertThat(silent).isInstanceOf(FormResult.Refused.class);
        assertThat(((FormResult.Refused) silent).mistakes().toString()).contains("Dit bedrag staat in een betaalbestand.");
        assertThat(states).containsExactly(Remittance.State.WITHHELD);
        assertThat(records.states(it)).containsExactly(Remittance.State.PAID);
        assertThat(what()).containsExactly("€ 900,00 van betaaldag 25 juni 2026 is al betaald op 18 juni 2026.");
    }

    @Test
    void what_the_bank_paid_with_a_file_cannot_be_noted_as_paid_by_hand_while_it_is_being_noted() throws Exception {
        batches.paid(file, TODAY, clerk);
        Document page = new Browser(application).page("/werk/taak/" + payroll.task(it, "remit", clerk).id(), clerk);

        FormResult result = payroll.does(it, "remit", clerk, Map.of("paidOn", TODAY, "asStated", true, "outsideFile", true));
        List<Remittance.State> states = records.states(it);
        payments.noteDue();
        bench.runJobs();

        assertThat(((FormResult.Refused) result).mistakes().toString())
                .contains("Dit bestand is al als betaald gemeld. Deze taak verdwijnt vanzelf.");
        assertThat(page.select("input[name=outsideFile]")).isEmpty();
        assertThat(states).containsExactly(Remittance.State.WITHHELD);
        assertThat(records.states(it)).containsExactly(Remittance.State.PAID);
        assertThat(payroll.open(it, clerk)).doesNotContain("remit");
    }

    @Test
    void outside_a_file_the_task_asks_nothing_about_files() throws Exception {
        batches.withdraw(file, clerk);
        Document page = new Browser(application).page("/werk/taak/" + payroll.task(it, "remit", clerk).id(), clerk);

        assertThat(page.text()).doesNotContain("betaalbestand");
        assertThat(page.select("input[name=outsideFile]")).isEmpty();
    }

    private List<String> what() {
        return batches.changes(employer, clerk).stream().map(FileChange::what).flatMap(List::stream).toList();
    }

    private Document page() throws Exception {
        return new Browser(application).page("/loonbeslag/afdrachten/bestand/" + file, clerk);
    }
}
