package nl.werkbrug.wagesubsidy.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.bank.Payment;
import nl.werkbrug.bank.PaymentOrder;
import nl.werkbrug.bank.SepaText;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file for the bank of an approved batch: made once, downloaded as often as one likes, and settled once. */
@Service
public class BatchFiles {

    private static final String PAID = "PAID";
    private static final String FAILED = "FAILED";

    private final BatchTable batches;
    private final BankPaymentTable payments;
    private final PaymentLineTable lines;
    private final BatchReader reader;
    private final MunicipalityAccounts accounts;
    private final Employers employers;
    private final FirstPayments firstPayments;
    private final DutchFormats formats;
    private final AuditTrail audit;
    private final Clock clock;

    BatchFiles(
            BatchTable batches,
            BankPaymentTable payments,
            PaymentLineTable lines,
            BatchReader reader,
            MunicipalityAccounts accounts,
            Employers employers,
            FirstPayments firstPayments,
            DutchFormats formats,
            AuditTrail audit,
            Clock clock) {
        this.batches = batches;
        this.payments = payments;
        this.lines = lines;
        this.reader = reader;
        this.accounts = accounts;
        this.employers = employers;
        this.firstPayments = firstPayments;
        this.formats = formats;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Freezes who is paid how much on which account. When everything was set off there is nothing to pay: the batch is settled.
     *
     * @return why not, in Dutch
     */
    @Transactional
    public Optional<String> make(String batchId, Viewer viewer) {
        SubsidyBatch batch = reader.visible(batchId, viewer);
        Optional<MunicipalityAccounts.Account> from = accounts.of(batch.municipalityId());
        if (from.isEmpty()) {
            return Optional.of(Words.of("wagesubsidy.batch-files.first-fill-in-from"));
        }
        LocalDate today = DutchTime.today(clock);
        LocalDate on = batch.payOn().isBefore(today) ? today : batch.payOn();
        if (!batches.filed(batchId, on, from.get(), viewer.userId())) {
            return Optional.of(Words.of("wagesubsidy.batch-files.no-file-can-be"));
        }
        List<BankPayment> made = paymentsOf(batch);
        made.forEach(it -> payments.insert(batchId, it));
        audit.did(viewer.userId(), "MAKE", Batches.WAGE_SUBSIDY_BATCH, batchId, made.size() + " payments");
        if (made.isEmpty()) {
            settle(batchId, today, Set.of(), viewer);
        }
        return Optional.empty();
    }

    private List<BankPayment> paymentsOf(SubsidyBatch batch) {
        List<BankPayment> all = new ArrayList<>();
        for (BatchView.Part part : reader.parts(batch.id())) {
            if (part.payable().isPositive()) {
                Employer employer = employers.find(part.employerId()).orElseThrow();
                String text = SepaText.remittance(batch.reference() + " loonkostensubsidie " + formats.month(batch.month())
                        + " dossier " + part.reference()).text();
                all.add(new BankPayment(
                        all.size() + 1, part.lines().get(0).wageSubsidyId(), part.employerId(), SepaText.name(employer.name()).text(),
                        employer.iban().value(), text, part.payable(), null));
            }
        }
        return all;
    }

    /** The file; the same each time. Looking at it is logged. */
    @Transactional
    public PaymentOrder download(String batchId, Viewer viewer) {
        SubsidyBatch it = reader.visible(batchId, viewer);
        List<BankPayment> of = payments.of(batchId);
        if (of.isEmpty()) {
            throw new NotVisible(Batches.WAGE_SUBSIDY_BATCH, batchId);
        }
        audit.read(viewer.userId(), Batches.WAGE_SUBSIDY_BATCH, batchId);
        String key = batchId.replace("-", "");
        return new PaymentOrder(
                "WB-" + key, it.filedAt(), it.executeOn(), it.debtorName(), new Iban(it.debtorIban()),
                of.stream().map(each -> new Payment(
                        key.substring(0, 24) + "-" + each.number(), each.amount(), each.creditor(), new Iban(each.iban()),
                        each.remittance())).toList());
    }

    /**
     * The bank paid on that day, except some payments; those are proposed again next month.
     *
     * @param failed numbers of payments
     * @return why not, in Dutch
     */
    @Transactional
    public Optional<String> paid(String batchId, LocalDate day, Set<Integer> failed, Viewer viewer) {
        reader.visible(batchId, viewer);
        if (day.isAfter(DutchTime.today(clock))) {
            return Optional.of(Words.of("wagesubsidy.batch-files.this-day-has-not"));
        }
        return settle(batchId, day, failed, viewer)
                ? Optional.empty()
                : Optional.of(Words.of("wagesubsidy.batch-files.this-file-had-already"));
    }

    private boolean settle(String batchId, LocalDate day, Set<Integer> failed, Viewer viewer) {
        if (!batches.paid(batchId, SubsidyBatch.State.FILED, day, viewer.userId())) {
            return false;
        }
        for (BankPayment it : payments.of(batchId)) {
            boolean bounced = failed.contains(it.number());
            payments.outcome(batchId, it.number(), bounced ? FAILED : PAID);
            lines.settle(batchId, it.wageSubsidyId(), bounced ? PaymentLine.State.FAILED : PaymentLine.State.PAID);
            if (!bounced) {
                firstPayments.paid(it.wageSubsidyId());
            }
        }
        // What was set off against the whole payment is settled without the bank.
        lines.ofBatch(batchId).forEach(it -> lines.settle(batchId, it.wageSubsidyId(), PaymentLine.State.PAID));
        audit.did(viewer.userId(), "PAID", Batches.WAGE_SUBSIDY_BATCH, batchId, day + ", failed " + failed.size());
        return true;
    }
}
