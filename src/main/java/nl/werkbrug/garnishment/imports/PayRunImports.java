package nl.werkbrug.garnishment.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.form.DraftSeal;
import nl.werkbrug.garnishment.payfile.PayFile;
import nl.werkbrug.garnishment.payfile.PayProblem;
import nl.werkbrug.garnishment.store.PayRunImportTable;
import nl.werkbrug.garnishment.store.PayRunMoveTable;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.SecretHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pay runs of many employees in one file or message: looked at first, then booked as a whole or not at all. */
@Service
public class PayRunImports {

    private final Employers employers;
    private final ImportMatching matching;
    private final ImportSplits splits;
    private final ImportBooking booking;
    private final PayRunImportTable imports;
    private final PayRunMoveTable moves;
    private final SecretHash hash;
    private final DraftSeal seal;
    private final AuditTrail audit;

    PayRunImports(
            Employers employers,
            ImportMatching matching,
            ImportSplits splits,
            ImportBooking booking,
            PayRunImportTable imports,
            PayRunMoveTable moves,
            SecretHash hash,
            DraftSeal seal,
            AuditTrail audit) {
        this.employers = employers;
        this.matching = matching;
        this.splits = splits;
        this.booking = booking;
        this.imports = imports;
        this.moves = moves;
        this.hash = hash;
        this.seal = seal;
        this.audit = audit;
    }

    /**
     * Takes a file for an employer. Only lines about employees with a garnishment are kept, encrypted, until they are booked.
     *
     * @throws NotVisible when the viewer does no payroll for the employer
     */
    @Transactional
    public ImportOutcome bring(String employerId, PayFile file, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        return bring(employerId, file, ImportActor.of(viewer));
    }

    /** The same for payroll software; the caller has checked its key. */
    @Transactional
    public ImportOutcome bring(String employerId, PayFile file, ImportActor actor) {
        if (file instanceof PayFile.Refused refused) {
            return new ImportOutcome.Refused(refused.problems().stream().map(PayRunImports::problem).toList(), refused.more());
        }
        PayFile.Read read = (PayFile.Read) file;
        String key = hash.of("payfile", employerId, read.contentKey());
        Optional<PayRunImport> before = imports.booked(employerId, key);
        if (before.isPresent()) {
            return new ImportOutcome.Before(before.get().id());
        }
        ImportMatching.Matched matched = matching.match(employerId, read.lines());
        if (!matched.problems().isEmpty()) {
            return new ImportOutcome.Refused(matched.problems(), 0);
        }
        String id = UUID.randomUUID().toString();
        imports.insert(id, employerId, key, seal.seal(ImportedRunsText.of(matched.runs()), id), read.lines().size(),
                matched.runs().size(), matched.skipped(), actor);
        audit.did(actor.id(), "BRING", "pay-run-import", id, read.lines().size() + " lines");
        return new ImportOutcome.Ready(id);
    }

    /** @throws NotVisible when there is none, or the viewer does no payroll for its employer */
    @Transactional(readOnly = true)
    public PayRunImport forPayroll(String id, Viewer viewer) {
        PayRunImport it = imports.find(id).orElseThrow(() -> new NotVisible("pay-run-import", id));
        employers.forPayroll(it.employerId(), viewer);
        return it;
    }

    /** How the runs would be split; asked for one that is not booked yet. */
    @Transactional(readOnly = true)
    public ImportPreview preview(String id) {
        PayRunImport it = imports.find(id).orElseThrow(() -> new NotVisible("pay-run-import", id));
        return ImportPreview.of(splits.of(it.employerId(), runs(id)));
    }

    /**
     * Books all runs or none.
     *
     * @return the preview when something is wrong with it by now; empty when it is booked, or was booked before
     */
    @Transactional
    public Optional<ImportPreview> book(String id, ImportActor actor) {
        PayRunImport it = imports.lock(id).orElseThrow(() -> new NotVisible("pay-run-import", id));
        booking.hold(it.employerId());
        if (it.booked() || imports.booked(it.employerId(), imports.key(id)).isPresent()) {
            return Optional.empty();
        }
        ImportSplits.All all = splits.of(it.employerId(), runs(id));
        if (!all.problems().isEmpty() || all.runs().isEmpty()) {
            return Optional.of(ImportPreview.of(all));
        }
        booking.write(id, all, actor);
        return Optional.empty();
    }

    /** How many runs the processes were told of. */
    @Transactional(readOnly = true)
    public PayRunMoveTable.Progress progress(String id) {
        return moves.progress(id);
    }

    /** The import in which the content of this one was booked: itself, or an earlier one. */
    @Transactional(readOnly = true)
    public PayRunImport booked(String id) {
        PayRunImport it = imports.find(id).orElseThrow(() -> new NotVisible("pay-run-import", id));
        return it.booked() ? it : imports.booked(it.employerId(), imports.key(id)).orElse(it);
    }

    /** An import that was booked, for whoever brought the same content. */
    @Transactional(readOnly = true)
    public PayRunImport earlier(String id) {
        return imports.find(id).filter(PayRunImport::booked).orElseThrow(() -> new NotVisible("pay-run-import", id));
    }

    /** The newest imports of an employer. The caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<PayRunImport> ofEmployer(String employerId, int most) {
        return imports.ofEmployer(employerId, most);
    }

    private List<ImportedRun> runs(String id) {
        return new ArrayList<>(ImportedRunsText.read(seal.open(imports.sealed(id), id)));
    }

    private static ImportProblem problem(PayProblem it) {
        return new ImportProblem(it.line(), it.where(), it.message());
    }
}
