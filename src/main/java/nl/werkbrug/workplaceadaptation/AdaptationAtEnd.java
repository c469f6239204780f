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
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
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
                .map(it -> Consequence.of(ABOUT, Words.in(Language.DUTCH, "workplaceadaptation.kept.end.stays")).warned(Words.in(Language.DUTCH, "workplaceadaptation.kept.end.ask-again")))
                .toList();
    }

    private Optional<Consequence> ends(WorkplaceAdaptation it, Hire hire) {
        if (it.grant() != null && it.grant().ownership() == Ownership.LOAN) {
            return Optional.of(telling(it, hire, ". Zij is in bruikleen. Schrijf ons of zij terug moet.",
                    Consequence.of(ABOUT, Words.in(Language.DUTCH, "workplaceadaptation.kept.end.on-loan")).warned(Words.in(Language.DUTCH, "workplaceadaptation.kept.end.ask-back"))));
        }
        if (it.over()) {
            return Optional.empty();
        }
        if (it.purchase() != null) {
            return Optional.of(Consequence.of(ABOUT, Words.in(Language.DUTCH, "workplaceadaptation.kept.end.costs")));
        }
        return Optional.of(it.grant() == null
                ? Consequence.of(ABOUT, Words.in(Language.DUTCH, "workplaceadaptation.kept.end.buy-nothing"))
                : telling(it, hire, ". Wij kopen haar niet meer.", Consequence.of(
                        ABOUT, Words.in(Language.DUTCH, "workplaceadaptation.kept.end.granted"))));
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
