package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A rejected milestone that is put forward again: once, with what is new and a paper. The rejected one stays rejected, and the evaluator
 * reads both. It is paid once at most, for only the last one can be confirmed.
 */
@Service
public class OutcomeAgain {

    private final OutcomeContractTable contracts;
    private final OutcomeClaimTable table;
    private final OutcomePeopleTable people;
    private final OutcomeWork work;
    private final OutcomeTerms terms;
    private final OutcomeClaims claims;
    private final OutcomeNotes notes;
    private final Clock clock;

    OutcomeAgain(
            OutcomeContractTable contracts, OutcomeClaimTable table, OutcomePeopleTable people, OutcomeWork work, OutcomeTerms terms,
            OutcomeClaims claims, OutcomeNotes notes, Clock clock) {
        this.contracts = contracts;
        this.table = table;
        this.people = people;
        this.work = work;
        this.terms = terms;
        this.claims = claims;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * What is new.
     *
     * @param reachedOn as told now; null for a milestone of work, of which the dossier of the employee says the day
     * @param because without a name
     * @param documentId of a paper behind the wall of {@link OutcomeContract#PROOF}
     */
    public record News(LocalDate reachedOn, String because, String documentId) {}

    /** Those that were rejected and may be put forward again, for who works with milestones one by one. */
    @Transactional(readOnly = true)
    public List<Claim> rejected(String contractId, Viewer viewer) {
        List<Claim> all = table.list(contractId, viewer);
        return all.stream().filter(it -> it.mayBeAgain() && all.stream().noneMatch(
                each -> each.participantId().equals(it.participantId()) && each.kind() == it.kind() && each.attempt() > it.attempt())).toList();
    }

    /**
     * Why it cannot be put forward again, in the language of the page; empty when it can.
     *
     * @param told the day that somebody told; null when it is not known yet, or the dossier says it
     */
    @Transactional(readOnly = true)
    public Optional<String> mayNot(Claim claim, LocalDate told) {
        OutcomeContract it = contracts.get(claim.contractId());
        Claim last = table.attempts(claim.participantId(), claim.kind()).get(0);
        if (!it.running() || !last.id().equals(claim.id()) || !claim.mayBeAgain()) {
            return Optional.of(Words.of("outcome.mistake.not-again"));
        }
        LocalDate reached = told;
        if (claim.jobId() != null) {
            Optional<LocalDate> known = workedOn(claim);
            if (known.isEmpty()) {
                return Optional.of(Words.of("outcome.mistake.not-worked"));
            }
            reached = known.get();
        }
        return reached == null || it.covers(reached) && terms.on(it.id(), claim.kind(), reached, claim.cohortId()).isPresent() ? Optional.empty() : Optional.of(Words.of("outcome.mistake.outside"));
    }

    /** Puts it to the evaluator again. Twice is once: the second time it is no longer the last. */
    @Transactional
    public Optional<String> propose(Claim rejected, News news, Viewer viewer) {
        OutcomeContract it = contracts.lock(rejected.contractId());
        Claim claim = table.get(rejected.id());
        Optional<String> why = mayNot(claim, news.reachedOn());
        if (why.isPresent()) {
            return why;
        }
        LocalDate reached = claim.jobId() == null ? news.reachedOn() : workedOn(claim).orElseThrow();
        claims.propose(it, new Claim(
                UUID.randomUUID().toString(), it.id(), claim.participantId(), null, null, claim.kind(), Claim.State.PROPOSED, reached,
                evidence(claim, reached), news.documentId(), claim.jobId(), null, null,
                new Claim.Again(claim.attempt() + 1, news.because())));
        notes.inside(it, viewer, "AGAIN", claim.number() + " " + claim.kind(), "outcome.note.again", claim.kind().dutch());
        return Optional.empty();
    }

    /** Of work what the dossier says now; else what was told the first time stays. */
    private String evidence(Claim claim, LocalDate reached) {
        return job(claim).flatMap(job -> work.of(job).map(days -> work.evidence(job, days, reached))).orElse(claim.evidence());
    }

    /** The day on which the milestone was reached by what the dossier says now; empty when it was not, or may not be used any more. */
    private Optional<LocalDate> workedOn(Claim claim) {
        return job(claim).flatMap(work::of).flatMap(days ->
                Optional.of(work.reachedOn(claim.kind(), days.from())).filter(day -> days.covers(day) && !day.isAfter(DutchTime.today(clock))));
    }

    private Optional<Job> job(Claim claim) {
        return Optional.ofNullable(claim.jobId()).flatMap(people::job).filter(Job::shared);
    }
}
