package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.request.RequestDesks;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.Authority;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.stereotype.Component;

/** What it means for a trial placement that the person leaves. One that was stopped does not come back. */
@Component
class PlacementAtEnd implements SchemeAtEnd {

    private static final String ABOUT = "Proefplaatsing";

    private final PlacementTable table;
    private final RequestDesks desks;

    PlacementAtEnd(PlacementTable table, RequestDesks desks) {
        this.table = table;
        this.desks = desks;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return table.ofHire(hire.id()).filter(it -> !it.over()).map(it -> List.of(ends(it, hire))).orElse(List.of());
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return table.ofHire(hire.id()).filter(it -> PlacementEnds.EMPLOYMENT_ENDS.equals(it.closing().because()))
                .map(it -> List.of(Consequence.of(ABOUT, Words.in(Language.DUTCH, "trialplacement.kept.end.stays"))
                        .warned(Words.in(Language.DUTCH, "trialplacement.kept.end.no-trial"))))
                .orElse(List.of());
    }

    private Consequence ends(TrialPlacement it, Hire hire) {
        Consequence stops = Consequence.of(ABOUT, Words.in(Language.DUTCH, "trialplacement.kept.end.stops"));
        boolean allowed = it.state() == State.GRANTED || it.state() == State.RUNNING;
        boolean uwv = it.authority() == Authority.UWV;
        return !allowed || !uwv && desks.loket(hire).isPresent()
                ? stops : stops.telling(desks.addressee(uwv ? Desk.UWV : Desk.MUNICIPALITY, hire), EndOfEmployment.TELL_TERM, ABOUT);
    }
}
