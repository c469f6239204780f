package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.bank.InvalidOrder;
import nl.werkbrug.bank.Pain001;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.imports.HandOver;
import nl.werkbrug.garnishment.imports.HandOverLine;
import nl.werkbrug.garnishment.imports.ImportActor;
import nl.werkbrug.garnishment.imports.ImportMoves;
import nl.werkbrug.garnishment.imports.ImportOutcome;
import nl.werkbrug.garnishment.imports.PayRunDeliveries;
import nl.werkbrug.garnishment.imports.PayRunImports;
import nl.werkbrug.garnishment.imports.PayrollKeys;
import nl.werkbrug.garnishment.payfile.PayFile;
import nl.werkbrug.garnishment.payfile.PayMessageReader;
import nl.werkbrug.garnishment.payments.PaymentBatch;
import nl.werkbrug.garnishment.payments.PaymentBatches;
import nl.werkbrug.garnishment.payments.PaymentMoves;
import nl.werkbrug.garnishment.payments.PaymentOverview;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Withheld money on its way to the bank: one payment for each payee and reference, settled once, and payroll told. */
@Story
abstract class PaymentFileStory {

    private static final LocalDate PAY_DAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    PayRunImports imports;

    @Autowired
    PayRunDeliveries deliveries;

    @Autowired
    PayrollKeys keys;

    @Autowired
    ImportMoves moves;

    @Autowired
    PaymentBatches batches;

    @Autowired
    PaymentMoves payments;

    @Autowired
    HandOver handOver;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void months_of_one_dossier_are_one_payment_and_marking_it_paid_ends_every_task() throws Exception {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment it = free(writ);
        payroll.reach(LocalDate.of(2026, 6, 18));
        payroll.runs(it, clerk, PAY_DAY);
        payroll.reach(LocalDate.of(2026, 7, 18));
        imported(PayFiles.line(writ, "25-07-2026", "1900,00", ""));
        List<String> before = payroll.open(it, clerk);

        PaymentOverview overview = batches.overview(employer, clerk);
        PaymentBatch batch = batches.make(employer, LocalDate.of(2026, 7, 24), clerk);
        byte[] file = bytes(batch.id());
        boolean first = batches.paid(batch.id(), LocalDate.of(2026, 7, 18), clerk);
        boolean second = batches.paid(batch.id(), LocalDate.of(2026, 7, 18), clerk);
        payments.noteDue();
        bench.runJobs();

        assertThat(before).contains("remit");
        assertThat(overview.ready()).singleElement().extracting(PaymentOverview.Ready::amount).isEqualTo(Money.euros("1800.00"));
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("2026/4711, dossier ", "1800.00")
                .doesNotContain(WritFixture.FAMILY_NAME);
        assertThat(mistake(file)).isEmpty();
        assertThat(bytes(batch.id())).isEqualTo(file);
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(records.states(it)).containsOnly(Remittance.State.PAID);
        assertThat(records.paidTo(it)).containsOnly(it.bailiff().iban());
        assertThat(payroll.open(it, clerk)).doesNotContain("remit");
        assertThat(batches.forPayroll(batch.id(), clerk).state()).isEqualTo(PaymentBatch.State.PAID);
        assertThat(batches.overview(employer, clerk).ready()).isEmpty();
    }

    @Test
    void what_is_in_a_file_or_may_not_be_paid_yet_waits_and_says_why() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        NewGarnishment unsigned = WritFixture.ordinary(employer);
        free(writ);
        payroll.register(unsigned, clerk);
        payroll.reach(LocalDate.of(2026, 6, 18));
        imported(PayFiles.line(writ, "25-06-2026", "1900,00", ""), PayFiles.line(unsigned, "25-06-2026", "1900,00", ""));

        PaymentBatch batch = batches.make(employer, PAY_DAY, clerk);
        List<String> why = batches.overview(employer, clerk).waiting().stream().map(PaymentOverview.Waiting::why).toList();
        Viewer stranger = payroll.clerkOf(payroll.employer());

