package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunShare;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.declaration.Declaration;
import nl.werkbrug.shared.Money;

/**
 * One garnishment as the dossier page shows it.
 *
 * @param claimLeft null for kinds without a total
 * @param declaration null while nothing was signed
 * @param terms the dates of the declaration with their explanation; empty for kinds without a declaration
 * @param mayAct whether this viewer may report changes
 */
public record GarnishmentView(
        Garnishment garnishment,
        String iban,
        Money claimLeft,
        List<ProtectedAmount> protectedAmounts,
        Declaration declaration,
        List<DeadlineResult> terms,
        List<PayRun> runs,
        List<Remittance> remittances,
        LocalDate today,
        boolean mayAct) {

    public Money withheld() {
        return runs.stream().map(run -> run.withheldFor(garnishment.id())).reduce(Money.ZERO, Money::plus);
    }

    public Money remitted() {
        Set<String> paid = remittances.stream()
                .filter(remittance -> remittance.state() == Remittance.State.PAID)
                .map(Remittance::id)
                .collect(Collectors.toSet());
        return runs.stream()
                .flatMap(run -> run.shares().stream())
                .filter(share -> share.garnishmentId().equals(garnishment.id()) && paid.contains(share.remittanceId()))
                .map(PayRunShare::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Whether days that were typed wrong can still be mended. */
    public boolean mendable() {
        return garnishment.kind() != GarnishmentKind.ESTATE && garnishment.status().withholds()
                && (declaration == null || !declaration.sent());
    }

    /** Whether a signed declaration waits for its day and can be taken back. */
    public boolean waits() {
        return garnishment.status().withholds() && declaration != null && !declaration.sent();
    }
}
