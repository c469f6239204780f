package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.Remittances;
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

/** Paying the employee what was withheld and the bailiff may no longer have. */
@Component
class GiveBackTask implements TaskHandler {

    private final Remittances remittances;
    private final RemittanceTable table;
    private final PageFormats formats;

    GiveBackTask(Remittances remittances, RemittanceTable table, PageFormats formats) {
        this.remittances = remittances;
        this.table = table;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("give-back");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("garnishment/payment", payment(task));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return payment(task).preview(List.of());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        remittances.givenBack(task.businessKey(), answers.date("paidOn").orElseThrow(), viewer);
        return TaskResult.Done.said(language -> Words.in(
                language, "garnishment.kept.give-back.done", Notation.of(language).money(table.get(task.businessKey()).amount())));
    }

    private Payment payment(InboxTask task) {
        Remittance remittance = table.get(task.businessKey());
        return new Payment(
                formats.money(remittance.amount()), Words.of("garnishment.give-back.payee"), Words.of("garnishment.give-back.account"), null,
                formats.date(remittance.dueOn()));
    }
}
