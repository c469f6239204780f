package nl.werkbrug.wagesubsidy.payment;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of the municipality do with a proposal: look, take lines out, and approve with four eyes. */
@Service
public class Batches {

    static final String WAGE_SUBSIDY_BATCH = "wage-subsidy-batch";
    private static final String CHANGED = "wagesubsidy.batches.the-proposal-has-changed";
    private static final int LONGEST_REASON = 500;

    private final BatchTable batches;
    private final PaymentLineTable lines;
    private final BatchReader reader;
    private final Desks desks;
    private final AuditTrail audit;

    Batches(BatchTable batches, PaymentLineTable lines, BatchReader reader, Desks desks, AuditTrail audit) {
        this.batches = batches;
        this.lines = lines;
        this.reader = reader;
        this.desks = desks;
        this.audit = audit;
    }

    /**
     * Takes a line out of the batch; it is proposed again next month.
     *
     * @param because at most 500 characters
     * @return why not, in Dutch; empty when it was done
     */
    @Transactional
    public Optional<String> exclude(String batchId, String lineId, String because, Viewer viewer) {
        reader.visible(batchId, viewer);
        SubsidyBatch batch = batches.lock(batchId);
        if (batch.state() != SubsidyBatch.State.PROPOSED) {
            return Optional.of(Words.of("wagesubsidy.batches.this-proposal-has-already"));
        }
        if (because == null || because.isBlank() || because.strip().length() > LONGEST_REASON) {
            return Optional.of(Words.of("wagesubsidy.batches.fill-in-why-this"));
        }
        if (leavesLess(batchId, lineId)) {
            return Optional.of(Words.of("wagesubsidy.batches.without-this-line-an"));
        }
        if (!lines.exclude(lineId, batchId, because.strip())) {
            return Optional.of(Words.of("wagesubsidy.batches.this-line-has-already"));
        }
        batches.changed(batchId, viewer.userId());
        audit.did(viewer.userId(), "EXCLUDE", WAGE_SUBSIDY_BATCH, batchId, lineId);
        return Optional.empty();
    }

    /** Whether a payment would become negative without the line. */
    private boolean leavesLess(String batchId, String lineId) {
        return reader.parts(batchId).stream()
                .filter(part -> part.lines().stream().anyMatch(it -> it.id().equals(lineId)))
                .anyMatch(part -> part.lines().stream()
                        .filter(it -> it.id().equals(lineId) && it.counts())
                        .anyMatch(it -> part.payable().minus(it.amount()).isNegative()));
    }

    /** Notes that somebody looked at the lines as they were at that version; gives why not, in Dutch. */
    @Transactional
    public Optional<String> prepared(String batchId, int version, Viewer viewer) {
        reader.visible(batchId, viewer);
        if (!batches.prepared(batchId, version, viewer.userId())) {
            return Optional.of(Words.of(CHANGED));
        }
        audit.did(viewer.userId(), "PREPARE", WAGE_SUBSIDY_BATCH, batchId, null);
        return Optional.empty();
    }

    /**
     * Approves what was seen at that version; by a team lead, and never by who looked at it before.
     *
     * @return why not, in Dutch
     * @throws nl.werkbrug.access.NotVisible when the viewer does not lead the desk
     */
    @Transactional
    public Optional<String> approve(String batchId, int version, Viewer viewer) {
        SubsidyBatch batch = reader.visible(batchId, viewer);
        desks.lead(batch.municipalityId(), viewer);
        if (batch.preparedBy() == null) {
            return Optional.of(Words.of("wagesubsidy.batches.first-let-a-colleague"));
        }
        if (batch.preparedBy().equals(viewer.userId())) {
            return Optional.of(Words.of("wagesubsidy.batches.you-checked-this-proposal"));
        }
        if (!batches.approve(batchId, version, viewer.userId())) {
            return Optional.of(Words.of(CHANGED));
        }
        audit.did(viewer.userId(), "APPROVE", WAGE_SUBSIDY_BATCH, batchId, null);
        return Optional.empty();
    }
}
