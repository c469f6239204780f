package nl.werkbrug.outcome;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.DebtsSettled;
import nl.werkbrug.debthelp.DebtsSettledTakenBack;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What debt help tells about settled debts is evidence for the milestone, for who takes part with consent: the employee agreed to
 * both, and taking the consent for the job back takes an unjudged claim back too.
 */
@Component
class OutcomeDebts {

    private static final String PARTICIPANTS = """
            select p.*, j.id as job_id from outcome_job j join outcome_participant p on p.id = j.participant_id
             where j.dossier_id = :dossier and j.withdrawn_on is null
             order by p.id""";
    private static final String NOBODY_ELSE_TOLD = """
            update outcome_claim set job_id = :job
             where participant_id = :participant and kind = :kind and state = 'PROPOSED' and job_id is null and evidence = :evidence""";

    private static final String UNJUDGED = """
            select c.id, c.contract_id from outcome_claim c join outcome_job j on j.id = c.job_id
             where j.dossier_id = :dossier and c.kind = :kind and c.state = 'PROPOSED' order by c.contract_id, c.id""";
    private static final String WITHDRAWN = "OutcomeClaimWithdrawn";

    private final JdbcClient jdbc;
    private final OutcomeContractTable contracts;
    private final OutcomeTerms terms;
    private final OutcomeClaims claims;
    private final OutcomeClaimTable table;
    private final Workflow workflow;
    private final Clock clock;

    OutcomeDebts(
            JdbcClient jdbc, OutcomeContractTable contracts, OutcomeTerms terms, OutcomeClaims claims, OutcomeClaimTable table,
            Workflow workflow, Clock clock) {
        this.jdbc = jdbc;
        this.contracts = contracts;
        this.terms = terms;
        this.claims = claims;
        this.table = table;
        this.workflow = workflow;
        this.clock = clock;
    }

    private record Found(Participant participant, String jobId) {}

    private record Unjudged(String claimId, String contractId) {}

    /** Proposes the milestone to the evaluator. Told twice is once. */
    @EventListener
    @Transactional
    public void settled(DebtsSettled event) {
        for (Found it : found(event.dossierId())) {
            OutcomeContract contract = contracts.get(it.participant().contractId());
            boolean counts = terms.on(contract.id(), MilestoneKind.DEBTS_SETTLED, event.on(), it.participant().cohortId()).isPresent();
            if (counts && contract.running() && contract.covers(event.on())) {
                claims.tell(contract, it.participant(), MilestoneKind.DEBTS_SETTLED, event.on(), event.evidence(), null, nobody());
                jdbc.sql(NOBODY_ELSE_TOLD).param("job", it.jobId()).param("participant", it.participant().id())
                        .param("kind", MilestoneKind.DEBTS_SETTLED.name()).param("evidence", event.evidence()).update();
            }
        }
    }

    /** Takes back what was not judged yet; what was judged and paid stays. */
    @EventListener
    @Transactional
    public void takenBack(DebtsSettledTakenBack event) {
        List<Unjudged> unjudged = jdbc.sql(UNJUDGED).param("dossier", event.dossierId()).param("kind", MilestoneKind.DEBTS_SETTLED.name())
                .query((row, number) -> new Unjudged(row.getString("id"), row.getString("contract_id"))).list();
        for (Unjudged it : unjudged) {
            contracts.lock(it.contractId());
            if (table.judged(it.claimId(), Claim.State.WITHDRAWN, null, null, DutchTime.today(clock))) {
                workflow.send(WITHDRAWN, it.claimId(), Map.of());
                // At the end the last claim that waited may be what kept something from being paid back.
                claims.changed(it.contractId());
            }
        }
    }

    private List<Found> found(String dossierId) {
        return jdbc.sql(PARTICIPANTS).param("dossier", dossierId)
                .query((row, number) -> new Found(
                        new Participant(
                                row.getString("id"), row.getString("contract_id"), row.getString("cohort_id"),
                                row.getString("participant_number"), SqlTime.date(row, "begun_on")),
                        row.getString("job_id")))
                .list();
    }

    /** Nobody of the contract tells it; it comes by itself. */
    private static Viewer nobody() {
        return new Viewer(null, null, TimelineEntry.SYSTEM, Set.of());
    }
}
