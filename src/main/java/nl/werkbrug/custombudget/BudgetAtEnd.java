package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What it means for a custom budget that somebody leaves: nothing by itself; only what the employer asked is told. */
@Component
class BudgetAtEnd implements SchemeAtEnd {

    private final BudgetRequestTable requests;

    BudgetAtEnd(BudgetRequestTable requests) {
        this.requests = requests;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return requests.ofDossier(hire.dossierId()).stream().filter(it -> it.asker().part() == WorksAs.PAYROLL).filter(BudgetAtEnd::runs)
                .map(BudgetAtEnd::told).toList();
    }

    private static boolean runs(BudgetRequest it) {
        return it.open() || it.state() == State.PAID || it.state() == State.REST;
    }

    private static Consequence told(BudgetRequest it) {
        return it.open()
                ? Consequence.of("Maatwerkbudget: " + it.wish().what(), "De aanvraag loopt door.")
                        .warned("Is het niet meer nodig? Trek de aanvraag dan in op de pagina van het dossier.")
                : Consequence.of("Maatwerkbudget: " + it.wish().what(), "De bon wordt nog gevraagd. Wat over is, gaat terug.");
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return List.of();
    }
}
