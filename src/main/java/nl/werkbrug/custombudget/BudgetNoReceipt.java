package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when no receipt came after the promised day and the reminders: the municipality accepts that, or claims money back.
 * Claiming back is an agreement of our own; no article of law is named for it. Callers found the task to be the viewer's.
 */
@Service
public class BudgetNoReceipt {

    private final BudgetRequestTable requests;
    private final BudgetSetups setups;
    private final BudgetPapers papers;
    private final BudgetNotes notes;
    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final Clock clock;

    BudgetNoReceipt(
            BudgetRequestTable requests, BudgetSetups setups, BudgetPapers papers, BudgetNotes notes, Deadlines deadlines,
            DutchFormats formats, Clock clock) {
        this.requests = requests;
        this.setups = setups;
        this.papers = papers;
        this.notes = notes;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
    }

    /** The day on which somebody decides about it. */
    @Transactional(readOnly = true)
    public LocalDate decideOn(String id) {
        return deadlines.compute("CUSTOM_BUDGET_NO_RECEIPT_FROM", requests.get(id).payment().on()).end();
    }

    /** Why this cannot be claimed, in the language of the page. */
    @Transactional(readOnly = true)
    public Optional<BudgetDecisions.Refusal> mistake(String id, BudgetClaim claim) {
        Money paid = requests.get(id).decision().amount();
        if (claim.amount().compareTo(paid) > 0) {
            return Optional.of(new BudgetDecisions.Refusal("amount", Words.of("custombudget.pay.more-than-paid", paid)));
        }
        return claim.by().isAfter(DutchTime.today(clock)) ? Optional.empty()
                : Optional.of(new BudgetDecisions.Refusal("payBackBy", Words.of("custombudget.pay.not-later")));
    }

    /** All counts as spent. Doing it twice is doing it once. */
    @Transactional
    public void accept(String id, String reason, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        if (it.state() == State.PAID) {
            requests.accepted(id, it.decision().amount(), DutchTime.today(clock), reason);
            notes.did(it, viewer, "ACCEPT", Words.in(Language.DUTCH, "custombudget.kept.no-receipt", reason));
        }
    }

    /** The account to which this municipality asked money back the last time. */
    @Transactional(readOnly = true)
    public Optional<String> lastAccount(String id) {
        return requests.lastClaimAccount(requests.get(id).municipalityId());
    }

    /** Makes a letter; the money counts as spent until it is back. Idem. */
    @Transactional
    public void claim(String id, BudgetClaim claim, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        if (it.state() == State.PAID) {
            requests.claimed(id, claim, it.decision().amount().minus(claim.amount()), DutchTime.today(clock));
            papers.claim(requests.get(id), setups.inForce(it.municipalityId()).filter(BudgetSetup::formal).isPresent(), viewer);
            notes.did(it, viewer, "CLAIM", Words.in(Language.DUTCH, "custombudget.kept.claimed",
                    formats.money(claim.amount()), formats.date(claim.by())));
            notes.mail(it, "claim");
        }
    }
}
