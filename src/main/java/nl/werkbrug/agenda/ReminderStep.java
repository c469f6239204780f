package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of one deadline: its place on the ladder and its mails are one transaction. */
@Component
class ReminderStep {

    private final ReminderStore store;
    private final ReminderRound round;

    ReminderStep(ReminderStore store, ReminderRound round) {
        this.store = store;
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
        return ours && rung.isPresent() ? round.queue(it, rung.get(), 0) : 0;
    }
}
