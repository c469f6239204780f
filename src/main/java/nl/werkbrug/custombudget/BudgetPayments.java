package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was paid, what was spent and what came back. Callers found the task to be the viewer's; doing it twice is doing it once. */
@Service
public class BudgetPayments {

    private final BudgetRequestTable requests;
    private final BudgetMoney money;
    private final BudgetPapers papers;
    private final BudgetNotes notes;
    private final DutchFormats formats;
    private final Clock clock;

    BudgetPayments(
            BudgetRequestTable requests, BudgetMoney money, BudgetPapers papers, BudgetNotes notes, DutchFormats formats, Clock clock) {
        this.requests = requests;
        this.money = money;
        this.papers = papers;
        this.notes = notes;
        this.formats = formats;
        this.clock = clock;
    }

    /** Why this day cannot be the day of the payment, in the language of the page. */
    @Transactional(readOnly = true)
    public Optional<String> tooEarly(String id, LocalDate on) {
        LocalDate decided = requests.get(id).decision().on();
        return on.isBefore(decided) ? Optional.of(Words.of("custombudget.pay.before-decision", decided)) : Optional.empty();
    }

    /** @param reference null without one */
    @Transactional
    public void paid(String id, LocalDate on, String payee, String iban, String reference, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        if (it.state() != State.GRANTED) {
            return;
        }
        money.pay(it);
        requests.paid(id, on, payee, iban, reference);
        notes.did(it, viewer, "PAY", Words.in(Language.DUTCH, "custombudget.kept.paid",
                formats.money(it.decision().amount()), formats.date(on)));
        notes.mail(it, "paid");
    }

    /** What was really spent, with the receipt. */
    @Transactional
    public void spent(String id, Money amount, byte[] receipt, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        if (it.state() != State.PAID) {
            return;
        }
        Money granted = it.decision().amount();
        boolean rest = amount.compareTo(granted) < 0;
        requests.spent(id, amount, DutchTime.today(clock), rest ? State.REST : State.SETTLED);
        papers.receipt(it, receipt, viewer);
        notes.did(it, viewer, "RECEIPT", rest
                ? Words.in(Language.DUTCH, "custombudget.kept.rest", formats.money(granted.minus(amount))) :
                        Words.in(Language.DUTCH, "custombudget.kept.receipt-there"));
    }

    /** Whether less was spent than was paid. */
    @Transactional(readOnly = true)
    public boolean hasRest(String id) {
        return requests.get(id).state() == State.REST;
    }

    /** Why this cannot be what came back, in the language of the page. */
    @Transactional(readOnly = true)
    public Optional<String> tooMuch(String id, Money amount) {
        Money rest = requests.get(id).rest();
        return amount.compareTo(rest) > 0 ? Optional.of(Words.of("custombudget.pay.more-than-rest", rest)) : Optional.empty();
    }

    /**
     * The rest came back, or a part of it, or nothing. Only what came is free again.
     *
     * @param amount at most the rest
     * @param because why the municipality asks no more; null when all came
     */
    @Transactional
    public void restBack(String id, Money amount, LocalDate on, String because, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        if (it.state() != State.REST) {
            return;
        }
        if (amount.isPositive()) {
            money.giveBack(it, amount);
        }
        requests.restBack(id, amount, on, because);
        notes.did(it, viewer, "REST", amount.isPositive() ? Words.in(Language.DUTCH, "custombudget.kept.rest-back",
                formats.money(amount), formats.date(on))
                : Words.in(Language.DUTCH, "custombudget.kept.rest-off"));
    }
}
