package nl.werkbrug.garnishment.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.DebtState;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.store.DossierNames;
import nl.werkbrug.garnishment.store.HandOverRuns;
import nl.werkbrug.garnishment.store.HandOverRuns.Which;
import nl.werkbrug.garnishment.store.ReadAhead;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hand-over sheet for payroll: what an import or a pay day withholds of each employee, for whom, and what changed. */
@Service
public class HandOver {

    private final Employers employers;
    private final PayRunImports imports;
    private final HandOverRuns runs;
    private final DossierNames names;
    private final RunChanges changes;
    private final AuditTrail audit;
    private final DebtState debts;
    private final Clock clock;

    HandOver(
            Employers employers,
            PayRunImports imports,
            HandOverRuns runs,
            DossierNames names,
            DutchFormats formats,
            AuditTrail audit,
            DebtState debts,
            Clock clock) {
        this.employers = employers;
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
     * @throws NotVisible when the viewer does no payroll for its employer
     */
    @Transactional
    public List<HandOverLine> of(String importId, Viewer viewer) {
        imports.forPayroll(importId, viewer);
        audit.read(viewer.userId(), "pay-run-import", importId);
        return lines(Which.ofImport(importId));
    }

    /**
     * The same for everything an employer pays on one day, of all imports and typed. Asking is logged.
     *
     * @throws NotVisible when the viewer does no payroll for the employer, or nothing was paid on that day
     */
    @Transactional
    public List<HandOverLine> of(String employerId, LocalDate payDay, Viewer viewer) {
        if (!payDays(employerId, viewer).contains(payDay)) {
            throw new NotVisible("pay-day", employerId);
        }
        audit.read(viewer.userId(), "pay-day", employerId + " " + payDay);
        return lines(Which.ofPayDay(employerId, payDay));
    }

    /**
     * The days on which an employer paid a wage with a garnishment, newest first.
     *
     * @throws NotVisible when the viewer does no payroll for the employer
     */
    @Transactional(readOnly = true)
    public List<LocalDate> payDays(String employerId, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        return runs.payDays(employerId);
    }

    private List<HandOverLine> lines(Which which) {
        List<PayRun> now = runs.now(which);
        Map<String, PayRun> before = runs.before(which);
        Map<String, DossierNames.Name> people = names.of(now.stream().map(PayRun::dossierId).toList());
        ReadAhead known = runs.known(which);
        Payees payees = new Payees(
                known.garnishments(), new Coordinators(known.coordination(), known.garnishments(), clock), debts);
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
