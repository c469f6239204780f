package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
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
                ? Consequence.of(Words.in(Language.DUTCH, "custombudget.kept.end.about", it.wish().what()), Words.in(Language.DUTCH, "custombudget.kept.end.goes-on"))
                        .warned(Words.in(Language.DUTCH, "custombudget.kept.end.withdraw"))
                : Consequence.of(Words.in(Language.DUTCH, "custombudget.kept.end.about", it.wish().what()), Words.in(Language.DUTCH, "custombudget.kept.end.receipt"));
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return List.of();
    }
}
