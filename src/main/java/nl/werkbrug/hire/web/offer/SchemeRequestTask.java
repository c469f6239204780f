package nl.werkbrug.hire.web.offer;

import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireScheme;
import nl.werkbrug.hire.offer.SchemeRequests;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The task to ask for a chosen scheme elsewhere; its business key is the choice. */
@Component
class SchemeRequestTask implements TaskHandler {

    private final SchemeRequests requests;
    private final Hires hires;
    private final RequestSheet sheet;

    SchemeRequestTask(SchemeRequests requests, Hires hires, RequestSheet sheet) {
        this.requests = requests;
        this.hires = hires;
        this.sheet = sheet;
    }

    /** What stands beside the form. */
    record Model(HireScheme scheme, Hire hire, List<RequestSheet.Line> sheet) {}

    @Override
    public Set<String> formIds() {
        return Set.of("scheme-request");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        HireScheme it = requests.get(task.businessKey());
        Hire hire = hires.get(it.hireId());
        return new FormPage.Aside("hire/request-aside", new Model(it, hire, sheet.of(hire)));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.text("outcome").filter("ASKED"::equals).isPresent()) {
            requests.asked(task.businessKey(), answers.date("askedOn").orElseThrow(), viewer);
            return TaskResult.Done.with("De regeling is aangevraagd.");
        }
        requests.notAsked(task.businessKey(), answers.text("because").orElseThrow(), viewer);
        return TaskResult.Done.with("De regeling wordt niet aangevraagd.");
    }
}
