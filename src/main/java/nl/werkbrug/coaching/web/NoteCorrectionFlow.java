package nl.werkbrug.coaching.web;

import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.note.CoachNote;
import nl.werkbrug.coaching.note.CoachNotes;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Correcting a note; the old text is kept and shown nowhere. */
@Component
class NoteCorrectionFlow implements FormFlow {

    private final CoachNotes notes;
    private final Dossiers dossiers;

    NoteCorrectionFlow(CoachNotes notes, Dossiers dossiers) {
        this.notes = notes;
        this.dossiers = dossiers;
    }

    @Override
    public String name() {
        return "begeleiding-aantekening-wijzigen";
    }

    @Override
    public FormPage open(String noteId, Viewer viewer) {
        CoachNote it = notes.note(noteId, viewer);
        String name = dossiers.visible(notes.coached(it.coachingId(), viewer).dossierId(), viewer).personName();
        return FormPage.of(
                        NoteFlow.FORM, Words.of("coaching.note-correction.change-a-note", name), NoteFlow.back(it.coachingId()),
                        "coaching-note-fix:" + noteId + ":" + viewer.userId())
                .withPrefill(Map.of("note.on", it.on(), "note.text", it.text()));
    }

    @Override
    @Transactional
    public FormResult submit(String noteId, Answers answers, Viewer viewer) {
        CoachNote it = notes.note(noteId, viewer);
        boolean done = notes.correct(
                it, answers.date("note.on").orElseThrow(), CoachingAccess.needed(answers, "note.text"), viewer);
        return done ? new FormResult.Done(NoteFlow.back(it.coachingId()), Words.of("coaching.note-correction.the-note-has-been"))
                : new FormResult.Before();
    }
}
