package nl.werkbrug.garnishment.help;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.HelpNoteTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said and set up with people; kept on the timeline. */
@Service
public class Conversation {

    private final GarnishmentTable garnishments;
    private final HelpNoteTable notes;
    private final Timeline timeline;
    private final DutchFormats formats;

    Conversation(GarnishmentTable garnishments, HelpNoteTable notes, Timeline timeline, DutchFormats formats) {
        this.garnishments = garnishments;
        this.notes = notes;
        this.timeline = timeline;
        this.formats = formats;
    }

    /** Notes the conversation with the employee. */
    @Transactional
    public void held(String garnishmentId, LocalDate day, String note, Viewer viewer) {
        tell(garnishmentId, note == null
                ? Words.in(Language.DUTCH, "garnishment.kept.told",
                        formats.date(day)) : Words.in(Language.DUTCH, "garnishment.kept.told-note",
                        formats.date(day), note), viewer);
    }

    /** Notes that the alimony decision went back signed. */
    @Transactional
    public void signedSeen(String garnishmentId, LocalDate day, String signer, Viewer viewer) {
        tell(garnishmentId, Words.in(Language.DUTCH, "garnishment.kept.seen", signer, formats.date(day)), viewer);
    }

    /** Notes that a deduction was set up in the payroll. */
    @Transactional
    public void deductionSetUp(String garnishmentId, LocalDate from, Viewer viewer) {
        tell(garnishmentId, Words.in(Language.DUTCH, "garnishment.kept.set-up", formats.date(from)), viewer);
    }

    /** Notes an offer of help: that it was made for everybody, what was agreed for the own organisation only. */
    @Transactional
    public void helpOffered(String taskId, String dossierId, String partyId, String what, HelpNote note) {
        notes.insert(taskId, dossierId, partyId, note);
        timeline.add(new TimelineEntry(
                dossierId, Garnishment.SUBJECT, note.writtenBy(), "HELP",
                Words.in(Language.DUTCH, "garnishment.kept.discussed", what, formats.date(note.contactOn())), null, "help:" + taskId));
    }

    private void tell(String garnishmentId, String text, Viewer viewer) {
        Garnishment garnishment = garnishments.get(garnishmentId);
        String kept = text.length() > 2000 ? text.substring(0, 2000) : text;
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "CONVERSATION", kept, null, null));
    }
}
