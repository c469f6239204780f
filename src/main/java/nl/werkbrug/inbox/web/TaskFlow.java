package nl.werkbrug.inbox.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.Completion;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskRefusal;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Doing a task: its form, beside what the task is about. */
@Component
class TaskFlow implements FormFlow {

    private final Inbox inbox;
    private final ActingFor actingFor;
    private final AuditTrail audit;
    private final TaskAside aside;
    private final Workflow workflow;
    private final Map<String, TaskHandler> handlers = new HashMap<>();

    TaskFlow(
            Inbox inbox, ActingFor actingFor, AuditTrail audit, TaskAside aside, Workflow workflow,
            List<TaskHandler> handlers) {
        this.inbox = inbox;
        this.actingFor = actingFor;
        this.audit = audit;
        this.aside = aside;
        this.workflow = workflow;
        handlers.forEach(handler -> handler.formIds().forEach(form -> this.handlers.put(form, handler)));
    }

    @Override
    public String name() {
        return "taak";
    }

    @Override
    public FormPage open(String taskId, Viewer viewer) {
        InboxTask task = inbox.find(taskId, viewer);
        return page(task, viewer).withAside(aside.of(task, viewer, handlers.get(task.formId())));
    }

    @Override
    public FormPage toSend(String taskId, Viewer viewer) {
        return page(inbox.find(taskId, viewer), viewer);
    }

    private FormPage page(InboxTask task, Viewer viewer) {
        TaskHandler handler = handlers.get(task.formId());
        FormPage page = FormPage.of(handler.form(task), task.shownTitle(), "/inbox", task.draftKey())
                .withAbout(new FormPage.About(task.personName(), task.dossierReference(), task.dossierId()));
        if (!task.open() || heldByOther(task, viewer)) {
            return page.done(inbox.refusal(task.id(), viewer).inWords());
        }
        page = page.withTold(new FormPage.Told(task.dossierId(), task.subject(), handler.known(task)));
        return page.withPrefill(handler.prefill(task, viewer)).withAbove(handler.above(task)).withVariables(handler.variables(task))
                .withOptions(handler.options(task));
    }

    @Override
    public Preview preview(String taskId, Answers answers, Viewer viewer) {
        InboxTask task = inbox.find(taskId, viewer);
        return handlers.get(task.formId()).preview(task, answers, viewer);
    }

    /**
     * The inbox lets one of all who try through; only then the subject acts and the process goes on. Who stands in for the
     * holder does all of it as "X voor Y".
     */
    @Override
    @Transactional
    public FormResult submit(String taskId, Answers answers, Viewer viewer) {
        InboxTask task = inbox.find(taskId, viewer);
        Viewer doer = actingFor.at(task.assigneeId(), viewer);
        return audit.inPlaceOf(doer.forUserId(), () -> complete(task, answers, doer));
    }

    @Override
    public String ownDraft(String taskId, Viewer viewer) {
        return "task:" + taskId + ":" + viewer.userId();
    }

    @Override
    public boolean mayComeBack(String taskId, Viewer viewer) {
        return inbox.find(taskId, viewer).open();
    }

    private boolean heldByOther(InboxTask task, Viewer viewer) {
        return task.assigneeId() != null && !task.assigneeId().equals(viewer.userId())
                && actingFor.at(task.assigneeId(), viewer).forUserId() == null;
    }

    private FormResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String taskId = task.id();
        Completion completion = inbox.complete(taskId, viewer, "");
        if (completion instanceof TaskRefusal refusal) {
            return refusal instanceof TaskRefusal.HeldByOther
                    ? new FormResult.Refused(List.of(FieldError.general(refusal.inWords())))
                    : new FormResult.Before();
        }
        TaskResult result = handlers.get(task.formId()).complete(task, answers, viewer);
        if (result instanceof TaskResult.Refused refused) {
            return new FormResult.Refused(refused.mistakes());
        }
        TaskResult.Done done = (TaskResult.Done) result;
        inbox.note(taskId, done.result());
        workflow.complete(taskId, done.routing());
        return new FormResult.Done("/dossiers/" + task.dossierId(), KeptWords.shown(done.shown()));
    }
}
