package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.garnishment.store.ChangeTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Until when an answer is expected to a request for a new protected amount. */
@Component
public class AnswerClock {

    private static final String ANSWER = "WG_NEW_VOET_ANSWER";

    private final ChangeTable changes;
    private final GarnishmentTable garnishments;
    private final RunningDeadlines running;
    private final Deadlines deadlines;
    private final Clock clock;

    AnswerClock(
            ChangeTable changes, GarnishmentTable garnishments, RunningDeadlines running, Deadlines deadlines, Clock clock) {
        this.changes = changes;
        this.garnishments = garnishments;
        this.running = running;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A request to which no new amount was reported yet. */
    public record Open(LocalDate askedOn, LocalDate answerBy, boolean overdue) {}

    /** The last request of a dossier that waits for its answer. */
    public Optional<Open> open(String dossierId) {
        return changes.unanswered(dossierId).map(it -> {
            LocalDate answerBy = deadlines.compute(ANSWER, it.effectiveOn()).end();
            return new Open(it.effectiveOn(), answerBy, DutchTime.today(clock).isAfter(answerBy));
        });
    }

    /** The request went out. */
    void start(Garnishment garnishment, Change request) {
        running.open(NewDeadline.clock(garnishment.dossierId(), Garnishment.SUBJECT, ANSWER, garnishment.id(), request.id()));
    }

    /** A new amount came; whoever was asked, nobody waits any more. */
    void stop(String dossierId) {
        garnishments.ofDossier(dossierId).forEach(it -> running.met(it.id(), ANSWER));
    }
}
