package nl.werkbrug.hire.sheet;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
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
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sheets: new answers become facts for the next form, and the PDF stands on the dossier. Nothing is sent. */
@Service
public class Sheets {

    /** Follows from the scheme, so it is never asked and no fact. */
    public static final String STATEMENT_KIND = "statement.kind";

    static final String CONTRACT_COPY = "employment.contractCopy";

    private static final Set<String> NO_FACTS = Set.of(CONTRACT_COPY, STATEMENT_KIND);

    private final SheetFacts known;
    private final SheetPaper paper;
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
            Facts facts,
            HireKnowledge knowledge,
            DocumentStore documents,
            PdfRenderer renderer,
            Timeline timeline,
            AuditTrail audit,
            Clock clock) {
        this.known = known;
        this.paper = paper;
        this.facts = facts;
        this.knowledge = knowledge;
        this.documents = documents;
        this.renderer = renderer;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the sheet goes and by when, for the page to check. */
    public Destination destination(Sheet sheet, Hire hire, Answers answers) {
        return paper.destination(sheet, hire, answers);
    }

    /**
     * Makes the sheet. The caller has checked that the viewer works for the employer.
     *
     * @param contract the file of the contract; null when none was sent now
     * @return id of the document
     */
    @Transactional
    public String make(Sheet sheet, Hire hire, Answers answers, byte[] contract, Viewer viewer) {
        remember(sheet, hire, answers, viewer);
        if (contract != null) {
            keep(hire, contract, viewer);
        }
        knowledge.settleMunicipality(hire);
        ApplicationSheet model = paper.of(sheet, hire, answers);
        String id = documents.store(renderer.render(model, clock.instant()), place(hire), viewer.userId()).id();
        audit.did(viewer.userId(), "MAKE_SHEET", "hire", hire.id(), sheet.name());
        timeline.add(new TimelineEntry(
                hire.dossierId(), Hire.SUBJECT, viewer.displayName(), "DOCUMENT",
                "Aanvraagblad " + sheet.subject() + " gemaakt. Het is niet verstuurd.", id, null));
        return id;
    }

    /** What the person and the employer are kept for elsewhere, is no fact of this hire; what only this sheet asks, neither. */
    private void remember(Sheet sheet, Hire hire, Answers answers, Viewer viewer) {
        Map<String, KnownFact> before = known.of(hire);
        answers.values().forEach((key, answer) -> {
            boolean told = !before.containsKey(key) || answers.corrected().contains(key);
            if (told && !key.startsWith("own.") && !NO_FACTS.contains(key)) {
                facts.put(hire.dossierId(), Hire.SUBJECT, key, FactWords.write(answer), source(sheet), DutchTime.today(clock), viewer);
            }
        });
    }

    private void keep(Hire hire, byte[] contract, Viewer viewer) {
        documents.storeUpload(contract, "Arbeidscontract", place(hire), viewer.userId());
        String words = "Staat bij de documenten sinds " + new DutchFormats().date(DutchTime.today(clock));
        facts.put(hire.dossierId(), Hire.SUBJECT, CONTRACT_COPY, words, "het bestand zelf", DutchTime.today(clock), viewer);
    }

    private static String source(Sheet sheet) {
        return "aanvraagblad " + sheet.subject();
    }

    private static StoredDocument.Place place(Hire hire) {
        return new StoredDocument.Place(hire.dossierId(), Hire.SUBJECT);
    }
}
