package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of one deadline: its place on the ladder and its mails are one transaction. */
@Component
class ReminderStep {

    /** Terms within which one may do something: who let one pass is not late, but has nothing to do any more. */
    private static final Set<String> RIGHTS = Set.of("AWB_6_7");

    private final ReminderStore store;
    private final DeadlineStore deadlines;
    private final ReminderRound round;

    ReminderStep(ReminderStore store, DeadlineStore deadlines, ReminderRound round) {
        this.store = store;
        this.deadlines = deadlines;
        this.round = round;
    }

    /**
     * Of all who try at once, one gets through.
     *
     * @return how many mails were queued
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int remind(ReminderStore.Due due, LocalDate today) {
        RunningDeadline it = due.deadline();
        Ladder ladder = round.ladder(it);
        Optional<Ladder.Rung> rung = due.reminding().due(ladder, it.dates().end(), today);
        boolean ours = store.claim(due, due.reminding().done(ladder, it.dates().end(), today));
        if (ours && RIGHTS.contains(it.origin().termCode()) && it.dates().end().isBefore(today)) {
            deadlines.end("id = :key", it.id(), DeadlineState.WITHDRAWN);
            return 0;
        }
        return ours && rung.isPresent() ? round.queue(it, rung.get(), 0) : 0;
    }
}
