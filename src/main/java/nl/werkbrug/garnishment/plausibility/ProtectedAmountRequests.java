package nl.werkbrug.garnishment.plausibility;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.AnswerClock;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking the bailiff for a new protected amount: one letter at a time. */
@Service
public class ProtectedAmountRequests {

    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;
    private final Changes changes;
    private final AnswerClock answers;
    private final Clock clock;

    ProtectedAmountRequests(
            GarnishmentTable garnishments, Coordinators coordinators, Changes changes, AnswerClock answers, Clock clock) {
        this.garnishments = garnishments;
        this.coordinators = coordinators;
        this.changes = changes;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Whom to ask: the coordinating bailiff, and without one whoever laid the oldest garnishment that still runs.
     *
     * @return empty when nothing runs any more; the CAK sets no protected amount
     */
    @Transactional(readOnly = true)
    public Optional<Garnishment> addressee(String dossierId) {
        return coordinators.today(dossierId)
                .filter(ProtectedAmountRequests::answers)
                .or(() -> garnishments.ofDossier(dossierId).stream()
                        .filter(ProtectedAmountRequests::answers)
                        .min(Comparator.comparing(Garnishment::servedOn)));
    }

    /**
     * Asks, unless an earlier request still waits for its answer.
     *
     * @return false when it was asked before
     */
    @Transactional
    public boolean ask(Garnishment garnishment, Set<Plausibility.Subject> doubts, String remark, Viewer viewer) {
        garnishments.lockDossier(garnishment.dossierId());
        if (answers.open(garnishment.dossierId()).filter(it -> !it.overdue()).isPresent()) {
            return false;
        }
        return changes.report(request(garnishment, doubts, remark), viewer);
    }

    /** The request as it would be sent today. */
    public Change request(Garnishment garnishment, Set<Plausibility.Subject> doubts, String remark) {
        return new Change(
                UUID.randomUUID().toString(), garnishment.id(), ChangeKind.ASK_PROTECTED_AMOUNT, DutchTime.today(clock), null, null,
                null, remark, null, null, null, false, null, null, doubts);
    }

    private static boolean answers(Garnishment it) {
        return it.kind().seizes() && it.possibleChanges().contains(ChangeKind.ASK_PROTECTED_AMOUNT);
    }
}
