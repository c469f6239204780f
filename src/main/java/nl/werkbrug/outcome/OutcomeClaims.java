package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims that a milestone was reached: those about work propose themselves on the day, the others are told with a paper. */
@Service
public class OutcomeClaims {

    private static final String PROCESS = "outcome-claim";
    private static final String WITHDRAWN = "OutcomeClaimWithdrawn";

    private final OutcomeContractTable contracts;
    private final OutcomePeopleTable people;
    private final OutcomeClaimTable table;
    private final OutcomeWork work;
    private final OutcomeTerms terms;
    private final OutcomeDues dues;
    private final OutcomeBills bills;
    private final OutcomeNotes notes;
    private final Workflow workflow;
    private final Clock clock;

    OutcomeClaims(
            OutcomeContractTable contracts, OutcomePeopleTable people, OutcomeClaimTable table, OutcomeWork work, OutcomeTerms terms, OutcomeDues dues, OutcomeBills bills,
            OutcomeNotes notes, Workflow workflow, Clock clock) {
        this.contracts = contracts;
        this.people = people;
        this.table = table;
        this.work = work;
        this.terms = terms;
        this.dues = dues;
        this.bills = bills;
        this.notes = notes;
        this.workflow = workflow;
        this.clock = clock;
    }

    private record Candidate(Job job, MilestoneKind kind, LocalDate day, OutcomeWork.Days days) {}

    /** A day came: proposes what was reached by now, and what is due for it unless a proposal waits already. Twice is once. */
    @Transactional
    public void look(String contractId) {
        bills.atDay(claimed(contractId));
    }

    /** The same, with the next look planned anew: for who cannot know whether a day came since. What waits for approval stays as it is. */
    @Transactional
    public void lookAnew(String contractId) {
        if (contracts.get(contractId).running()) {
            look(contractId);
            workflow.recomputeTimers(contractId);
        }
    }

    private OutcomeContract claimed(String contractId) {
        OutcomeContract it = contracts.lock(contractId);
        LocalDate today = DutchTime.today(clock);
        candidates(it).filter(each -> !each.day().isAfter(today)).forEach(each -> {
            if (!table.exists(each.job().participantId(), each.kind())) {
                propose(it, Claim.first(
                        UUID.randomUUID().toString(), it.id(), each.job().participantId(), each.kind(), each.day(), evidence(each), null,
                        each.job().id()));
            }
        });
        return it;
    }

    /** The next day on which something may be reached, becomes certain, or ends. */
    @Transactional(readOnly = true)
    public LocalDate nextLook(String contractId) {
        OutcomeContract it = contracts.get(contractId);
        LocalDate today = DutchTime.today(clock);
        List<LocalDate> days = new ArrayList<>(List.of(it.endsOn()));
        candidates(it).map(Candidate::day).forEach(days::add);
        people.cohorts(contractId).stream().map(Cohort::fixedOn).filter(today::isBefore).forEach(days::add);
        return days.stream().min(LocalDate::compareTo).orElseThrow();
    }

    /** Something about a job changed: what is due today is proposed now, and the next look is planned again. */
    @Transactional
    public void changed(String contractId) {
        if (contracts.get(contractId).running()) {
            bills.propose(claimed(contractId));
            workflow.recomputeTimers(contractId);
        }
    }

    private Stream<Candidate> candidates(OutcomeContract it) {
        List<OutcomeTerms.Course> courses = terms.courses(it.id()).stream().filter(course -> course.kind().work()).toList();
        Map<String, Set<MilestoneKind>> claimed = table.kinds(it.id());
        Map<String, LocalDate> began = people.cohortsBegan(it.id());
        return people.jobs(it.id()).stream().filter(Job::shared)
                .flatMap(job -> candidates(job, courses, claimed.getOrDefault(job.participantId(), Set.of()), began.get(job.participantId())))
                .filter(each -> it.covers(each.day()) && each.days().covers(each.day()));
    }

