package nl.werkbrug.request.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormResult;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What people do about a request, through the same doors as the pages. */
@InStories
class RequestDesk {

    private final DossierTasks tasks;
    private final List<FormFlow> flows;
    private final TransactionTemplate transaction;
    private final ProcessBench bench;
    private final MockMvc browser;

    RequestDesk(
            DossierTasks tasks, List<FormFlow> flows, TransactionTemplate transaction, ProcessBench bench,
            WebApplicationContext application) {
        this.tasks = tasks;
        this.flows = flows;
        this.transaction = transaction;
        this.bench = bench;
        this.browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    <T> T inTransaction(Supplier<T> deed) {
        return transaction.execute(status -> deed.get());
    }

    void inTransaction(Runnable deed) {
        transaction.executeWithoutResult(status -> deed.run());
        bench.runJobs();
    }

    List<String> open(AuthorityRequest it, Viewer viewer) {
        return of(it, viewer).stream().map(InboxTask::formId).toList();
    }

    InboxTask task(AuthorityRequest it, String form, Viewer viewer) {
        return of(it, viewer).stream().filter(task -> task.formId().equals(form)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + form + ", only " + open(it, viewer)));
    }

    /** The task of what runs beside a request, such as an objection. */
    InboxTask task(String businessKey, AuthorityRequest it, String form, Viewer viewer) {
        return all(it, viewer).filter(task -> task.businessKey().equals(businessKey) && task.formId().equals(form)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + form + ", only " + allOpen(it, viewer)));
    }

    /** The forms of all open tasks on its dossier. */
    List<String> allOpen(AuthorityRequest it, Viewer viewer) {
        return all(it, viewer).map(InboxTask::formId).toList();
    }

    /** Where it can be asked, as the form offers it. */
    Set<String> options(AuthorityRequest it, Viewer viewer) {
        return flow("taak").open(task(it, "request-ask", viewer).id(), viewer).options().get("desks").stream().map(Option::value)
                .collect(Collectors.toSet());
    }

    FormResult does(AuthorityRequest it, String form, Viewer viewer, Map<String, Object> answers) {
        return does(task(it, form, viewer), viewer, answers);
    }

    FormResult does(InboxTask task, Viewer viewer, Map<String, Object> answers) {
        assertThat(page("/werk/taak/" + task.id(), viewer)).contains("<form");
        return submit("taak", task.id(), viewer, answers);
    }

    FormResult submit(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        FormResult result = transaction.execute(status -> {
            FormResult sent = flow(flow).submit(id, new Answers(answers, Set.of()), viewer);
            if (sent instanceof FormResult.Refused) {
                status.setRollbackOnly();
            }
            return sent;
        });
        bench.runJobs();
        return result;
    }

    /** The page as the viewer gets it. */
    String page(String address, Viewer viewer) {
        try {
            var response = browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse();
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            return response.getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    FormFlow flow(String name) {
        return flows.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private List<InboxTask> of(AuthorityRequest it, Viewer viewer) {
        return all(it, viewer).filter(task -> it.id().equals(task.businessKey())).toList();
    }

    private Stream<InboxTask> all(AuthorityRequest it, Viewer viewer) {
        return tasks.open(it.dossierId(), viewer).stream().map(DossierTask::task);
    }
}
