package nl.werkbrug.agenda.web;

import java.time.Clock;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.TermNote;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the note about a term and keeps it with the documents of the dossier. */
@Controller
class TermNotePages {

    private final DeadlineReader reader;
    private final TermNotePaper paper;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;

    TermNotePages(
            DeadlineReader reader,
            TermNotePaper paper,
            PdfRenderer renderer,
            DocumentStore documents,
            Timeline timeline,
            AuditTrail audit,
            Clock clock) {
        this.reader = reader;
        this.paper = paper;
        this.renderer = renderer;
        this.documents = documents;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** One note for each party, day and state of the deadline: pressing the button twice makes one. */
    @PostMapping("/termijnen/{id}/brief")
    @Transactional
    public String make(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        RunningDeadline it = reader.find(id, viewer);
        TermNote note = paper.of(it, viewer);
        String once = "term-note:" + it.id() + ":" + it.sequence() + ":" + DutchTime.today(clock) + ":"
                + Integer.toHexString(note.letter().sender().name().hashCode());
        if (!timeline.claim(once)) {
            flash.addFlashAttribute("notice", Words.of("agenda.note.there"));
            return "redirect:/termijnen/" + id;
        }
        StoredDocument stored = documents.store(
                renderer.render(note, clock.instant()), new StoredDocument.Place(it.dossierId(), it.subject()), viewer.userId());
        audit.did(viewer.userId(), "MAKE_TERM_NOTE", "deadline", id, stored.id());
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), viewer.displayName(), "DEADLINE", Words.in(Language.DUTCH, "agenda.kept.note", it.what()),
                stored.id(), null));
        flash.addFlashAttribute("notice", Words.of("agenda.note.made"));
        flash.addFlashAttribute("termNote", stored.id());
        return "redirect:/termijnen/" + id;
    }
}
