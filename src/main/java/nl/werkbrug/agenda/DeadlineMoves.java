package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives running deadlines another date: old day, new day and why go on the timeline and to whoever must act. */
@Component
class DeadlineMoves {

    private final DeadlineStore store;
    private final Timeline timeline;
    private final MoveNotice notice;
    private final ApplicationEventPublisher events;
    private final DutchFormats formats;
    private final Clock clock;

    DeadlineMoves(
            DeadlineStore store,
            Timeline timeline,
            MoveNotice notice,
            ApplicationEventPublisher events,
            DutchFormats formats,
            Clock clock) {
        this.store = store;
        this.timeline = timeline;
        this.notice = notice;
        this.events = events;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Keeps the new computation; what comes out the same changes nothing.
     *
     * @param why in a Dutch sentence
     * @return whether something changed
     */
    boolean move(RunningDeadline it, DeadlineResult result, DeadlineState state, String why, String actor) {
        if (same(it, result, state)) {
            return false;
        }
        store.move(it.id(), result, state, reminding(it, result, state));
        LocalDate from = it.dates().end();
        if (from.equals(result.end()) && it.state() == state) {
            return true;
        }
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), actor, "DEADLINE", words(it, result, state) + " " + why, null, null));
        events.publishEvent(new DeadlineMoved(it.id(), it.origin().taskId(), from, result.end()));
        notice.tell(it, result.end(), why);
        return true;
    }

    private static boolean same(RunningDeadline it, DeadlineResult result, DeadlineState state) {
        return it.state() == state
                && it.dates().start().equals(result.start())
                && it.dates().end().equals(result.end())
                && it.dates().unrolled().equals(result.unrolled())
                && it.origin().termCode().equals(result.term().code())
                && it.origin().ruleFrom().equals(result.term().validFrom());
    }

    private Reminding reminding(RunningDeadline it, DeadlineResult result, DeadlineState state) {
        return it.holder() == null || state != DeadlineState.OPEN
                ? Reminding.NEVER
                : store.reminding(it.id()).moved(Ladder.of(result.term()), result.end(), DutchTime.today(clock));
    }

    private String words(RunningDeadline it, DeadlineResult result, DeadlineState state) {
        String was = formats.dateWithDay(it.dates().end());
        if (state == DeadlineState.SUSPENDED) {
            return "Termijn staat stil: " + it.what() + " De laatste dag was " + was + ".";
        }
        return "Termijn gewijzigd: " + it.what() + " Was: " + was + ". Wordt: " + formats.dateWithDay(result.end()) + ".";
    }
}
