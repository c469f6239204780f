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
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.HirePaths;
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
    private final Facts facts;
    private final DocumentStore documents;
    private final Employers employers;
    private final PdfRenderer pdfs;
    private final AuditTrail audit;
    private final Clock clock;

    SocialProofs(
            SocialContracts contracts, SocialProgress progress, SocialSentTable sent, Facts facts, DocumentStore documents,
            Employers employers, PdfRenderer pdfs, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.progress = progress;
        this.sent = sent;
        this.facts = facts;
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
        audit.read(viewer.userId(), WHAT, contractId);
        LocalDate today = DutchTime.today(clock);
        return pdfs.render(new SocialReturnProof(
                letter(it, today), it.reference(), it.startsOn(), it.endsOn(), it.obligation(),
                today.isBefore(it.endsOn()) ? today : it.endsOn(),
                progress.of(it, viewer).lines().stream().filter(line -> line.hire().counted()).map(line -> line(line, today)).toList()),
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
                hire.namedSince() == null ? number(hire) : line.name(), link.label(), link.countsFrom(),
                today.isBefore(line.until()) ? today : line.until(), hire.hours().get(hire.hours().size() - 1).hours(), link.value(),
                link.source(), line.fulfilled(),
                hire.proofId() == null ? null : documents.find(hire.proofId()).map(StoredDocument::title).orElse(null));
    }

    /** Without consent for the name the client gets no more than this. */
    private String number(SocialHire hire) {
        return facts.get(hire.dossierId(), SocialHire.SUBJECT, HirePaths.PERSONNEL_NUMBER).map(Fact::value).orElse(null);
    }

    private Letter letter(SocialContract it, LocalDate today) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        return new Letter(
                new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email()),
                Letter.Party.of(it.client()), today, it.reference(), null, null);
    }
}
