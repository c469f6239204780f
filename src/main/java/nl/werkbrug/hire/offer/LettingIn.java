package nl.werkbrug.hire.offer;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import org.springframework.stereotype.Component;

/** With one consent of the employee the municipality and, when there is one, the job coach are let in: only who is needed. */
@Component
public class LettingIn {

    private final Consents consents;
    private final Parties parties;

    LettingIn(Consents consents, Parties parties) {
        this.consents = consents;
        this.parties = parties;
    }

    /** The organisations that have job coaches. */
    public List<Party> coaches() {
        return parties.ofKind(PartyKind.COACHING_ORGANISATION);
    }

    boolean isCoach(String partyId) {
        return coaches().stream().anyMatch(it -> it.id().equals(partyId));
    }

    /** Whether somebody must be let in who is not in yet. */
    boolean isNeeded(Offer offer, Choice choice) {
        return needsMunicipality(offer, choice) && !isIn(offer.hire(), offer.hire().municipalityId(), WorksAs.LOKET)
                || choice.coachPartyId() != null && !isIn(offer.hire(), choice.coachPartyId(), WorksAs.COACH);
    }

    void letIn(Offer offer, Choice choice, Viewer viewer) {
        if (choice.consentOn() == null) {
            return;
        }
        Hire hire = offer.hire();
        if (needsMunicipality(offer, choice)) {
            consents.give(hire.dossierId(), Hire.SUBJECT, hire.municipalityId(), WorksAs.LOKET, choice.consentOn(), viewer);
        }
        if (choice.coachPartyId() != null) {
            consents.give(hire.dossierId(), Hire.SUBJECT, choice.coachPartyId(), WorksAs.COACH, choice.consentOn(), viewer);
        }
    }

    private static boolean needsMunicipality(Offer offer, Choice choice) {
        return offer.hire().municipalityId() != null && choice.keys().stream()
                .anyMatch(key -> offer.find(key).filter(OfferedScheme::atMunicipality).isPresent());
    }

    private boolean isIn(Hire hire, String partyId, WorksAs part) {
        return consents.current(hire.dossierId(), Hire.SUBJECT).stream()
                .filter(Consent::lasts)
                .anyMatch(it -> it.partyId().equals(partyId) && it.part() == part);
    }
}
