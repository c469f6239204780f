package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.store.AttachmentTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of an application: which are wanted, which are there. */
@Service
public class Attachments {

    private final AttachmentTable table;
    private final Setups setups;
    private final DocumentStore documents;
    private final Timeline timeline;
    private final Clock clock;

    Attachments(AttachmentTable table, Setups setups, DocumentStore documents, Timeline timeline, Clock clock) {
        this.table = table;
        this.setups = setups;
        this.documents = documents;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What the municipality wants for this one: some papers only while it never granted this employer anything. */
    @Transactional(readOnly = true)
    public Set<Attachment> wanted(WageSubsidy it) {
        Set<Attachment> wanted = EnumSet.noneOf(Attachment.class);
        wanted.addAll(setups.of(it).attachments());
        if (table.grantedBefore(it.employerId(), it.municipalityId(), it.id())) {
            wanted.removeIf(Attachment::firstTimeOnly);
        }
        return wanted;
    }

    @Transactional(readOnly = true)
    public Set<Attachment> present(WageSubsidy it) {
        return table.of(it.id());
    }

    /** Wanted, and not there. */
    @Transactional(readOnly = true)
    public Set<Attachment> missing(WageSubsidy it) {
        Set<Attachment> missing = EnumSet.noneOf(Attachment.class);
        missing.addAll(wanted(it));
        missing.removeAll(present(it));
        return missing;
    }

    /** Keeps papers; the caller checked that the viewer may bring them, and that they are PDFs. */
    @Transactional
    public void add(WageSubsidy it, Map<Attachment, byte[]> papers, Viewer viewer) {
        papers.forEach((kind, content) -> {
            String id = documents.storeUpload(content, kind.dutchLabel(), SubsidyPapers.place(it.dossierId()), viewer.userId()).id();
            table.add(it.id(), kind, id, DutchTime.today(clock));
            timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, viewer.displayName(), "DOCUMENT",
                    Words.in(Language.DUTCH, "kept.document.added", kind.dutchLabel()), id, null));
        });
    }
}
