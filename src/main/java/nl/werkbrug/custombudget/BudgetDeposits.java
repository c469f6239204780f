package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetDepositTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A deposit is paid to come back. The loket tells once whether it did; what came back counts in the year of which the money was, like all that comes
 * back: it makes room under the ceiling of that year and of no other.
 */
@Service
public class BudgetDeposits {

    private final BudgetRequestTable requests;
    private final BudgetDepositTable deposits;
    private final BudgetMoney money;
    private final BudgetNotes notes;
    private final Dossiers dossiers;
    private final DutchFormats formats;

    BudgetDeposits(
            BudgetRequestTable requests, BudgetDepositTable deposits, BudgetMoney money, BudgetNotes notes, Dossiers dossiers, DutchFormats formats) {
        this.requests = requests;
        this.deposits = deposits;
        this.money = money;
        this.notes = notes;
        this.dossiers = dossiers;
        this.formats = formats;
    }

    /** Empty before it was told. */
    @Transactional(readOnly = true)
    public Optional<BudgetDeposit> find(String requestId) {
        return deposits.find(requestId);
    }

    /** Whether it is a deposit that was paid and settled, of which nobody told yet what became of it. */
    @Transactional(readOnly = true)
    public boolean open(BudgetRequest it) {
        return it.wish().kind() == BudgetKind.DEPOSIT && it.state() == State.SETTLED && out(it).isPositive() && deposits.find(it.id()).isEmpty();
    }

    /**
     * What the deposit took of what was paid, and did not come back. By the receipt that is what was spent: what of the rest did not come back does not come
     * with the deposit. Without one nobody knows, so all that was claimed and did not come may still.
     */
    public Money out(BudgetRequest it) {
        boolean claimed = it.noReceipt() != null && it.noReceipt().claimed() != null;
        return it.decision().amount().minus(claimed ? it.cameBack() : it.rest());
    }

    /** What will not come back, by what was told. */
    public Money lost(BudgetRequest it, BudgetDeposit told) {
        return out(it).minus(told.back());
    }

    /**
     * A deposit of the municipality of which the viewer works at the loket.
     *
     * @throws NotVisible when there is none for this viewer
     */
    @Transactional(readOnly = true)
    public BudgetRequest atLoket(String requestId, Viewer viewer) {
        BudgetRequest it = requests.seen(requestId, viewer).filter(seen -> seen.wish().kind() == BudgetKind.DEPOSIT)
                .orElseThrow(() -> new NotVisible("custom budget", requestId));
        dossiers.mayAct(it.dossierId(), BudgetRequest.SUBJECT, viewer, WorksAs.LOKET);
        return it;
    }

    /** Why this cannot be, in the language of the page. */
    @Transactional(readOnly = true)
    public Optional<BudgetDecisions.Refusal> refusal(BudgetRequest it, Money back, LocalDate on) {
        if (back.compareTo(out(it)) > 0) {
            return Optional.of(new BudgetDecisions.Refusal("amount", Words.of("custombudget.deposit.too-much", out(it))));
        }
        return on.isBefore(it.payment().on())
                ? Optional.of(new BudgetDecisions.Refusal("on", Words.of("custombudget.deposit.too-early", it.payment().on()))) : Optional.empty();
    }

    /**
     * Keeps it; the caller asked for a refusal.
     *
     * @return false when it was told before
     */
    @Transactional
    public boolean tell(String requestId, BudgetDeposit told, Viewer viewer) {
        requests.lock(requestId);
        BudgetRequest it = atLoket(requestId, viewer);
        if (!open(it)) {
            return false;
        }
        deposits.insert(requestId, told, viewer.userId());
        if (told.back().isPositive()) {
            money.giveBack(it, told.back());
        }
        notes.did(it, viewer, "DEPOSIT", line(it, told));
        return true;
    }

    private String line(BudgetRequest it, BudgetDeposit told) {
        Money lost = lost(it, told);
        if (told.back().isZero()) {
            return Words.in(Language.DUTCH, "custombudget.kept.deposit-gone", formats.money(lost), told.why());
        }
        return lost.isPositive()
                ? Words.in(Language.DUTCH, "custombudget.kept.deposit-part", formats.money(told.back()), formats.date(told.on()), formats.money(lost),
                        told.why())
                : Words.in(Language.DUTCH, "custombudget.kept.deposit-back", formats.money(told.back()), formats.date(told.on()));
    }
}