        assertThat(why).containsExactlyInAnyOrder(
                "Staat in een betaalbestand dat nog niet als betaald is gemeld.", "De verklaring is nog niet verstuurd.");
        assertThatThrownBy(() -> batches.make(employer, PAY_DAY, clerk)).isInstanceOf(InvalidOrder.class);
        assertThatThrownBy(() -> batches.download(batch.id(), stranger)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> batches.overview(employer, stranger)).isInstanceOf(NotVisible.class);
        assertThat(batches.withdraw(batch.id(), clerk)).isTrue();
        assertThat(batches.paid(batch.id(), PAY_DAY, clerk)).isFalse();
        assertThat(batches.overview(employer, clerk).ready()).hasSize(1);
    }

    @Test
    void the_hand_over_sheet_tells_what_is_withheld_for_whom_and_what_changed() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        free(writ);
        payroll.reach(LocalDate.of(2026, 6, 18));
        String june = imported(PayFiles.line(writ, "25-06-2026", "1900,00", ""));
        payroll.reach(LocalDate.of(2026, 7, 18));
        String july = imported(PayFiles.line(writ, "25-07-2026", "1700,00", ""));

        HandOverLine first = handOver.of(june, clerk).get(0);
        HandOverLine second = handOver.of(july, clerk).get(0);

        assertThat(first.withheld()).isEqualTo(Money.euros("900.00"));
        assertThat(first.paymentReference()).isEqualTo("2026/4711");
        assertThat(first.change()).isEqualTo("Eerste loonrun met beslag.");
        assertThat(second.change()).startsWith("Inhouding was").contains("900,00", "700,00");
    }

    @Test
    void software_with_a_key_books_once_and_a_trial_or_an_ended_key_books_nothing() throws IOException {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment it = free(writ);
        payroll.reach(LocalDate.of(2026, 6, 18));
        String secret = keys.make(employer, "Loonpakket", clerk);
        PayrollKeys.Key key = keys.find(secret).orElseThrow();

        ImportOutcome trial = deliveries.deliver(key, message(writ), true).outcome();
        List<Money> afterTrial = records.withheld(it);
        ImportOutcome booked = deliveries.deliver(key, message(writ), false).outcome();
        ImportOutcome again = deliveries.deliver(key, message(writ), false).outcome();
        keys.revoke(employer, key.id(), clerk);

        assertThat(trial).isInstanceOf(ImportOutcome.Ready.class);
        assertThat(afterTrial).isEmpty();
        assertThat(records.withheld(it)).containsExactly(Money.euros("900.00"));
        assertThat(again).isEqualTo(new ImportOutcome.Before(((ImportOutcome.Ready) booked).importId()));
        assertThat(keys.find(secret)).isEmpty();
    }

    private static PayFile message(NewGarnishment writ) throws IOException {
        String json = "{\"loonruns\": [{\"bsn\": \"" + writ.employee().bsn().digits()
                + "\", \"betaaldag\": \"2026-06-25\", \"nettoLoon\": 1900.00}]}";
        return PayMessageReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Garnishment free(NewGarnishment writ) {
        Garnishment it = payroll.register(writ, clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken."));
        return it;
    }

    private String imported(String... lines) {
        String id = ((ImportOutcome.Ready) imports.bring(employer, PayFiles.of(lines), clerk)).importId();
        assertThat(imports.book(id, ImportActor.of(clerk))).isEmpty();
        while (moves.moveDue() > 0) {
            bench.runJobs();
        }
        return id;
    }

    private byte[] bytes(String batchId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pain001.write(batches.download(batchId, clerk), out);
        return out.toByteArray();
    }

    private static String mistake(byte[] file) throws Exception {
        try {
            SchemaFactory.newDefaultInstance().newSchema(PaymentFileStory.class.getResource("/pain.001.001.09.xsd"))
                    .newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
            return "";
        } catch (org.xml.sax.SAXException e) {
            return e.getMessage();
        }
    }
}