    /** What a dossier says is only asked for who has something left to reach. */
    private Stream<Candidate> candidates(Job job, List<OutcomeTerms.Course> courses, Set<MilestoneKind> claimed, LocalDate cohortBegan) {
        List<OutcomeTerms.Course> left = courses.stream().filter(course -> !claimed.contains(course.kind())).toList();
        return left.isEmpty() ? Stream.of() : work.of(job).stream().flatMap(days -> left.stream()
                .flatMap(course -> Stream.of(new Candidate(job, course.kind(), work.reachedOn(course.kind(), days.from()), days))
                        .filter(each -> course.on(each.day(), cohortBegan).isPresent())));
    }

    private String evidence(Candidate it) {
        return work.evidence(it.job(), it.days(), it.day());
    }

    /**
     * Somebody of the municipality tells with a paper that a participant reached a milestone.
     *
     * @param documentId of a paper behind the wall of {@link OutcomeContract#PROOF}
     */
    @Transactional
    public void tell(OutcomeContract contract, Participant who, MilestoneKind kind, LocalDate on, String evidence, String documentId, Viewer viewer) {
        OutcomeContract it = contracts.lock(contract.id());
        if (!table.exists(who.id(), kind)) {
            propose(it, Claim.first(UUID.randomUUID().toString(), it.id(), who.id(), kind, on, evidence, documentId, null));
            notes.quietly(it, viewer, "TELL", who.number() + " " + kind);
        }
    }

    /** Puts it to the evaluator; the caller holds the lock of the contract. */
    public void propose(OutcomeContract it, Claim claim) {
        table.insert(claim);
        workflow.start(PROCESS, claim.id(), OutcomeContracts.insideVariables(it, claim.id()));
    }

    /** Why this viewer cannot judge, in the language of the page; empty when nothing stands in the way. */
    @Transactional(readOnly = true)
    public Optional<String> mayNotJudge(String claimId, Viewer viewer) {
        return contracts.gains(table.get(claimId).contractId(), viewer.userId())
                ? Optional.of(Words.of("outcome.mistake.gains")) : Optional.empty();
    }

    /** @param reason null when it is confirmed */
    @Transactional
    public void judge(String claimId, boolean confirmed, String reason, Viewer viewer) {
        OutcomeContract it = contracts.lock(table.get(claimId).contractId());
        Claim claim = table.get(claimId);
        Claim.State state = confirmed ? Claim.State.CONFIRMED : Claim.State.REJECTED;
        if (table.judged(claimId, state, reason, viewer.userId(), DutchTime.today(clock))) {
            notes.inside(it, viewer, state.name(), claim.number() + " " + claim.kind(), "outcome.note." + state, claim.kind().dutch());
            if (!confirmed) {
                // It may bring less now: of who takes part in the cohort some would have reached it anyway.
                bills.propose(it);
            }
        }
    }

    /** What a confirmed claim brings. */
    @Transactional
    public void confirmed(String claimId) {
        Claim claim = table.get(claimId);
        OutcomeContract it = contracts.lock(claim.contractId());
        bills.propose(it);
        Optional.ofNullable(claim.jobId()).flatMap(people::job).filter(Job::shared).ifPresent(job -> {
            if (stillWorks(job)) {
                dues.reward(it, claim, job);
            } else {
                notes.happened(it, "outcome.note.no-reward");
            }
        });
    }

    /** Whether the participant works in this job today. */
    @Transactional(readOnly = true)
    public boolean stillWorks(Job job) {
        return work.of(job).filter(days -> days.covers(DutchTime.today(clock))).isPresent();
    }

    /** Takes back what was not judged yet. */
    @Transactional
    public void withdraw(Job job, Viewer viewer) {
        OutcomeContract it = contracts.lock(job.contractId());
        people.withdraw(job.id(), DutchTime.today(clock));
        for (Claim claim : table.ofJob(job.id())) {
            if (table.judged(claim.id(), Claim.State.WITHDRAWN, null, viewer.userId(), DutchTime.today(clock))) {
                workflow.send(WITHDRAWN, claim.id(), Map.of());
            }
        }
        bills.propose(it);
    }
}
