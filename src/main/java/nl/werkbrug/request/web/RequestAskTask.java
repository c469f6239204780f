package nl.werkbrug.request.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.RequestAsking;
import nl.werkbrug.request.RequestDesks;
import nl.werkbrug.request.RequestKinds;
import nl.werkbrug.request.RequestRefused;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The task to ask for something; its business key is the request. */
@Component
class RequestAskTask implements TaskHandler {

    private final RequestTable requests;
    private final RequestAsking asking;
    private final RequestDesks desks;
    private final RequestKinds kinds;
    private final RequestViews views;
    private final Hires hires;
    private final Uploads uploads;
    private final Clock clock;

    RequestAskTask(
            RequestTable requests, RequestAsking asking, RequestDesks desks, RequestKinds kinds, RequestViews views, Hires hires,
            Uploads uploads, Clock clock) {
        this.requests = requests;
        this.asking = asking;
        this.desks = desks;
        this.kinds = kinds;
        this.views = views;
        this.hires = hires;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("request-ask");
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        Hire hire = hire(task);
        return Map.of("desks", possible(task).stream().sorted()
                .map(desk -> new Option(desk.name(), "Bij " + desks.name(desk, hire))).toList());
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Set<Desk> possible = possible(task);
        return possible.size() == 1 ? Map.of("desk", possible.iterator().next().name()) : Map.of();
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("loketHere", desks.loket(hire(task)).isPresent());
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("request/about", views.of(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        boolean none = views.of(task.businessKey()).sheets().stream().anyMatch(sheet -> sheet.made() == null);
        return asks(answers) && loket(task, answers).isPresent() && none
                ? Preview.warning(List.of(Words.of("request.ask.sheets")))
                : Preview.NOTHING;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        try {
            return asks(answers) ? asked(task, answers, viewer) : notAsked(task, answers, viewer);
        } catch (RequestRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
    }

    private TaskResult asked(InboxTask task, Answers answers, Viewer viewer) {
        Desk desk = Desk.valueOf(answers.text("desk").orElseThrow());
        if (!possible(task).contains(desk)) {
            return TaskResult.Refused.in("desk", Words.of("request.ask.desk"));
        }
        Optional<String> loket = loket(task, answers);
        if (loket.isEmpty()) {
            asking.asked(task.businessKey(), new AuthorityRequest.Asked(
                    desk, null, answers.date("sentOn").orElseThrow(), answers.text("how").orElseThrow(),
                    answers.text("reference").orElse(null)), viewer);
            return new TaskResult.Done(
                    Words.in(Language.DUTCH, "request.kept.asked"), Map.of("asked", true, "atLoket", false));
        }
        uploads.sent(task.draftKey(), answers, "attachment")
                .ifPresent(file -> asking.attach(task.businessKey(), file, viewer));
        asking.asked(task.businessKey(), new AuthorityRequest.Asked(desk, loket.get(), DutchTime.today(clock), null, null), viewer);
        return new TaskResult.Done(
                Words.in(Language.DUTCH, "request.kept.filed"), Map.of("asked", true, "atLoket", true, "loketPartyId", loket.get()));
    }

    private TaskResult notAsked(InboxTask task, Answers answers, Viewer viewer) {
        asking.notAsked(task.businessKey(), answers.text("because").orElseThrow(), viewer);
        return new TaskResult.Done(Words.in(Language.DUTCH, "request.kept.not-asked"), Map.of("asked", false));
    }

    private Optional<String> loket(InboxTask task, Answers answers) {
        return answers.text("desk").filter(Desk.MUNICIPALITY.name()::equals).flatMap(desk -> desks.loket(hire(task)));
    }

    private static boolean asks(Answers answers) {
        return answers.text("outcome").filter("ASKED"::equals).isPresent();
    }

    private Set<Desk> possible(InboxTask task) {
        return desks.possible(kinds.get(requests.get(task.businessKey()).kind()), hire(task));
    }

    private Hire hire(InboxTask task) {
        return hires.get(requests.get(task.businessKey()).hireId());
    }
}
