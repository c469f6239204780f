package nl.werkbrug.coaching.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.note.CoachNote.Audience;
import nl.werkbrug.coaching.note.CoachNote.Share;
import nl.werkbrug.coaching.store.CoachingTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of a coach. Only who wrote them reads them; nothing of them goes to the timeline, a document or a mail. What others
 * read, also colleagues who stand in, is a text that the coach wrote for them.
 */
@Service
public class CoachNotes {

    private final CoachingTable coachings;
    private final NoteTable notes;
    private final ShareTable shares;
    private final AuditTrail audit;

    CoachNotes(CoachingTable coachings, NoteTable notes, ShareTable shares, AuditTrail audit) {
        this.coachings = coachings;
        this.notes = notes;
        this.shares = shares;
        this.audit = audit;
    }

    /**
     * The coaching on which the viewer is the coach from outside.
     *
     * @throws NotVisible when the viewer is not; an employer keeps no notes here, also not of its own coach
     */
    @Transactional(readOnly = true)
    public Coaching coached(String coachingId, Viewer viewer) {
        return coachings.kept(coachingId, viewer)
                .filter(it -> it.keeper().worksAs() == WorksAs.COACH)
                .orElseThrow(() -> new NotVisible("coaching", coachingId));
    }

    /** The notes that the viewer may read, with what is shared of each. */
    @Transactional(readOnly = true)
    public List<CoachNote> of(String coachingId, Viewer viewer) {
        List<Share> shared = shares.byCoach(coachingId, viewer);
        return notes.of(coachingId, viewer).stream().map(it -> with(it, shared)).toList();
    }

    /** @throws NotVisible when the viewer may not read it */
    @Transactional(readOnly = true)
    public CoachNote note(String noteId, Viewer viewer) {
        CoachNote it = notes.find(noteId, viewer).orElseThrow(() -> new NotVisible("note", noteId));
        return with(it, shares.byCoach(it.coachingId(), viewer));
    }

    /** What was written for the viewer. */
    @Transactional(readOnly = true)
    public List<Share> shared(String coachingId, Viewer viewer) {
        return shares.forViewer(coachingId, viewer);
    }

    @Transactional
    public void write(String coachingId, LocalDate on, String text, Viewer viewer) {
        String id = notes.insert(coached(coachingId, viewer), on, text, null, viewer);
        audit.did(viewer.userId(), "WRITE", "coaching_note", id, null);
    }

    /** Puts another text in its place; what was shared stays shared. False when somebody did so before. */
    @Transactional
    public boolean correct(CoachNote was, LocalDate on, String text, Viewer viewer) {
        Coaching it = coached(was.coachingId(), viewer);
        if (!notes.end(was.id())) {
            return false;
        }
        String id = notes.insert(it, on, text, was.id(), viewer);
        shares.move(was.id(), id);
        audit.did(viewer.userId(), "CORRECT", "coaching_note", was.id(), null);
        return true;
    }

    /** Writes a text for others; for several at once it is the same text. */
    @Transactional
    public void share(CoachNote note, Set<Audience> audiences, String text, Viewer viewer) {
        Coaching it = coached(note.coachingId(), viewer);
        for (Audience audience : audiences) {
            shares.insert(it, note.id(), audience, text, viewer);
            audit.did(viewer.userId(), "SHARE", "coaching_note", note.id(), audience.name());
        }
    }

    /** Nobody else reads that text any more. */
    @Transactional
    public void takeBack(CoachNote note, String shareId, Viewer viewer) {
        coached(note.coachingId(), viewer);
        shares.end(shareId, note.id());
        audit.did(viewer.userId(), "UNSHARE", "coaching_note", note.id(), null);
    }

    private static CoachNote with(CoachNote it, List<Share> shared) {
        return new CoachNote(
                it.id(), it.coachingId(), it.on(), it.text(), it.writtenBy(), it.writtenAt(), it.corrected(),
                shared.stream().filter(share -> share.noteId().equals(it.id())).toList());
    }
}
