package nl.werkbrug.coaching.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.note.CoachNote;
import nl.werkbrug.coaching.note.CoachNote.Audience;
import nl.werkbrug.coaching.note.CoachNotes;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing a text for others beside a note. The note itself never stands in the form. */
@Component("coachShareFlow")
class ShareFlow implements FormFlow {

    private final CoachNotes notes;

    ShareFlow(CoachNotes notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return "begeleiding-delen";
    }

    @Override
    public FormPage open(String noteId, Viewer viewer) {
        CoachNote it = notes.note(noteId, viewer);
        return FormPage.of(
                        "coaching-share", Words.of("coaching.share.share-something"), NoteFlow.back(it.coachingId()),
                        "coaching-share:" + noteId + ":" + viewer.userId())
                .withOptions(Map.of("audiences", audiences(it, viewer).map(each -> new Option(each.name(), each.label())).toList()));
    }

    @Override
    @Transactional
    public FormResult submit(String noteId, Answers answers, Viewer viewer) {
        CoachNote it = notes.note(noteId, viewer);
        Set<Audience> chosen = audiences(it, viewer).filter(each -> answers.chosen("share.with").contains(each.name()))
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            return new FormResult.Refused(List.of(FieldError.in("share.with", Words.of("coaching.share.choose-with-whom-you"))));
        }
        notes.share(it, chosen, CoachingAccess.needed(answers, "share.text"), viewer);
        return new FormResult.Done(NoteFlow.back(it.coachingId()), Words.of("coaching.share.your-text-has-been"));
    }

    /** The loket only when the municipality takes part. */
    private Stream<Audience> audiences(CoachNote it, Viewer viewer) {
        Coaching coaching = notes.coached(it.coachingId(), viewer);
        return Stream.of(Audience.values()).filter(each -> each != Audience.LOKET || coaching.municipalityId() != null);
    }
}
