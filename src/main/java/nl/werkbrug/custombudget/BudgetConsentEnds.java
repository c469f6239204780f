package nl.werkbrug.custombudget;

import java.util.List;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.ConsentWithdrawn;
import nl.werkbrug.dossier.MatterDossiers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens when the employee withdraws the consent with which an employer asked. */
@Component
class BudgetConsentEnds {

    private final BudgetRequestTable requests;
    private final BudgetAsking asking;
    private final MatterDossiers walls;

    BudgetConsentEnds(BudgetRequestTable requests, BudgetAsking asking, MatterDossiers walls) {
        this.requests = requests;
        this.asking = asking;
        this.walls = walls;
    }

    /** What was paid must still be accounted for, and what another party asked rests on another word of the employee. */
    @EventListener
    @Transactional
    public void withdrawn(ConsentWithdrawn consent) {
        if (!consent.subject().equals(BudgetRequest.SUBJECT) || consent.part() != WorksAs.LOKET) {
            return;
        }
        List<BudgetRequest> there = requests.ofDossier(consent.dossierId()).stream()
                .filter(it -> it.municipalityId().equals(consent.partyId())).toList();
        there.stream().filter(it -> it.asker().part() == WorksAs.PAYROLL).forEach(it -> asking.consentEnded(it.id()));
        boolean others = there.stream().anyMatch(it -> it.state() == State.PAID || it.state() == State.REST || it.state() == State.SETTLED
                || it.asker().part() != WorksAs.PAYROLL && it.open());
        if (others) {
            walls.letIn(consent.dossierId(), BudgetRequest.SUBJECT, consent.partyId(), WorksAs.LOKET, null);
        }
    }
}
