package nl.werkbrug.wagesubsidy.change.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.change.ChangeEffects;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What a change does to the money, in Dutch, for the page to check. */
@Component
class EffectWords {

    /** What is shown when the wage value is measured first. */
    static final Preview MEASURED_FIRST = new Preview(
            List.of(new Preview.Line("Loonwaarde", "wordt opnieuw gemeten",
                    "De gemeente stelt de dag van de volgende meting vast (artikel 10d lid 6 Participatiewet).", true)),
            List.of("Overleg met de werkgever en de werknemer over de dag. Tot er een nieuw besluit is, blijft het bedrag zoals het is."),
            List.of());

    private final DutchFormats formats;

    EffectWords(DutchFormats formats) {
        this.formats = formats;
    }

    Preview of(SubsidyChange change, ChangeEffects.Effect effect) {
        String guess = effect.estimate() ? "Schatting. " : "";
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line("Nu per maand", formats.money(effect.now()), "", false));
        for (Decision it : effect.decisions()) {
            lines.add(new Preview.Line(
                    "Vanaf " + formats.date(it.countsFrom()),
                    it.basis() == null ? "geen subsidie meer" : formats.money(it.basis().inclusive()) + " per maand", guess, true));
        }
        if (effect.decisions().isEmpty()) {
            lines.add(new Preview.Line("Vanaf " + formats.date(change.effectiveOn()), "geen ander bedrag", "", true));
        }
        if (effect.extra().isPositive()) {
            lines.add(new Preview.Line("U krijgt er nog bij", formats.money(effect.extra()), guess + "Met de volgende betaling.", true));
        }
        if (!effect.atRisk().isPositive()) {
            return new Preview(lines, List.of(), List.of());
        }
        lines.add(new Preview.Line("Te veel betaald of voorgesteld", formats.money(effect.atRisk()), guess, true));
        return new Preview(lines, List.of("Tot nu toe is " + formats.money(effect.atRisk())
                + " te veel betaald of voorgesteld. Dit gaat van volgende betalingen af. Is er geen volgende betaling? Dan vraagt de "
                + "gemeente het terug."), List.of());
    }
}
