package nl.werkbrug.workplaceadaptation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.request.RequestDesks;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Ownership;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;

/** What the end of an employment means for provisions: nothing new is bought, and what is on loan may have to go back. */
@Component
class AdaptationAtEnd implements SchemeAtEnd {

    private static final String ABOUT = "Voorziening op het werk";

    private final AdaptationTable table;
    private final AuthorityRequests requests;
    private final RequestDesks desks;

    AdaptationAtEnd(AdaptationTable table, AuthorityRequests requests, RequestDesks desks) {
        this.table = table;
        this.requests = requests;
        this.desks = desks;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return table.ofHire(hire.id()).stream().flatMap(it -> ends(it, hire).stream()).toList();
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return table.ofHire(hire.id()).stream()
                .filter(it -> it.state() == State.STOPPED && AdaptationEnds.EMPLOYMENT_ENDS.equals(it.closing().because()))
                .map(it -> Consequence.of(ABOUT, "De aanvraag blijft gestopt.").warned("Is zij nog nodig? Vraag haar dan opnieuw aan."))
                .toList();
    }

    private Optional<Consequence> ends(WorkplaceAdaptation it, Hire hire) {
        if (it.grant() != null && it.grant().ownership() == Ownership.LOAN) {
            return Optional.of(telling(it, hire, ". Zij is in bruikleen. Schrijf ons of zij terug moet.",
                    Consequence.of(ABOUT, "Zij is in bruikleen.").warned("Vraag wie haar gaf of zij terug moet.")));
        }
        if (it.over()) {
            return Optional.empty();
        }
        if (it.purchase() != null) {
            return Optional.of(Consequence.of(ABOUT, "U vroeg of vraagt uw kosten terug. Dat loopt door."));
        }
        return Optional.of(it.grant() == null
                ? Consequence.of(ABOUT, "Koop niets meer. De taken vervallen.")
                : telling(it, hire, ". Wij kopen haar niet meer.", Consequence.of(
                        ABOUT, "Zij is toegekend en nog niet gekocht. Koop niets meer. De taken vervallen.")));
    }

    /** A municipality that decides here reads it in its own mail. */
    private Consequence telling(WorkplaceAdaptation it, Hire hire, String asks, Consequence told) {
        return requests.ofChoice(it.id()).stream()
                .map(AuthorityRequest::asked)
                .filter(asked -> asked != null && !asked.atLoket())
                .reduce((earlier, later) -> later)
                .map(asked -> told.telling(desks.addressee(asked.desk(), hire), EndOfEmployment.TELL_TERM, ABOUT + asks))
                .orElse(told);
    }
}
