package nl.werkbrug.garnishment.imports;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.DebtState;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunPaper;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Steps;
import nl.werkbrug.garnishment.store.HandOverRuns;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ReadAhead;
import org.springframework.stereotype.Service;

/**
 * The statements of the runs of an import: made when somebody asks, as the runs stand now, and kept nowhere. What was paid
 * names who got it.
 */
@Service
public class ImportStatements {

    private final PayRunImports imports;
    private final HandOverRuns runs;
    private final PayRunTable table;
    private final PayRunPaper paper;
    private final DebtState debts;
    private final AuditTrail audit;
    private final Clock clock;

    ImportStatements(
            PayRunImports imports,
            HandOverRuns runs,
            PayRunTable table,
            PayRunPaper paper,
            DebtState debts,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.table = table;
        this.paper = paper;
        this.debts = debts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The statements by dossier, each made when the stream comes to it, so that many never stand in memory together. Asking is
     * logged.
     *
     * @throws NotVisible when there is no booked import with that id, or the viewer does no payroll for its employer
     */
    public Stream<RenderedDocument> of(String importId, Viewer viewer) {
        if (!imports.forPayroll(importId, viewer).booked()) {
            throw new NotVisible("pay-run-import", importId);
        }
        audit.read(viewer.userId(), "pay-run-import", importId);
        ReadAhead known = runs.known(HandOverRuns.Which.ofImport(importId));
        Payees payees = new Payees(
                known.garnishments(), new Coordinators(known.coordination(), known.garnishments(), clock), debts);
        return runs.now(HandOverRuns.Which.ofImport(importId)).stream()
                .filter(run -> !run.shares().isEmpty())
                .map(run -> print(run, known, payees));
    }

    private RenderedDocument print(PayRun run, ReadAhead known, Payees payees) {
        List<Garnishment> of = run.shares().stream().map(share -> known.garnishments().get(share.garnishmentId())).toList();
        return paper.print(run, Steps.fromJson(table.stepsJson(run.id())), of, payees);
    }
}
