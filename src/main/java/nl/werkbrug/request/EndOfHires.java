package nl.werkbrug.request;

import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.hire.ChosenRequests;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to requests when a hire did not come about, when it ends, and when its facts are corrected. */
@Component("requestEndOfHires")
class EndOfHires {

    private static final String CORRECTED = Words.in(Language.DUTCH, "hire.kept.facts-changed");

    private final RequestTable table;
    private final AuthorityRequests requests;
    private final RequestKinds kinds;
    private final ChosenRequests chosen;
    private final RunningDeadlines running;

    EndOfHires(RequestTable table, AuthorityRequests requests, RequestKinds kinds, ChosenRequests chosen, RunningDeadlines running) {
        this.table = table;
        this.requests = requests;
        this.kinds = kinds;
        this.chosen = chosen;
        this.running = running;
    }

    @EventListener
    void ended(HireEnded hire) {
        table.ofHire(hire.hireId()).forEach(it -> requests.stop(it, Words.in(Language.DUTCH, "kept.why.no-hire")));
    }

    /** What was asked still gets its answer; what only makes sense for somebody who works is not asked any more. */
    @EventListener
    void ended(EmploymentEnded employment) {
        table.ofHire(employment.hireId()).stream()
                .filter(it -> it.state() == AuthorityRequest.State.TO_ASK && !kinds.get(it.kind()).afterEmployment())
                .forEach(it -> {
                    requests.stop(it, Words.in(Language.DUTCH, "kept.why.employment-ends"));
                    chosen.employmentEnds(it.choiceId());
                });
    }

    @EventListener
    void corrected(HireCorrected event) {
        table.ofHire(event.hire().id()).forEach(it -> running.recompute(it.id(), CORRECTED, event.viewer().displayName()));
    }
}
