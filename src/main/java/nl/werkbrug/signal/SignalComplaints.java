package nl.werkbrug.signal;

import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.signal.store.SignalEventTable;
import nl.werkbrug.signal.store.SignalInvolvedTable;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A complaint is handled by somebody who was not involved (art. 9:7 Awb): a colleague, and else who steps in for the municipality. */
@Service
public class SignalComplaints {

    private final SignalTable table;
    private final SignalInvolvedTable involved;
    private final SignalEventTable events;
    private final SignalRights rights;
    private final Colleagues colleagues;
    private final AuditTrail audit;

    SignalComplaints(
            SignalTable table, SignalInvolvedTable involved, SignalEventTable events, SignalRights rights, Colleagues colleagues,
            AuditTrail audit) {
        this.table = table;
        this.involved = involved;
        this.events = events;
        this.rights = rights;
        this.colleagues = colleagues;
        this.audit = audit;
    }

    /** Whether this person said to be involved, and so does nothing with the signal any more. */
    @Transactional(readOnly = true)
    public boolean involved(String id, Viewer viewer) {
        return involved.is(id, viewer.userId());
    }

    /**
     * Who has the task was involved in what the complaint is about.
     *
     * @return what the process must know; empty when there is nobody else, and then nothing is kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Map<String, Object>> stepAside(String id, Viewer viewer) {
        Signal it = table.lock(id);
        Optional<Holder> next = another(it, it.holder(), viewer) ? Optional.of(it.holder())
                : Optional.of(it.umpire()).filter(umpire -> !umpire.partyId().equals(it.holder().partyId()));
        next.ifPresent(to -> {
            involved.add(id, viewer.userId());
            audit.did(viewer.userId(), "STEPPED_ASIDE", "signal", id, null);
            if (!to.equals(it.holder())) {
                table.holder(id, to);
                rights.letIn(it, to, viewer.userId());
                rights.letOut(table.get(id), it.holder(), viewer.userId());
            }
            events.add(id, SignalEvent.Kind.UNINVOLVED, to.partyId(), null);
        });
        return next.map(to -> table.get(id).work());
    }

    /** Whether a colleague of this person who was not involved can do it too. */
    boolean anotherCan(String id, Viewer viewer) {
        Signal it = table.get(id);
        return another(it, it.holder(), viewer);
    }

    private boolean another(Signal it, Holder holder, Viewer viewer) {
        return colleagues.of(it.dossierId(), holder.partyId(), it.subject(), holder.worksAs()).stream()
                .anyMatch(each -> !each.userId().equals(viewer.userId()) && !involved.is(it.id(), each.userId()));
    }
}
