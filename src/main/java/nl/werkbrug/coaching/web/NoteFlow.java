package nl.werkbrug.coaching.web;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.note.CoachNotes;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing a note; what is half written is kept for its writer only. */
@Component("coachNoteFlow")
class NoteFlow implements FormFlow {

    static final String FORM = "coaching-note";

    private final CoachNotes notes;
    private final Dossiers dossiers;
    private final Clock clock;

    NoteFlow(CoachNotes notes, Dossiers dossiers, Clock clock) {
        this.notes = notes;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "begeleiding-aantekening";
    }

    @Override
    public FormPage open(String coachingId, Viewer viewer) {
        String name = dossiers.visible(notes.coached(coachingId, viewer).dossierId(), viewer).personName();
        return FormPage.of(FORM, Words.of("coaching.note.write-a-note", name), back(coachingId),
                "coaching-note:" + coachingId + ":" + viewer.userId())
                .withPrefill(Map.of("note.on", DutchTime.today(clock)));
    }

    @Override
    @Transactional
    public FormResult submit(String coachingId, Answers answers, Viewer viewer) {
        notes.write(coachingId, answers.date("note.on").orElseThrow(), CoachingAccess.needed(answers, "note.text"), viewer);
        return new FormResult.Done(back(coachingId), Words.of("coaching.note.the-note-has-been"));
    }

    static String back(String coachingId) {
        return "/begeleiding/" + coachingId + "/aantekeningen";
    }
}
