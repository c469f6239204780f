package nl.werkbrug.garnishment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.garnishment.store.DossierNames;
import nl.werkbrug.garnishment.store.HandOverRuns;
import nl.werkbrug.garnishment.store.ReadAhead;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hand-over sheet for payroll: what an import withholds of each employee, for whom, and what changed. */
@Service
public class HandOver {

    private final PayRunImports imports;
    private final HandOverRuns runs;
    private final DossierNames names;
    private final RunChanges changes;
    private final AuditTrail audit;
    private final DebtState debts;
    private final Clock clock;

    HandOver(
            PayRunImports imports,
            HandOverRuns runs,
            DossierNames names,
            DutchFormats formats,
            AuditTrail audit,
            DebtState debts,
            Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.names = names;
        this.changes = new RunChanges(formats);
        this.audit = audit;
        this.debts = debts;
        this.clock = clock;
    }

    /**
     * The lines of an import, by dossier. Asking is logged.
     *
     * @throws nl.werkbrug.access.NotVisible when the viewer does no payroll for its employer
     */
    @Transactional
    public List<HandOverLine> of(String importId, Viewer viewer) {
        imports.forPayroll(importId, viewer);
        audit.read(viewer.userId(), "pay-run-import", importId);
        List<PayRun> now = runs.ofImport(importId);
        Map<String, PayRun> before = runs.before(importId);
        Map<String, DossierNames.Name> people = names.of(now.stream().map(PayRun::dossierId).toList());
        ReadAhead known = runs.known(importId);
        Payees payees = new Payees(known.garnishments(), new Coordinators(known.coordination(), known.garnishments(), clock), debts);
        List<HandOverLine> lines = new ArrayList<>();
        for (PayRun run : now) {
            String change = changes.between(Optional.ofNullable(before.get(run.dossierId())), run, known.garnishments());
            lines.addAll(lines(run, people.get(run.dossierId()), byPayee(run, payees, known), change));
        }
        return lines;
    }

    private static Map<Bailiff, Money> byPayee(PayRun run, Payees payees, ReadAhead known) {
        Map<Bailiff, Money> amounts = new LinkedHashMap<>();
        run.shares().stream().filter(share -> share.amount().isPositive()).forEach(share ->
                amounts.merge(payees.of(known.garnishments().get(share.garnishmentId())), share.amount(), Money::plus));
        return amounts;
    }

    private static List<HandOverLine> lines(PayRun run, DossierNames.Name who, Map<Bailiff, Money> amounts, String change) {
        if (amounts.isEmpty()) {
            return List.of(line(run, who, "", "", "", Money.ZERO, change));
        }
        return amounts.entrySet().stream()
                .map(each -> line(run, who, each.getKey().office(), each.getKey().iban(), each.getKey().reference(),
                        each.getValue(), change))
                .toList();
    }

    private static HandOverLine line(
            PayRun run, DossierNames.Name who, String payee, String iban, String reference, Money withheld, String change) {
        return new HandOverLine(
                who.reference(), who.employee(), run.payDay(), run.cash(), payee, iban, reference, withheld, run.setOff(),
                run.employee(), change);
    }
}
