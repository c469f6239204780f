package nl.werkbrug.signal;

import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.store.SignalEventTable;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gives the last answer: never a party that the signal is about. */
@Service
public class SignalLastWord {

    private final SignalTable table;
    private final SignalEventTable events;
    private final SignalComplaints complaints;

    SignalLastWord(SignalTable table, SignalEventTable events, SignalComplaints complaints) {
        this.table = table;
        this.events = events;
        this.complaints = complaints;
    }

    /**
     * Who steps in, also about its own answer: a colleague gives the last one, where there is one. Only a complaint that went to the ombuds
     * office because it is about that office comes back to the team leads.
     */
    Holder of(Signal it) {
        return aboutUmpire(it) ? new Holder(it.municipalityId(), WorksAs.LOKET_LEAD) : it.umpire();
    }

    /** Whether this person gave the first answer and another can give the last: the reporter disagreed with this one. */
    @Transactional(readOnly = true)
    public boolean colleagueMust(String id, Viewer viewer) {
        return answered(id, viewer) && complaints.anotherCan(id, viewer);
    }

    /** Whether this person gave the first answer and nobody else can give the last. */
    @Transactional(readOnly = true)
    public boolean sameAgain(String id, Viewer viewer) {
        return answered(id, viewer) && !complaints.anotherCan(id, viewer);
    }

    /** The last answer as the reporter reads it: it says so when the same person gave the first. The form leaves room for that. */
    String words(String id, String text, Viewer viewer) {
        return sameAgain(id, viewer) ? text + "\n" + Words.in(Language.DUTCH, "signal.kept.same-again") : text;
    }

    private boolean answered(String id, Viewer viewer) {
        return table.answeredBy(id).filter(viewer.userId()::equals).isPresent();
    }

    private boolean aboutUmpire(Signal it) {
        return it.kind() == SignalKind.COMPLAINT && Stream.of(SignalEvent.Kind.TAKEN_OVER, SignalEvent.Kind.SETTLED)
                .anyMatch(kind -> events.latest(it.id(), kind).filter(it.umpire().partyId()::equals).isPresent());
    }
}
