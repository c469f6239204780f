package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A process took the decision for which a clock ran: the clock ends, and with it what a notice of default had started. */
@Service
public class TakenDecisions {

    private static final Viewer PROGRAM = new Viewer(null, "werkbrug", TimelineEntry.SYSTEM, Set.of());

    private final DeadlineStore store;
    private final LateDecisions late;

    TakenDecisions(DeadlineStore store, LateDecisions late) {
        this.store = store;
        this.late = late;
    }

    /** A clock that ended before, or that nobody knows, changes nothing. */
    @Transactional
    public void taken(String deadlineId, LocalDate on) {
        store.lock(deadlineId).filter(it -> it.state().running()).ifPresent(it -> {
            store.end("id = :key", deadlineId, DeadlineState.MET);
            late.decided(it, on, PROGRAM);
        });
    }
}
