package nl.werkbrug.socialreturn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.document.SocialReturnProof;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.socialreturn.store.SocialSentTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client gets to see of a contract: made anew each time, and sent by the employer itself. */
@Service
public class SocialProofs {

    private static final String WHAT = "social return proof";

    private final SocialContracts contracts;
    private final SocialProgress progress;
    private final SocialSentTable sent;
    private final SocialShared shared;
    private final SocialNames names;
    private final DocumentStore documents;
    private final Employers employers;
    private final PdfRenderer pdfs;
    private final AuditTrail audit;
    private final Clock clock;

    SocialProofs(
            SocialContracts contracts, SocialProgress progress, SocialSentTable sent, SocialShared shared, SocialNames names,
            DocumentStore documents, Employers employers, PdfRenderer pdfs, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.progress = progress;
        this.sent = sent;
        this.shared = shared;
        this.names = names;
        this.documents = documents;
        this.employers = employers;
        this.pdfs = pdfs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The PDF of today; that it was made is logged.
     *
     * @throws nl.werkbrug.access.NotVisible when the contract is another employer's
     */
    @Transactional
    public RenderedDocument of(String contractId, Viewer viewer) {
        SocialContract it = contracts.get(contractId, viewer);
        return of(it, progress.of(it, viewer).lines(), viewer);
    }

    /**
     * The same for the client.
     *
     * @throws nl.werkbrug.access.NotVisible when the employer does not let the viewer look along
     */
    @Transactional
    public RenderedDocument forClient(String contractId, Viewer viewer) {
        SocialContract it = shared.get(contractId, viewer);
        return of(it, progress.forClient(it, viewer).lines(), viewer);
    }

    private RenderedDocument of(SocialContract it, List<SocialProgress.Line> lines, Viewer viewer) {
        audit.read(viewer.userId(), WHAT, it.id());
        LocalDate today = DutchTime.today(clock);
        return pdfs.render(new SocialReturnProof(
                letter(it, today), it.reference(), it.startsOn(), it.endsOn(), it.obligation(),
                today.isBefore(it.endsOn()) ? today : it.endsOn(),
                lines.stream().filter(line -> line.hire().counted()).map(line -> line(line, today)).toList()),
                clock.instant());
    }

    /** What was sent, the newest first. */
    @Transactional(readOnly = true)
    public List<SocialSentTable.Sent> sent(String contractId, Viewer viewer) {
        return sent.of(contracts.get(contractId, viewer).id());
    }

    /** The employer says that it sent the proof. */
    @Transactional
    public void told(String contractId, LocalDate on, String how, Viewer viewer) {
        SocialContract it = contracts.get(contractId, viewer);
        sent.insert(it.id(), on, how, progress.of(it, viewer).fulfilled(), viewer);
        audit.did(viewer.userId(), "SENT", WHAT, it.id(), null);
    }

    private SocialReturnProof.Line line(SocialProgress.Line line, LocalDate today) {
        SocialHire hire = line.hire();
        SocialHire.Link link = hire.link();
        return new SocialReturnProof.Line(
                names.forClient(hire), link.label(), link.countsFrom(),
                today.isBefore(line.until()) ? today : line.until(), hire.newestHours(), link.value(),
                link.source(), line.fulfilled(),
                hire.proofId() == null ? null : documents.find(hire.proofId()).map(StoredDocument::title).orElse(null));
    }

    private Letter letter(SocialContract it, LocalDate today) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        return new Letter(
                new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email()),
                Letter.Party.of(it.client()), today, it.reference(), null, null);
    }
}
