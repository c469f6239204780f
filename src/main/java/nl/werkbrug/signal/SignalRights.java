package nl.werkbrug.signal;

import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.MatterDossiers;
import org.springframework.stereotype.Component;

/** Who may read a signal now: who has it, who is asked, who steps in, and the loket where it stands behind no wall of its own. */
@Component
class SignalRights {

    private final MatterDossiers matters;

    SignalRights(MatterDossiers matters) {
        this.matters = matters;
    }

    /** As what a party is let in: a team lead comes in with the loket. */
    static WorksAs part(WorksAs worksAs) {
        return worksAs == WorksAs.LOKET_LEAD ? WorksAs.LOKET : worksAs;
    }

    void letIn(Signal it, Holder who, String userId) {
        matters.letIn(it.dossierId(), it.subject(), who.partyId(), part(who.worksAs()), userId);
    }

    /** Somebody who had it, or was asked, reads no longer; the loket that keeps it and who steps in go on reading. */
    void letOut(Signal it, Holder who, String userId) {
        boolean keeper = it.subject().equals(Signal.SUBJECT) && who.partyId().equals(it.municipalityId());
        boolean stays = who.equals(it.umpire()) || who.equals(it.holder());
        if (!keeper && !stays) {
            matters.letOut(it.dossierId(), it.subject(), who.partyId(), part(who.worksAs()), userId);
        }
    }
}
