package nl.werkbrug.request;

import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineMoved;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clock of whoever must decide on a request; kept with the request, so that tasks wait as long as it runs. */
@Component
public class RequestClocks {

    private final RequestTable requests;
    private final RequestKinds kinds;
    private final RunningDeadlines running;

    RequestClocks(RequestTable requests, RequestKinds kinds, RunningDeadlines running) {
        this.requests = requests;
        this.kinds = kinds;
        this.running = running;
    }

    /** Starts the term to decide from the day on which it was asked; once. Without a known term nothing runs. */
    @Transactional
    public void asked(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        String code = atDesk(it).decide();
        if (it.clock() == null && code != null) {
            open(it, code, it.asked().atLoket() ? new NewDeadline.Holder(it.asked().loketId(), WorksAs.LOKET) : null);
        }
    }

    /** Starts the term to decide on an objection; idem. */
    @Transactional
    public void objected(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        String code = atDesk(it).objection();
        if (it.clock() == null || !it.clock().code().equals(code)) {
            open(it, code, null);
        }
    }

    RequestKind.AtDesk atDesk(AuthorityRequest it) {
        return kinds.get(it.kind()).desks().get(it.asked().desk());
    }

    private void open(AuthorityRequest it, String code, NewDeadline.Holder holder) {
        NewDeadline deadline = new NewDeadline(it.dossierId(), Hire.SUBJECT, code, it.id(), null, null, holder);
        running.open(deadline).ifPresent(end -> requests.clock(it.id(), deadline.id(), code, end));
    }

    /** The tasks that wait for a decision move along with its term. */
    @EventListener
    void moved(DeadlineMoved event) {
        Optional<AuthorityRequest> waits = event.taskId() == null ? requests.ofClock(event.deadlineId()) : Optional.empty();
        waits.filter(it -> !event.to().equals(it.clock().decideBy())).ifPresent(it -> {
            requests.clock(it.id(), event.deadlineId(), it.clock().code(), event.to());
            running.recompute(it.id(), Words.in(Language.DUTCH, "request.kept.term-changed"), TimelineEntry.SYSTEM);
        });
    }
}
