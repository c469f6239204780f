package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clocks that somebody starts by hand: the day they typed is the truth, until they mend it. */
@Service
public class HandClocks {

    private final DeadlineStore store;
    private final HandClockTable table;
    private final RunningDeadlines running;
    private final CourseStore courses;
    private final DossierParts parts;
    private final Dossiers dossiers;
    private final DeadlineRights rights;
    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final LateDecisions late;
    private final MoveNotice notice;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    HandClocks(
            DeadlineStore store,
            HandClockTable table,
            RunningDeadlines running,
            CourseStore courses,
            DossierParts parts,
            Dossiers dossiers,
            DeadlineRights rights,
            Deadlines deadlines,
            DeadlineMoves moves,
            LateDecisions late,
            MoveNotice notice,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats,
            Clock clock) {
        this.store = store;
        this.table = table;
        this.running = running;
        this.courses = courses;
        this.parts = parts;
        this.dossiers = dossiers;
        this.rights = rights;
        this.deadlines = deadlines;
        this.moves = moves;
        this.late = late;
        this.notice = notice;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /** How a deadline was started by hand; empty when a process started it. The caller found the deadline for the viewer. */
    @Transactional(readOnly = true)
    public Optional<HandClock> find(String deadlineId) {
        return table.find(deadlineId);
    }

    /**
     * Starts a clock for somebody who works in the dossier; returns the id of the deadline.
     *
     * @throws NotVisible when the viewer does not work there
     * @throws CourseRefused when the dossier is closed
     * @throws nl.werkbrug.deadline.NotComputable when the calendar or the rule of that time is not known
     */
    @Transactional
    public String start(NewHandClock it, Viewer viewer) {
        DossierPart keeper = parts.own(it.dossierId(), it.subject(), viewer);
        refuse(!dossiers.holdOpen(it.dossierId()), "", Words.of("agenda.refused.closed"));
        NewDeadline deadline = new NewDeadline(
                it.dossierId(), it.subject(), it.termCode(), UUID.randomUUID().toString(), null, null, it.holder());
        LocalDate end = running.open(deadline, StartEvent.now(it.termCode(), it.on()));
        table.insert(deadline, keeper.holder(), it.note(), viewer.userId());
        audit.did(viewer.userId(), "START", "deadline", deadline.id(), it.termCode());
        tell(it.dossierId(), it.subject(), Words.in(Language.DUTCH, "agenda.kept.started",
                SaidTo.keptForOthers(deadlines.term(it.termCode()).what()), formats.dateWithDay(it.on()), formats.dateWithDay(end)), viewer);
        return deadline.id();
    }

    /** What had to be done was done on that day. */
    @Transactional
    public void done(String id, LocalDate on, Viewer viewer) {
        RunningDeadline it = locked(rights.toFinish(id, viewer));
        refuse(on.isBefore(it.dates().start()), "doneOn",
                Words.of("agenda.refused.began-that-day", Notation.of(Language.current()).date(it.dates().start())));
        refuse(on.isAfter(DutchTime.today(clock)), "doneOn", Words.of("agenda.refused.today-or-before"));
        store.end("id = :key", id, DeadlineState.MET);
        table.done(id, on);
        audit.did(viewer.userId(), "MARK_DONE", "deadline", id, null);
        tell(it.dossierId(), it.subject(), Words.in(Language.DUTCH, "agenda.kept.done", formats.date(on), it.keptWhat(false)), viewer);
        notice.done(it, on, viewer.userId());
        late.decided(it, on, viewer);
    }

    /** It need not be watched any more. */
    @Transactional
    public void withdraw(String id, String because, Viewer viewer) {
        RunningDeadline it = locked(rights.toMend(id, viewer));
        store.end("id = :key", id, DeadlineState.WITHDRAWN);
        table.withdrawn(id, because);
        audit.did(viewer.userId(), "WITHDRAW", "deadline", id, null);
        tell(it.dossierId(), it.subject(), Words.in(Language.DUTCH, "agenda.kept.lapsed", it.keptWhat(false), because), viewer);
        late.withdrawn(it);
    }

    /** What the date becomes with another first day; nothing is written. */
    @Transactional(readOnly = true)
    public DeadlineResult corrected(RunningDeadline it, LocalDate on) {
        refuse(!it.state().running(), "", Words.of("agenda.refused.over"));
        refuse(on.equals(it.dates().start()), "startOn", Words.of("agenda.refused.same-day"));
        return deadlines.compute(it.origin().termCode(), courses.of(it.id(), on));
    }

    /** The day of the event was typed wrong: everything is computed again. */
    @Transactional
    public void correct(String id, LocalDate on, String because, Viewer viewer) {
        RunningDeadline it = locked(rights.toMend(id, viewer));
        DeadlineResult result = corrected(it, on);
        String sentence = Words.in(Language.DUTCH, "agenda.kept.start-corrected", formats.date(it.dates().start()), formats.date(on));
        if (result.end().equals(it.dates().end())) {
            tell(it.dossierId(), it.subject(), Words.in(Language.DUTCH, "agenda.kept.same-day", sentence, because), viewer);
        }
        moves.move(it, result, it.state(), new DeadlineMoves.Why(sentence, because), DeadlineMoves.By.of(viewer));
        audit.did(viewer.userId(), "CORRECT_START", "deadline", id, null);
    }

    private RunningDeadline locked(RunningDeadline found) {
        RunningDeadline it = store.lock(found.id()).orElseThrow(() -> new NotVisible("deadline", found.id()));
        refuse(!it.state().running(), "", Words.of("agenda.refused.over"));
        return it;
    }

    private void tell(String dossierId, String subject, String text, Viewer viewer) {
        timeline.add(new TimelineEntry(dossierId, subject, viewer.displayName(), "DEADLINE", text, null, null));
    }

    private static void refuse(boolean wrong, String question, String why) {
        if (wrong) {
            throw new CourseRefused(question, why);
        }
    }
}
