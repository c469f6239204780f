package nl.werkbrug.wagesubsidy.payment;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.document.WageSubsidySpecification;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The specification of a payment for one employer, made from what was frozen with the file. */
@Service
public class Specifications {

    /** The text of the fact's path, as the hire keeps it. */
    private static final String PERSONNEL_NUMBER = "employment.personnelNumber";

    private final BatchTable batches;
    private final BatchReader reader;
    private final Desks desks;
    private final Facts facts;
    private final Employers employers;
    private final Parties parties;
    private final PdfRenderer pdfs;
    private final DutchFormats formats;
    private final AuditTrail audit;

    Specifications(
            BatchTable batches,
            BatchReader reader,
            Desks desks,
            Facts facts,
            Employers employers,
            Parties parties,
            PdfRenderer pdfs,
            DutchFormats formats,
            AuditTrail audit) {
        this.batches = batches;
        this.reader = reader;
        this.desks = desks;
        this.facts = facts;
        this.employers = employers;
        this.parties = parties;
        this.pdfs = pdfs;
        this.formats = formats;
        this.audit = audit;
    }

    /**
     * The PDF; that it was made is logged.
     *
     * @throws NotVisible when there is no file yet, nothing in it is for the employer, or the viewer works for neither party
     */
    @Transactional
    public RenderedDocument of(String batchId, String employerId, Viewer viewer) {
        SubsidyBatch batch = batches.find(batchId).filter(it -> it.filedAt() != null)
                .orElseThrow(() -> new NotVisible(Batches.WAGE_SUBSIDY_BATCH, batchId));
        if (!desks.worksForEmployer(employerId, viewer)) {
            desks.work(batch.municipalityId(), viewer);
        }
        List<WageSubsidySpecification.Line> lines = lines(batchId, employerId);
        if (lines.isEmpty()) {
            throw new NotVisible(Batches.WAGE_SUBSIDY_BATCH, batchId);
        }
        audit.read(viewer.userId(), Batches.WAGE_SUBSIDY_BATCH, batchId);
        return pdfs.render(new WageSubsidySpecification(
                letter(batch, employerId), formats.month(batch.month()), batch.executeOn(), lines), batch.filedAt());
    }

    private List<WageSubsidySpecification.Line> lines(String batchId, String employerId) {
        List<WageSubsidySpecification.Line> all = new ArrayList<>();
        for (BatchView.Part part : reader.parts(batchId)) {
            if (part.employerId().equals(employerId)) {
                String number = facts.get(part.dossierId(), WageSubsidy.SUBJECT, PERSONNEL_NUMBER).map(Fact::value).orElse(null);
                part.lines().stream()
                        .filter(it -> it.counts() || it.state() == PaymentLine.State.FAILED)
                        .forEach(it -> all.add(new WageSubsidySpecification.Line(
                                part.reference(), number, formats.month(it.month()), it.why(), it.estimate(), it.amount())));
            }
        }
        return all;
    }

    private Letter letter(SubsidyBatch batch, String employerId) {
        Party municipality = parties.find(batch.municipalityId()).orElseThrow();
        Employer employer = employers.find(employerId).orElseThrow();
        return new Letter(
                party(municipality.name(), municipality.address()), party(employer.name(), employer.address()),
                DutchTime.dateOf(batch.filedAt()), batch.reference(), null, null);
    }

    private static Letter.Party party(String name, Address address) {
        return Letter.Party.of(name, address.lines().toArray(String[]::new));
    }
}
