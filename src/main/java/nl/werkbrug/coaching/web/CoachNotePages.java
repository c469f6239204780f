package nl.werkbrug.coaching.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.note.CoachNote;
import nl.werkbrug.coaching.note.CoachNotes;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notes of a coach, and what is shared of them. */
@Controller
class CoachNotePages {

    private final CoachNotes notes;
    private final Dossiers dossiers;

    CoachNotePages(CoachNotes notes, Dossiers dossiers) {
        this.notes = notes;
        this.dossiers = dossiers;
    }

    @GetMapping("/begeleiding/{id}/aantekeningen")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        Coaching it = notes.coached(id, viewer);
        model.addAttribute("coaching", it);
        model.addAttribute("name", dossiers.visible(it.dossierId(), viewer).personName());
        model.addAttribute("notes", notes.of(id, viewer));
        return "coaching/notes";
    }

    @PostMapping("/begeleiding/aantekeningen/{noteId}/gedeeld/{shareId}/terug")
    String takeBack(@PathVariable String noteId, @PathVariable String shareId, Viewer viewer, RedirectAttributes flash) {
        CoachNote note = notes.note(noteId, viewer);
        notes.takeBack(note, shareId, viewer);
        flash.addFlashAttribute("notice", Words.of("coaching.coach-note.the-shared-text-has"));
        return "redirect:/begeleiding/" + note.coachingId() + "/aantekeningen";
    }
}
