package nl.werkbrug.custombudget.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetClaim;
import nl.werkbrug.custombudget.BudgetLetter;
import nl.werkbrug.custombudget.BudgetNoReceipt;
import nl.werkbrug.custombudget.BudgetPayments;
import nl.werkbrug.custombudget.BudgetPost;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The payment, the receipt, and what comes back. */
@Component
class BudgetMoneyTask implements TaskHandler {

    private static final String PAY = "custom-budget-pay";
    private static final String RECEIPT = "custom-budget-receipt";
    private static final String NO_RECEIPT = "custom-budget-no-receipt";
    private static final String REST = "custom-budget-rest";
    private static final String AMOUNT = "amount";

    private final BudgetPayments payments;
    private final BudgetNoReceipt noReceipt;
    private final BudgetRequestTable table;
    private final BudgetPost post;
    private final Uploads uploads;

    BudgetMoneyTask(BudgetPayments payments, BudgetNoReceipt noReceipt, BudgetPost post, BudgetRequestTable table, Uploads uploads) {
        this.post = post;
        this.payments = payments;
        this.noReceipt = noReceipt;
        this.table = table;
        this.uploads = uploads;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(PAY, RECEIPT, NO_RECEIPT, REST);
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
        } else if (task.formId().equals(NO_RECEIPT)) {
            values.putAll(Map.of("spent", it.decision().amount(), AMOUNT, it.decision().amount()));
            noReceipt.lastAccount(it.id()).ifPresent(iban -> values.put("payBackIban", iban));
        } else {
            values.put(AMOUNT, it.rest());
        }
        return values;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("custombudget/request", table.get(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return mistake(task, answers).map(it -> new Preview(List.of(), List.of(), List.of(it))).orElse(Preview.NOTHING);
    }

    private Optional<FieldError> mistake(InboxTask task, Answers answers) {
        String id = task.businessKey();
        if (task.formId().equals(PAY)) {
            return payments.tooEarly(id, paidOn(answers)).map(text -> FieldError.in("paidOn", text));
        }
        if (task.formId().equals(REST) && chose("BACK", answers)) {
            return payments.tooMuch(id, answers.money(AMOUNT).orElseThrow()).map(text -> FieldError.in(AMOUNT, text));
        }
        if (task.formId().equals(NO_RECEIPT) && chose("CLAIM", answers)) {
            return noReceipt.mistake(id, claim(answers)).map(it -> FieldError.in(it.key(), it.text()));
        }
        return Optional.empty();
    }

    private static boolean chose(String outcome, Answers answers) {
        return answers.text("outcome").filter(outcome::equals).isPresent();
    }

    private static BudgetClaim claim(Answers answers) {
        return new BudgetClaim(
                answers.money(AMOUNT).orElseThrow(), answers.date("payBackBy").orElseThrow(),
                answers.text("payBackIban").orElseThrow(), answers.text("reason").orElseThrow().strip());
    }

    private static LocalDate paidOn(Answers answers) {
        return answers.date("paidOn").orElseThrow();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        Optional<FieldError> mistake = mistake(task, answers);
        if (mistake.isPresent()) {
            return TaskResult.Refused.in(mistake.get().key(), mistake.get().message());
        }
        return switch (task.formId()) {
            case PAY -> {
                payments.paid(
                        id, paidOn(answers), answers.text("payee").orElseThrow(), answers.text("iban").orElseThrow(),
                        answers.text("reference").orElse(null), viewer);
                yield TaskResult.Done.said("custombudget.pay.done");
            }
            case RECEIPT -> receipt(task, answers, viewer);
            case NO_RECEIPT -> withoutReceipt(task, answers, viewer);
            default -> rest(id, answers, viewer);
        };
    }

    private TaskResult withoutReceipt(InboxTask task, Answers answers, Viewer viewer) {
        if (chose("RECEIPT", answers)) {
            return receipt(task, answers, viewer);
        }
        if (chose("CLAIM", answers)) {
            noReceipt.claim(task.businessKey(), claim(answers), viewer);
            return TaskResult.Done.said(
                    post.waits(task.businessKey(), BudgetLetter.CLAIM) ? "custombudget.pay.claimed-post" : "custombudget.pay.claimed");
        }
        noReceipt.accept(task.businessKey(), answers.text("reason").orElseThrow().strip(), viewer);
        return TaskResult.Done.said("custombudget.pay.accepted");
    }

    private TaskResult rest(String id, Answers answers, Viewer viewer) {
        boolean back = chose("BACK", answers);
        payments.restBack(
                id, back ? answers.money(AMOUNT).orElseThrow() : Money.ZERO, back ? answers.date("restOn").orElseThrow() : null,
                back ? null : answers.text("because").orElseThrow().strip(), viewer);
        return TaskResult.Done.said(back ? "custombudget.pay.rest-done" : "custombudget.pay.rest-given-up");
    }

    private TaskResult receipt(InboxTask task, Answers answers, Viewer viewer) {
        byte[] pdf = uploads.sent(task.draftKey(), answers, "receipt").orElseThrow();
        payments.spent(task.businessKey(), answers.money("spent").orElseThrow(), pdf, viewer);
        return TaskResult.Done.said(
                payments.hasRest(task.businessKey()) ? "custombudget.pay.receipt-rest" : "custombudget.pay.receipt-done");
    }
}
