package nl.werkbrug.agenda;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Suspension;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a suspension or an extension that was entered by mistake; the date is computed as if it had never been. */
@Service
public class CourseCorrections {

    private final DeadlineStore store;
    private final CourseStore courses;
    private final CourseEntries entries;
    private final RunningDeadlines running;
    private final DeadlineRights rights;
    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final Timeline timeline;
    private final AuditTrail audit;

    CourseCorrections(
            DeadlineStore store,
            CourseStore courses,
            CourseEntries entries,
            RunningDeadlines running,
            DeadlineRights rights,
            Deadlines deadlines,
            DeadlineMoves moves,
            Timeline timeline,
            AuditTrail audit) {
        this.store = store;
        this.courses = courses;
        this.entries = entries;
        this.running = running;
        this.rights = rights;
        this.deadlines = deadlines;
        this.moves = moves;
        this.timeline = timeline;
        this.audit = audit;
    }

    /** What was entered, in a language; whoever may change the deadline may take it back. */
    @Transactional(readOnly = true)
    public String words(String deadlineId, String entryId, Language language) {
        CourseEntries.Entry entry = entries.find(deadlineId, entryId);
        return Words.in(
                language, entry.still() ? "agenda.entry.suspension" : "agenda.entry.extension", Notation.of(language).date(entry.on()));
    }

    /** What the date becomes without the entry; nothing is written. */
    @Transactional(readOnly = true)
    public DeadlineResult preview(RunningDeadline it, String entryId) {
        entries.find(it.id(), entryId);
        if (!it.state().running()) {
            throw new CourseRefused("", Words.of("agenda.refused.over"));
        }
        return deadlines.compute(running.startOf(it).termCode(), without(it, entryId));
    }

    /** Whether the deadline stands still without the entry. */
    @Transactional(readOnly = true)
    public boolean standsStill(RunningDeadline it, String entryId) {
        return without(it, entryId).suspensions().stream().anyMatch(Suspension::goesOn);
    }

    /** Takes it back with a reason; {@link CourseRefused} when the deadline runs no more. */
    @Transactional
    public void withdraw(String deadlineId, String entryId, String because, Viewer viewer) {
        rights.toChange(deadlineId, viewer);
        RunningDeadline it = store.lock(deadlineId).orElseThrow(() -> new NotVisible("deadline", deadlineId));
        DeadlineResult result = preview(it, entryId);
        DeadlineState state = standsStill(it, entryId) ? DeadlineState.SUSPENDED : DeadlineState.OPEN;
        String sentence = Words.in(Language.DUTCH, "agenda.kept.entry-withdrawn", words(deadlineId, entryId, Language.DUTCH));
        entries.withdraw(entries.find(deadlineId, entryId), because, viewer.userId());
        if (it.state() == state && it.dates().end().equals(result.end())) {
            timeline.add(new TimelineEntry(it.dossierId(), it.subject(), viewer.displayName(), "DEADLINE",
                    Words.in(Language.DUTCH, "agenda.kept.same-day", sentence, because), null, null));
        }
        DeadlineMoves.Why why = new DeadlineMoves.Why(sentence, because);
        if (!moves.move(it, result, state, why, DeadlineMoves.By.of(viewer))) {
            // The same day, but no longer the same explanation.
            store.move(it.id(), result, state, store.reminding(it.id()));
        }
        audit.did(viewer.userId(), "WITHDRAW_ENTRY", "deadline", deadlineId, entryId);
    }

    private Course without(RunningDeadline it, String entryId) {
        return courses.without(entryId, it.id(), running.startOf(it).on());
    }
}
