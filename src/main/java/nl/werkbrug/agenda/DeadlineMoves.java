package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
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
        return move(it, result, state, new Why(why, null), new By(null, actor));
    }

    /**
     * Why a deadline moves.
     *
     * @param sentence in Dutch, for everybody
     * @param typed what somebody wrote about it; stays on the timeline, because a mail must not name anybody; may be null
     */
    record Why(String sentence, String typed) {

        String forTimeline() {
            return typed == null ? sentence : Words.in(Language.DUTCH, "agenda.kept.reason", sentence, typed);
        }
    }

    /**
     * Who moves it.
     *
     * @param userId who need not hear of it by mail; null when everybody must
     * @param name for the timeline
     */
    record By(String userId, String name) {

        static By of(Viewer viewer) {
            return new By(viewer.userId(), viewer.displayName());
        }
    }

    /** The same with a reason that somebody wrote. */
    boolean move(RunningDeadline it, DeadlineResult result, DeadlineState state, Why why, By actor) {
        if (same(it, result, state)) {
            return false;
        }
        store.move(it.id(), result, state, reminding(it, result, state));
        LocalDate from = it.dates().end();
        if (from.equals(result.end()) && it.state() == state) {
            return true;
        }
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), actor.name(), "DEADLINE", words(it, result, state, why.forTimeline()), null,
                null));
        events.publishEvent(new DeadlineMoved(it.id(), it.origin().taskId(), from, result.end()));
        notice.tell(it, state == DeadlineState.SUSPENDED ? null : result.end(), why.sentence(), actor.userId());
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
        Reminding now = store.reminding(it.id());
        return it.holder() == null || state != DeadlineState.OPEN
                ? now.paused()
                : now.moved(Ladder.of(result.term()), result.end(), DutchTime.today(clock));
    }

    private String words(RunningDeadline it, DeadlineResult result, DeadlineState state, String why) {
        String was = formats.dateWithDay(it.dates().end());
        if (state == DeadlineState.SUSPENDED && it.state() != state) {
            return Words.in(Language.DUTCH, "agenda.kept.stands-still", it.keptWhat(false), was, why);
        }
        if (state == DeadlineState.SUSPENDED) {
            return Words.in(Language.DUTCH, "agenda.kept.moved-still", (it.keptWhat(false) + " " + why));
        }
        return it.state() == state
                ? Words.in(Language.DUTCH, "agenda.kept.moved", it.keptWhat(false), was, formats.dateWithDay(result.end()), why)
                : Words.in(Language.DUTCH, "agenda.kept.runs-again", it.keptWhat(false), was, formats.dateWithDay(result.end()), why);
    }
}
