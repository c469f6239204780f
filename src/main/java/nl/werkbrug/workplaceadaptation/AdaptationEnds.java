package nl.werkbrug.workplaceadaptation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Ownership;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provision that is not granted, or not needed any more. */
@Service
public class AdaptationEnds {

    /** Why it was closed. */
    static final String EMPLOYMENT_ENDS = Words.in(Language.DUTCH, "kept.why.employment-ends");

    private static final String STOPPED = "WorkplaceAdaptationStopped";

    private final AdaptationTable table;
    private final AdaptationNotes notes;
    private final AuthorityRequests requests;
    private final Workflow workflow;
    private final Clock clock;

    AdaptationEnds(AdaptationTable table, AdaptationNotes notes, AuthorityRequests requests, Workflow workflow, Clock clock) {
        this.table = table;
        this.notes = notes;
        this.requests = requests;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** @param answer of the request: REFUSED, NOT_ASKED or STOPPED */
    @Transactional
    public void notGranted(String id, String answer) {
        WorkplaceAdaptation it = table.lock(id);
        if (!it.over()) {
            boolean refused = "REFUSED".equals(answer);
            String why = refused ? Words.in(Language.DUTCH, "workplaceadaptation.kept.not-granted") :
                    Words.in(Language.DUTCH, "workplaceadaptation.kept.not-asked");
            table.close(id, refused ? State.REFUSED : State.NOT_ASKED, DutchTime.today(clock), why);
            notes.happened(it, "not-granted", Words.in(Language.DUTCH, "workplaceadaptation.kept.buyer-pays", why), null);
        }
    }

    /** The employer stops it; false when it was over before. */
    @Transactional
    public boolean stop(String id, String because, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        if (it.over()) {
            return false;
        }
        close(it, because);
        notes.did(it, viewer, "STOP", Words.in(Language.DUTCH, "workplaceadaptation.kept.stopped"));
        return true;
    }

    @EventListener
    @Transactional
    public void hireEnded(HireEnded hire) {
        for (WorkplaceAdaptation it : open(hire.hireId())) {
            close(it, Words.in(Language.DUTCH, "kept.why.no-hire"));
            notes.happened(it, "stopped", Words.in(Language.DUTCH, "workplaceadaptation.kept.no-hire"), null);
        }
    }

    /** Nothing new is bought for who leaves; what was bought may still be claimed, and what is on loan goes back. */
    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded employment) {
        for (WorkplaceAdaptation it : table.ofHire(employment.hireId())) {
            if (it.grant() != null && it.grant().ownership() == Ownership.LOAN) {
                notes.happened(it, "loan-back",
                        Words.in(Language.DUTCH, "workplaceadaptation.kept.loan"), null);
            }
            if (!it.over() && it.purchase() == null) {
                close(table.lock(it.id()), EMPLOYMENT_ENDS);
                notes.happened(it, "stopped", Words.in(Language.DUTCH, "workplaceadaptation.kept.employment-ends"), null);
            }
        }
    }

    private List<WorkplaceAdaptation> open(String hireId) {
        return table.ofHire(hireId).stream().map(found -> table.lock(found.id())).filter(it -> !it.over()).toList();
    }

    private void close(WorkplaceAdaptation it, String because) {
        table.close(it.id(), State.STOPPED, DutchTime.today(clock), because);
        workflow.send(STOPPED, it.id(), Map.of());
        requests.stop(it.id(), Words.in(Language.DUTCH, "workplaceadaptation.kept.no-need"));
    }
}
