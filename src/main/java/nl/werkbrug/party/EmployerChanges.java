package nl.werkbrug.party;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Splits what an employer wants changed: most counts at once, official data only after somebody agreed. */
@Component
class EmployerChanges {

    private final EmployerUpdate update;
    private final EmployerDetails details;
    private final ObjectProvider<ChangeApproval> approvals;
    private final ApplicationEventPublisher events;

    EmployerChanges(
            EmployerUpdate update,
            EmployerDetails details,
            ObjectProvider<ChangeApproval> approvals,
            ApplicationEventPublisher events) {
        this.update = update;
        this.details = details;
        this.approvals = approvals;
        this.events = events;
    }

    /** What came of a change. */
    enum Outcome {
        STALE,
        WAITING,
        ASKED,
        SAVED
    }

    Outcome make(Employer before, Employer changed, List<Branch> branches, Viewer viewer) {
        if (!update.newest(changed)) {
            return Outcome.STALE;
        }
        OfficialData wanted = OfficialData.of(changed, branches);
        OfficialData atOnce = atOnce(OfficialData.of(before, details.branches(before.id())), wanted, before);
        if (!atOnce.equals(wanted) && !ask(atOnce, wanted, before, viewer)) {
            return Outcome.WAITING;
        }
        store(before, atOnce, changed, viewer);
        return atOnce.equals(wanted) ? Outcome.SAVED : Outcome.ASKED;
    }

    /** Stores data to which somebody agreed. */
    void agreed(Employer before, Employer changed, List<Branch> branches, Viewer viewer) {
        store(before, OfficialData.of(changed, branches), changed, viewer);
    }

    Optional<ChangeApproval> approval() {
        return approvals.stream().findFirst();
    }

    /** Without a loket that agrees everything counts at once, and so does an account that was not known yet. */
    private OfficialData atOnce(OfficialData now, OfficialData wanted, Employer before) {
        if (approval().filter(it -> it.needed(before.id())).isEmpty()) {
            return wanted;
        }
        return before.iban() == null ? now.withAccount(wanted.iban()) : now;
    }

    private boolean ask(OfficialData before, OfficialData wanted, Employer employer, Viewer viewer) {
        return approval().orElseThrow().ask(employer.id(), before, wanted, viewer);
    }

    private void store(Employer before, OfficialData official, Employer changed, Viewer viewer) {
        List<Branch> known = details.branches(before.id());
        Employer stored = official.in(changed);
        if (!update.store(before, stored, viewer)) {
            throw new OptimisticLockingFailureException("The employer was changed at this moment");
        }
        if (!before.name().equals(stored.name()) || !before.kvkNumber().equals(stored.kvkNumber())) {
            events.publishEvent(new EmployerRenamed(before.id(), stored.name()));
        }
        if (!OfficialData.of(changed, known).branches().equals(official.branches())) {
            details.replaceBranches(before.id(), official.branches());
            update.branchesChanged(before.id(), viewer);
        }
        if (before.iban() == null && official.iban() != null) {
            events.publishEvent(new AccountTold(before.id()));
        }
    }
}
