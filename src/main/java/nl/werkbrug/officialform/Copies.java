package nl.werkbrug.officialform;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.officialform.store.FilledFormTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filled copies that stand on the dossier. Nothing is sent. */
@Service
public class Copies {

    private final FilledForms filled;
    private final FilledFormTable copies;
    private final DocumentStore documents;
    private final References references;
    private final Timeline timeline;
    private final AuditTrail audit;

    Copies(
            FilledForms filled, FilledFormTable copies, DocumentStore documents, References references, Timeline timeline,
            AuditTrail audit) {
        this.filled = filled;
        this.copies = copies;
        this.documents = documents;
        this.references = references;
        this.timeline = timeline;
        this.audit = audit;
    }

    /** @param before whether this copy, with the same facts, stood there already */
    public record Made(String documentId, boolean before) {}

    /**
     * Keeps a filled copy. The caller has checked that the viewer works for the employer.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another node made it in between: asked again, it is there
     */
    @Transactional
    public Made make(OfficialForms.InForce it, Hire hire, Viewer viewer) {
        FilledForm copy = filled.of(it.version().id(), hire);
        FilledFormTable.Key key = new FilledFormTable.Key(hire.id(), it.version().id(), Prints.of(copy.values()));
        return copies.document(key).map(id -> new Made(id, true)).orElseGet(() -> keep(it, hire, copy, key, viewer));
    }

    private Made keep(OfficialForms.InForce it, Hire hire, FilledForm copy, FilledFormTable.Key key, Viewer viewer) {
        String title = Words.in(Language.DUTCH, "officialform.kept.filled-title", it.form().authority());
        String file = "formulier-" + references.of(hire.dossierId()).replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
        StoredDocument.Place place = new StoredDocument.Place(hire.dossierId(), Hire.SUBJECT);
        String id = documents.storeFilled(copy.pdf(), title, file, place, viewer.userId()).id();
        copies.insert(key, id, viewer.userId());
        audit.did(viewer.userId(), "FILL_FORM", "hire", hire.id(), it.version().id());
        timeline.add(new TimelineEntry(
                hire.dossierId(), Hire.SUBJECT, viewer.displayName(), "DOCUMENT",
                Words.in(Language.DUTCH, "officialform.kept.filled", it.form().authority()), id, null));
        return new Made(id, false);
    }
}
