package nl.werkbrug.garnishment.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.Remittances;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Paying a remittance: the page says how much, to which account, with which reference and by when. */
@Component
class RemitTask implements TaskHandler {

    private final Remittances remittances;
    private final RemittanceTable table;
    private final GarnishmentTable garnishments;
    private final Payees payees;
    private final DutchFormats formats;

    RemitTask(Remittances remittances, RemittanceTable table, GarnishmentTable garnishments, Payees payees,
            DutchFormats formats) {
        this.remittances = remittances;
        this.table = table;
        this.garnishments = garnishments;
        this.payees = payees;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("remit");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("garnishment/payment", payment(task));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return payment(task).preview();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Payment payment = payment(task);
        remittances.paid(task.businessKey(), answers.date("paidOn").orElseThrow(), viewer);
        return TaskResult.Done.with(payment.amount() + " is afgedragen aan " + payment.payee() + ".");
    }

    private Payment payment(InboxTask task) {
        Remittance remittance = table.get(task.businessKey());
        Bailiff payee = payees.of(garnishments.get(remittance.garnishmentId()));
        return new Payment(
                formats.money(remittance.amount()), payee.office(), payee.ibanInGroups(), payee.reference(),
                formats.date(remittance.dueOn()));
    }
}
