package nl.werkbrug.request.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.ApplicationSheet;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.KnownFact;
import nl.werkbrug.form.StoredAnswers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.request.store.RequestSheetTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sheets: new answers become facts for the next form, and the PDF stands on the dossier. Nothing is sent. */
@Service
public class Sheets {

    static final String CONTRACT_COPY = "employment.contractCopy";

    private final SheetFacts known;
    private final SheetPaper paper;
    private final RequestSheetTable table;
    private final Facts facts;
    private final HireKnowledge knowledge;
    private final DocumentStore documents;
    private final PdfRenderer renderer;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;

    Sheets(
            SheetFacts known,
            SheetPaper paper,
            RequestSheetTable table,
            Facts facts,
            HireKnowledge knowledge,
            DocumentStore documents,
            PdfRenderer renderer,
            Timeline timeline,
            AuditTrail audit,
            Clock clock) {
        this.known = known;
        this.paper = paper;
        this.table = table;
        this.facts = facts;
        this.knowledge = knowledge;
        this.documents = documents;
        this.renderer = renderer;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the sheet goes and by when, for the page to check. */
    public Destination destination(SheetPlace place) {
        return paper.destination(place);
    }

    /**
     * Makes the sheet. The caller has checked that the viewer works for the employer.
     *
     * @param files what was sent now, by the key of its question
     * @return id of the document
     */
    @Transactional
    public String make(SheetPlace place, Answers answers, Map<String, byte[]> files, Viewer viewer) {
        Hire hire = place.hire();
        remember(place, answers, files, viewer);
        files.forEach((key, content) -> keep(hire, key, content, viewer));
        knowledge.settleMunicipality(hire);
        ApplicationSheet model = paper.of(place, answers, List.copyOf(files.keySet()));
        String id = documents.store(renderer.render(model, clock.instant()), place(hire), viewer.userId()).id();
        table.made(hire.id(), place.kind().code(), place.partName(), new RequestSheetTable.Made(id, DutchTime.today(clock)));
        audit.did(viewer.userId(), "MAKE_SHEET", "hire", hire.id(), place.kind().code());
        timeline.add(new TimelineEntry(
                hire.dossierId(), Hire.SUBJECT, viewer.displayName(), "DOCUMENT",
                Words.in(Language.DUTCH, "request.kept.sheet-made", place.part().subject()), id, null));
        return id;
    }

    /** What the person and the employer are kept for elsewhere, is no fact of this hire; what only this sheet asks, neither. */
    private void remember(SheetPlace place, Answers answers, Map<String, byte[]> files, Viewer viewer) {
        Map<String, KnownFact> before = known.of(place.part(), place.hire());
        answers.values().forEach((key, answer) -> {
            boolean told = !before.containsKey(key) || answers.corrected().contains(key);
            if (told && !key.startsWith("own.") && !files.containsKey(key) && !place.part().given().containsKey(key)) {
                put(place.hire(), key, StoredAnswers.write(answer), "aanvraagblad " + place.part().subject(), viewer);
            }
        });
    }

    private void keep(Hire hire, String key, byte[] content, Viewer viewer) {
        boolean contract = key.equals(CONTRACT_COPY);
        documents.storeUpload(content, contract ?
                Words.in(Language.DUTCH, "document.kept.upload.contract") :
                        Words.in(Language.DUTCH, "document.kept.upload.sheet"), place(hire), viewer.userId());
        if (contract) {
            String words = "Staat bij de documenten sinds " + new DutchFormats().date(DutchTime.today(clock));
            put(hire, key, words, "het bestand zelf", viewer);
        }
    }

    private void put(Hire hire, String path, String value, String source, Viewer viewer) {
        facts.put(hire.dossierId(), Hire.SUBJECT, path, value, source, DutchTime.today(clock), viewer);
    }

    private static StoredDocument.Place place(Hire hire) {
        return new StoredDocument.Place(hire.dossierId(), Hire.SUBJECT);
    }
}
