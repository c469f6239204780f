package nl.werkbrug.localscheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.ApplicationSheet;
import nl.werkbrug.document.AuthorityDecision;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The papers besides the decision: what was answered, and that it is not paid. */
@Component
class LocalPapers {

    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final Clock clock;

    LocalPapers(
            Parties parties, Persons persons, References references, PdfRenderer renderer, DocumentStore documents, Deadlines deadlines,
            DutchFormats formats, Clock clock) {
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
    }

    void keepUpload(LocalClaim it, byte[] pdf, Viewer viewer) {
        documents.storeUpload(pdf, Words.in(Language.DUTCH, "document.kept.upload.application"), place(it), viewer.userId());
    }

    /** The sheet with the answers; returns its id. */
    String answers(LocalClaim it, SchemeVersion version, List<LocalClaimTable.Told> answers) {
        List<ApplicationSheet.Line> hire = List.of(
                new ApplicationSheet.Line("Werknemer", employee(it)),
                new ApplicationSheet.Line("Eerste werkdag", formats.date(it.startsOn())));
        List<ApplicationSheet.Line> told = answers.stream().map(each -> new ApplicationSheet.Line(each.label(), each.text())).toList();
        return keep(it, new ApplicationSheet(
                letter(it.employerId(), it.municipalityId(), it, null), version.title(), party(it.municipalityId()).name(), null,
                List.of(new ApplicationSheet.Part("De aanname", hire), new ApplicationSheet.Part("Vragen van de gemeente", told)), null,
                version.content().attachments(), List.of("de werkgever")));
    }

    /** The letter; returns its id. */
    String notPaid(LocalClaim it, SchemeVersion version, LocalDate askedOn, Viewer signer) {
        LocalDate today = DutchTime.today(clock);
        DeadlineResult remedy = deadlines.compute("AWB_6_7", today);
        List<String> why = new ArrayList<>(List.of(
                "Wij betalen alleen als de werknemer op " + formats.date(it.checkOn()) + " nog bij u werkt. Dat stond in het besluit.",
                "Daarom stellen wij het bedrag vast op nul (artikel 4:46 lid 2 Awb)."));
        why.addAll(it.notPaid().because().lines().filter(line -> !line.isBlank()).toList());
        return keep(it, new AuthorityDecision(
                letter(it.municipalityId(), it.employerId(), it, new Letter.Signatory(signer.displayName(), "teamleider", null)),
                version.title(), askedOn, "Wij betalen het toegekende bedrag niet.", employee(it), null, null, null, List.of(), why,
                new AuthorityDecision.Remedy(remedy.end(), remedy.term().source()), List.of("U hoeft niets terug te betalen.")));
    }

    private String employee(LocalClaim it) {
        return persons.find(references.personOf(it.dossierId())).orElseThrow().fullName();
    }

    private Letter letter(String from, String to, LocalClaim it, Letter.Signatory signatory) {
        Party sender = party(from);
        Party receiver = party(to);
        return new Letter(
                new Letter.Party(sender.name(), sender.address().lines(), null, sender.phone(), sender.email()),
                new Letter.Party(receiver.name(), receiver.address().lines(), null, null, null), DutchTime.today(clock),
                references.of(it.dossierId()), null, signatory);
    }

    private Party party(String id) {
        return parties.find(id).orElseThrow();
    }

    private String keep(LocalClaim it, DocumentModel model) {
        return documents.store(renderer.render(model, clock.instant()), place(it), TimelineEntry.SYSTEM).id();
    }

    private static StoredDocument.Place place(LocalClaim it) {
        return new StoredDocument.Place(it.dossierId(), LocalClaim.SUBJECT);
    }
}
