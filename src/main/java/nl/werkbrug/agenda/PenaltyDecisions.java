package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.LateDecisionPenalty;
import nl.werkbrug.deadline.PenaltyExposure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For a process that sets the penalty of a late decision (artikel 4:18 Awb): what is owed, and the end of the clock for it. */
@Service
public class PenaltyDecisions {

    private final DeadlineStore store;
    private final PenaltyClocks clocks;
    private final LateDecisionPenalty penalty;

    PenaltyDecisions(DeadlineStore store, PenaltyClocks clocks, LateDecisionPenalty penalty) {
        this.store = store;
        this.clocks = clocks;
        this.penalty = penalty;
    }

    /**
     * What is owed up to and including a day.
     *
     * @param dueOn the last day of the term to decide
     * @param noticedOn the day on which the authority got the notice of default
     */
    @Transactional(readOnly = true)
    public PenaltyExposure exposure(LocalDate dueOn, LocalDate noticedOn, LocalDate upTo) {
        return penalty.exposure(dueOn, noticedOn, upTo);
    }

    /** The last day of the term to decide; empty when that need not come any more, or nobody knows the deadline. */
    @Transactional
    public Optional<LocalDate> dueOn(String deadlineId) {
        return store.lock(deadlineId).filter(it -> it.state() != DeadlineState.WITHDRAWN).map(it -> it.dates().end());
    }

    /** The penalty was set: the clock for that ends. */
    @Transactional
    public void made(String deadlineId) {
        store.lock(deadlineId).ifPresent(it ->
                store.end("id = :key", clocks.of(it, PenaltyClocks.PENALTY_DECISION).id(), DeadlineState.MET));
    }

    /** There is nothing to decide about a penalty. */
    @Transactional
    public void needless(String deadlineId) {
        store.lock(deadlineId).ifPresent(clocks::withdraw);
    }
}
