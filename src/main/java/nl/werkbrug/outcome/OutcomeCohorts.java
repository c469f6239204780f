package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part: cohorts, the numbers of participants, and the jobs that employers tell. */
@Service
public class OutcomeCohorts {

    private final OutcomeContractTable contracts;
    private final OutcomePeopleTable table;
    private final OutcomeClaims claims;
    private final OutcomeNotes notes;
    private final Workflow workflow;
    private final Clock clock;

    OutcomeCohorts(
            OutcomeContractTable contracts, OutcomePeopleTable table, OutcomeClaims claims, OutcomeNotes notes, Workflow workflow,
            Clock clock) {
        this.contracts = contracts;
        this.table = table;
        this.claims = claims;
        this.notes = notes;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Opens a cohort; the caller checked that the viewer runs the contract. */
    @Transactional
    public void open(String contractId, String name, LocalDate firstDay, LocalDate fixedOn, int planned, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        int place = table.cohorts(contractId).size() + 1;
        table.insert(new Cohort(UUID.randomUUID().toString(), contractId, place, name, firstDay, fixedOn, planned));
        notes.did(it, viewer, "COHORT", null, "outcome.note.cohort", name);
        workflow.recomputeTimers(contractId);
    }

    /**
     * So many begin; they get the next numbers.
     *
     * @return why not, in the language of the page; empty when they began
     */
    @Transactional
    public Optional<String> begin(Cohort cohort, int people, LocalDate on, Viewer viewer) {
        OutcomeContract it = contracts.lock(cohort.contractId());
        int begun = table.begun(cohort.id());
        if (cohort.fixed(DutchTime.today(clock))) {
            return Optional.of(Words.of("outcome.mistake.fixed"));
        }
        if (begun + people > cohort.planned()) {
            return Optional.of(Words.of("outcome.mistake.full", cohort.planned() - begun));
        }
        for (int number = begun + 1; number <= begun + people; number++) {
            table.insert(new Participant(
                    UUID.randomUUID().toString(), it.id(), cohort.id(), "%d-%02d".formatted(cohort.place(), number), on));
        }
        notes.inside(it, viewer, "INTAKE", cohort.name(), "outcome.note.intake", cohort.name(), people);
        return Optional.empty();
    }

    /**
     * The employer tells that a participant works, with the consent of the employee.
     *
     * @param contractId of a contract of the municipality of the hire
     * @return why not; idem
     */
    @Transactional
    public Optional<String> join(Hire hire, String contractId, String number, LocalDate consentOn, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Optional<Participant> who = table.participant(contractId, number);
        if (!it.running() || who.isEmpty()) {
            return Optional.of(Words.of("outcome.mistake.number"));
        }
        if (table.jobsOfParticipant(who.get().id()).stream().anyMatch(claims::stillWorks)) {
            return Optional.of(Words.of("outcome.mistake.number-taken"));
        }
        if (table.jobOfHire(hire.id()).isPresent()) {
            return Optional.of(Words.of("outcome.mistake.joined-before"));
        }
        table.insert(new Job(
                UUID.randomUUID().toString(), who.get().id(), contractId, hire.id(), hire.dossierId(), hire.employerId(), consentOn, null),
                viewer);
        notes.quietly(it, viewer, "JOIN", who.get().number());
        notes.onHire(hire.dossierId(), viewer.displayName(), "outcome.note.joined", it.title());
        claims.changed(contractId);
        return Optional.empty();
    }

    /** The employee takes the consent back. Twice is once. */
    @Transactional
    public void leave(Job job, Viewer viewer) {
        if (job.shared()) {
            claims.withdraw(job, viewer);
            notes.quietly(contracts.get(job.contractId()), viewer, "LEAVE", job.id());
            notes.onHire(job.dossierId(), viewer.displayName(), "outcome.note.left");
            claims.changed(job.contractId());
        }
    }

    /** The days of an employment changed. */
    @EventListener
    @Transactional
    public void corrected(HireCorrected event) {
        changed(event.hire().id());
    }

    /** Idem. */
    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded event) {
        changed(event.hireId());
    }

    /** Idem. */
    @EventListener
    @Transactional
    public void employmentGoesOn(EmploymentGoesOn event) {
        changed(event.hireId());
    }

    private void changed(String hireId) {
        table.jobOfHire(hireId).filter(Job::shared).ifPresent(job -> claims.changed(job.contractId()));
    }
}
