package nl.werkbrug.outcome;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.party.AccountTold;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** To which account a reward goes: the one that the employer told once. Not known? Then the employer is asked, when the reward is approved. */
@Service
public class OutcomeAccounts {

    private static final String PROCESS = "outcome-account";
    private static final String TOLD = "OutcomeAccountTold";

    private final Employers employers;
    private final OutcomePaymentTable payments;
    private final OutcomeClaimTable claims;
    private final OutcomePeopleTable people;
    private final Workflow workflow;
    private final Clock clock;

    OutcomeAccounts(
            Employers employers, OutcomePaymentTable payments, OutcomeClaimTable claims, OutcomePeopleTable people, Workflow workflow,
            Clock clock) {
        this.employers = employers;
        this.payments = payments;
        this.claims = claims;
        this.people = people;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Where to pay a reward; empty while the employer did not tell. The caller checked that the viewer pays it. */
    @Transactional(readOnly = true)
    public Optional<Iban> of(OutcomePayment reward) {
        return employers.find(reward.parts().get(0).partyId()).map(Employer::iban);
    }

    /** Asks the employer in the dossier of the hire, unless that is known, or it is asked already. The caller holds the lock of the contract. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(OutcomePayment reward) {
        OutcomePayment.Part part = reward.parts().get(0);
        if (of(reward).isPresent() || !payments.waitingForAccount(part.partyId()).isEmpty()) {
            return;
        }
        people.job(claims.get(part.claimId()).jobId()).ifPresent(job -> {
            payments.accountAsked(reward.id(), DutchTime.today(clock));
            workflow.start(PROCESS, reward.id(), Map.of(
                    "dossierId", job.dossierId(), "subject", Hire.SUBJECT, "payrollPartyId", job.employerId(), "itemId", job.hireId()));
        });
    }

    /** The employer told it with its other data: the task goes. */
    @EventListener
    @Transactional
    public void told(AccountTold account) {
        payments.waitingForAccount(account.employerId()).forEach(id -> workflow.send(TOLD, id, Map.of()));
    }
}
