package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.Remittances;
import nl.werkbrug.garnishment.payments.PaymentBatch;
import nl.werkbrug.garnishment.store.FiledPayments;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Paying a remittance: the page says how much, to which account, with which reference and by when. */
@Component
class RemitTask implements TaskHandler {

    private final Remittances remittances;
    private final RemittanceTable table;
    private final GarnishmentTable garnishments;
    private final FiledPayments filed;
    private final Payees payees;
    private final PageFormats formats;

    RemitTask(Remittances remittances, RemittanceTable table, GarnishmentTable garnishments, FiledPayments filed, Payees payees,
            PageFormats formats) {
        this.remittances = remittances;
        this.table = table;
        this.filed = filed;
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
    public FormPage.Above above(InboxTask task) {
        return filed.openFileOf(task.businessKey()).map(file -> new FormPage.Above("garnishment/payment", file)).orElse(null);
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("inFile", filed.openFileOf(task.businessKey()).filter(file -> !saidPaid(file)).isPresent());
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return payment(task).preview(filed.openFileOf(task.businessKey())
                .map(file -> Words.of("garnishment.remit.in-file", formats.moment(file.createdAt())))
                .stream().toList());
    }

    /**
     * In a bank file that is not settled it only counts as paid by hand when somebody says so expressly. When the bank paid the
     * file it is noted in a moment, and this task ends by itself.
     */
    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<PaymentBatch> file = filed.openFileOf(task.businessKey());
        if (file.filter(RemitTask::saidPaid).isPresent()) {
            return new TaskResult.Refused(List.of(FieldError.general(
                    Words.of("garnishment.remit.file-paid"))));
        }
        if (!answers.ticked("outsideFile") && file.isPresent()) {
            return TaskResult.Refused.in("outsideFile", Words.of("garnishment.remit.say-so"));
        }
        remittances.paid(task.businessKey(), answers.date("paidOn").orElseThrow(), viewer);
        Remittance remittance = table.get(task.businessKey());
        String payee = payees.of(garnishments.get(remittance.garnishmentId())).office();
        return TaskResult.Done.said(language ->
                Words.in(language, "garnishment.kept.remit.done", Notation.of(language).money(remittance.amount()), payee));
    }

    private static boolean saidPaid(PaymentBatch file) {
        return file.state() == PaymentBatch.State.PAYING;
    }

    private Payment payment(InboxTask task) {
        Remittance remittance = table.get(task.businessKey());
        Bailiff payee = payees.of(garnishments.get(remittance.garnishmentId()));
        return new Payment(
                formats.money(remittance.amount()), payee.office(), payee.ibanInGroups(), payee.reference(),
                formats.date(remittance.dueOn()));
    }
}
