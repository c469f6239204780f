package nl.werkbrug.custombudget.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetPayments;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The payment, the receipt, and what comes back. */
@Component
class BudgetMoneyTask implements TaskHandler {

    private static final String PAY = "custom-budget-pay";
    private static final String RECEIPT = "custom-budget-receipt";

    private final BudgetPayments payments;
    private final BudgetRequestTable table;
    private final Uploads uploads;

    BudgetMoneyTask(BudgetPayments payments, BudgetRequestTable table, Uploads uploads) {
        this.payments = payments;
        this.table = table;
        this.uploads = uploads;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(PAY, RECEIPT, "custom-budget-rest");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        BudgetRequest it = table.get(task.businessKey());
        Map<String, Object> values = new HashMap<>();
        if (task.formId().equals(PAY)) {
            values.put("payee", it.payee().name());
            Optional.ofNullable(it.payee().iban()).ifPresent(iban -> values.put("iban", iban));
        } else if (task.formId().equals(RECEIPT)) {
            values.put("spent", it.decision().amount());
        }
        return values;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("custombudget/request", table.get(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return tooEarly(task, answers).map(text -> Preview.mistake("paidOn", text)).orElse(Preview.NOTHING);
    }

    private Optional<String> tooEarly(InboxTask task, Answers answers) {
        return task.formId().equals(PAY) ? payments.tooEarly(task.businessKey(), paidOn(answers)) : Optional.empty();
    }

    private static LocalDate paidOn(Answers answers) {
        return answers.date("paidOn").orElseThrow();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        Optional<String> early = tooEarly(task, answers);
        if (early.isPresent()) {
            return TaskResult.Refused.in("paidOn", early.get());
        }
        return switch (task.formId()) {
            case PAY -> {
                payments.paid(
                        id, paidOn(answers), answers.text("payee").orElseThrow(), answers.text("iban").orElseThrow(),
                        answers.text("reference").orElse(null), viewer);
                yield TaskResult.Done.said("custombudget.pay.done");
            }
            case RECEIPT -> receipt(task, answers, viewer);
            default -> {
                payments.restBack(id, answers.date("restOn").orElseThrow(), viewer);
                yield TaskResult.Done.said("custombudget.pay.rest-done");
            }
        };
    }

    private TaskResult receipt(InboxTask task, Answers answers, Viewer viewer) {
        byte[] pdf = uploads.sent(task.draftKey(), answers, "receipt").orElseThrow();
        payments.spent(task.businessKey(), answers.money("spent").orElseThrow(), pdf, viewer);
        return TaskResult.Done.said(
                payments.hasRest(task.businessKey()) ? "custombudget.pay.receipt-rest" : "custombudget.pay.receipt-done");
    }
}
