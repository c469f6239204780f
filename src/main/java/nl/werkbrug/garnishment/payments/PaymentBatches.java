package nl.werkbrug.garnishment.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.bank.InvalidOrder;
import nl.werkbrug.bank.Payment;
import nl.werkbrug.bank.PaymentOrder;
import nl.werkbrug.bank.SepaText;
import nl.werkbrug.garnishment.Remittances;
import nl.werkbrug.garnishment.store.FiledPayments;
import nl.werkbrug.garnishment.store.PaymentBatchTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Iban;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bank files with payments of withheld money: made, downloaded as often as one likes, and settled once. */
@Service
public class PaymentBatches {

    private final Employers employers;
    private final PaymentOverviews overviews;
    private final PaymentBatchTable batches;
    private final FiledPayments filed;
    private final OpenFileCheck check;
    private final Remittances remittances;
    private final AuditTrail audit;
    private final Clock clock;

    PaymentBatches(
            Employers employers,
            PaymentOverviews overviews,
            PaymentBatchTable batches,
            FiledPayments filed,
            OpenFileCheck check,
            Remittances remittances,
            AuditTrail audit,
            Clock clock) {
        this.employers = employers;
        this.overviews = overviews;
        this.batches = batches;
        this.filed = filed;
        this.check = check;
        this.remittances = remittances;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotVisible when the viewer does no payroll for the employer; so for all others here */
    @Transactional(readOnly = true)
    public PaymentOverview overview(String employerId, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        return overviews.of(employerId);
    }

    @Transactional(readOnly = true)
    public List<PaymentBatch> ofEmployer(String employerId, int most, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        return batches.ofEmployer(employerId, most);
    }

    @Transactional(readOnly = true)
    public PaymentBatch forPayroll(String id, Viewer viewer) {
        PaymentBatch it = batches.find(id).orElseThrow(() -> new NotVisible("payment-batch", id));
        employers.forPayroll(it.employerId(), viewer);
        return it;
    }

    /**
     * Makes a file of everything that may be paid now.
     *
     * @return the file
     * @throws InvalidOrder when there is nothing to pay, or a bank would refuse it; its reason says why
     * @throws org.springframework.dao.DuplicateKeyException when somebody made a file of the same payments at this moment
     */
    @Transactional
    public PaymentBatch make(String employerId, LocalDate executeOn, Viewer viewer) {
        Employer employer = employers.forPayroll(employerId, viewer);
        if (employer.iban() == null) {
            throw new InvalidOrder(InvalidOrder.Reason.NO_ACCOUNT);
        }
        String id = UUID.randomUUID().toString();
        List<PaymentBatch.Order> orders = new ArrayList<>();
        List<PaymentBatch.Item> items = new ArrayList<>();
        for (PaymentOverview.Ready it : overviews.of(employerId).ready()) {
            int number = orders.size() + 1;
            orders.add(new PaymentBatch.Order(number, it.payee(), it.iban(), it.text(), it.amount()));
            it.of().forEach(payment -> items.add(new PaymentBatch.Item(payment.id(), number, payment.amount(), null)));
        }
        PaymentBatch batch = new PaymentBatch(
                id, employerId, PaymentBatch.State.OPEN, executeOn, SepaText.name(employer.name()).text(),
                employer.iban().value(), clock.instant(), null, null, null, orders);
        order(batch);
        batches.insert(batch, items, viewer.userId());
        audit.did(viewer.userId(), "MAKE", "payment-batch", id, items.size() + " payments");
        return batch;
    }

    /** The file for the bank; the same each time. Looking at it is logged. */
    @Transactional
    public PaymentOrder download(String id, Viewer viewer) {
        PaymentOrder order = order(forPayroll(id, viewer));
        audit.read(viewer.userId(), "payment-batch", id);
        return order;
    }

    /** What changed since they were made in the files of an employer that are not settled. */
    @Transactional(readOnly = true)
    public List<FileChange> changes(String employerId, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        return check.of(employerId);
    }

    /** How many amounts of a paid file were not noted as paid, because they had changed. */
    @Transactional(readOnly = true)
    public int changed(String id) {
        return batches.changed(id);
    }

    /**
     * Takes the file back. What a release promised to the employee while it was in the file, he gets after all.
     *
     * @return false when it was settled before
     */
    @Transactional
    public boolean withdraw(String id, Viewer viewer) {
        forPayroll(id, viewer);
        boolean withdrawn = batches.withdraw(id, viewer);
        if (withdrawn) {
            filed.owedToEmployees(id).forEach(remittances::giveBack);
            audit.did(viewer.userId(), "WITHDRAW", "payment-batch", id, null);
        }
        return withdrawn;
    }

    /** Keeps that the bank paid the file; {@link PaymentMoves} notes each payment. False when it was settled before. */
    @Transactional
    public boolean paid(String id, LocalDate day, Viewer viewer) {
        forPayroll(id, viewer);
        boolean paying = batches.paying(id, day, viewer);
        if (paying) {
            audit.did(viewer.userId(), "PAID", "payment-batch", id, day.toString());
        }
        return paying;
    }

    private static PaymentOrder order(PaymentBatch it) {
        String key = it.id().replace("-", "");
        List<Payment> payments = it.orders().stream()
                .map(order -> new Payment(
                        key.substring(0, 24) + "-" + order.number(), order.amount(), order.payee(), new Iban(order.iban()),
                        order.text()))
                .toList();
        return new PaymentOrder(
                "WB-" + key, it.createdAt(), it.executeOn(), it.debtorName(), new Iban(it.debtorIban()), payments);
    }
}
