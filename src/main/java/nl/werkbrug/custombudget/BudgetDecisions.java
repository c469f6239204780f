package nl.werkbrug.custombudget;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetRequest.Decision;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality decides: a caseworker up to the limit, a team lead above it. Callers found the task to be the viewer's. */
@Service
public class BudgetDecisions {

    private final BudgetRequestTable requests;
    private final BudgetSetups setups;
    private final BudgetMoney money;
    private final BudgetPapers papers;
    private final BudgetNotes notes;
    private final Timeline timeline;
    private final DutchFormats formats;
    private final Clock clock;

    BudgetDecisions(
            BudgetRequestTable requests, BudgetSetups setups, BudgetMoney money, BudgetPapers papers, BudgetNotes notes, Timeline timeline,
            DutchFormats formats, Clock clock) {
        this.requests = requests;
        this.setups = setups;
        this.money = money;
        this.papers = papers;
        this.notes = notes;
        this.timeline = timeline;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * What somebody would decide.
     *
     * @param amount null when it is refused
     * @param instead what else there is; null when it is granted
     */
    public record Proposal(boolean granted, Money amount, String reason, String instead) {}

    /** Why something cannot be decided like that, in the language of the page. */
    public record Refusal(String key, String text) {}

    /** Whether a team lead decides on this: the amount that is granted, or that was asked and is refused, is above the limit. */
    @Transactional(readOnly = true)
    public boolean forLead(String id, Proposal proposal) {
        BudgetRequest it = requests.get(id);
        return setup(it).forLead(proposal.granted() ? proposal.amount() : it.wish().amount());
    }

    /** Why the viewer cannot propose or decide this; empty when nothing stands in the way now. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusal(String id, Proposal proposal, Viewer viewer) {
        BudgetRequest it = requests.get(id);
        if (it.asker().userId().equals(viewer.userId())) {
            return Optional.of(new Refusal("outcome", Words.of("custombudget.decide.asked-yourself")));
        }
        if (!proposal.granted()) {
            return Optional.empty();
        }
        if (!proposal.amount().isPositive()) {
            return Optional.of(new Refusal("amount", Words.of("custombudget.decide.no-amount")));
        }
        if (proposal.amount().compareTo(it.wish().amount()) > 0) {
            return Optional.of(new Refusal("amount", Words.of("custombudget.decide.more-than-asked", it.wish().amount())));
        }
        Money left = money.now(it.municipalityId()).left();
        return proposal.amount().compareTo(left) > 0 ? Optional.of(notEnough("amount", left)) : Optional.empty();
    }

    private static Refusal notEnough(String key, Money left) {
        return new Refusal(key, Words.of("custombudget.decide.not-enough", left));
    }

    /** Decides, or proposes to the team lead when {@link #forLead}. Nothing changes on a refusal. */
    @Transactional
    public Optional<Refusal> decide(String id, Proposal proposal, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        Optional<Refusal> refusal = refusal(id, proposal, viewer);
        if (refusal.isPresent() || it.state() != State.ASKED) {
            return refusal;
        }
        Decision proposed = new Decision(
                proposal.granted(), proposal.amount(), proposal.reason(), proposal.instead(), viewer.userId(), null, null, null);
        if (!forLead(id, proposal)) {
            return finish(it, proposed, "amount", viewer);
        }
        requests.decision(id, State.PROPOSED, proposed);
        notes.did(it, viewer, "PROPOSE", Words.in(Language.DUTCH, "custombudget.kept.proposed"));
        return Optional.empty();
    }

    /** Why the viewer cannot sign what was proposed; idem. */
    @Transactional(readOnly = true)
    public Optional<Refusal> signRefusal(String id, Viewer viewer) {
        BudgetRequest it = requests.get(id);
        boolean own = viewer.userId().equals(it.decision().proposedBy()) || viewer.userId().equals(it.asker().userId());
        return own ? Optional.of(new Refusal("outcome", Words.of("custombudget.decide.proposed-yourself"))) : Optional.empty();
    }

    @Transactional
    public Optional<Refusal> sign(String id, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        Optional<Refusal> refusal = signRefusal(id, viewer);
        return refusal.isPresent() || it.state() != State.PROPOSED ? refusal : finish(it, it.decision(), "outcome", viewer);
    }

    /** The caseworker decides again. */
    @Transactional
    public void sendBack(String id, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        if (it.state() == State.PROPOSED) {
            requests.state(id, State.ASKED);
            notes.did(it, viewer, "SEND_BACK", Words.in(Language.DUTCH, "custombudget.kept.sent-back"));
        }
    }

    private Optional<Refusal> finish(BudgetRequest it, Decision proposed, String key, Viewer viewer) {
        if (proposed.granted()) {
            if (money.reserve(it.municipalityId(), proposed.amount()).isEmpty()) {
                return Optional.of(notEnough(key, money.now(it.municipalityId()).left()));
            }
            requests.year(it.id(), money.year());
        }
        requests.decision(it.id(), proposed.granted() ? State.GRANTED : State.REFUSED, new Decision(
                proposed.granted(), proposed.amount(), proposed.reason(), proposed.instead(), proposed.proposedBy(), viewer.userId(),
                viewer.forUserId(), DutchTime.today(clock)));
        notes.did(it, viewer, proposed.granted() ? "GRANT" : "REFUSE", proposed.granted()
                ? Words.in(Language.DUTCH, "custombudget.kept.granted",
                        formats.money(proposed.amount())) : Words.in(Language.DUTCH, "custombudget.kept.refused"));
        return Optional.empty();
    }

    @Transactional(readOnly = true)
    public boolean granted(String id) {
        return requests.get(id).state() == State.GRANTED;
    }

    /** Makes the letter and mails who asked, once. */
    @Transactional
    public void makeKnown(String id) {
        BudgetRequest it = requests.lock(id);
        if (timeline.claim("budget:known:" + id)) {
            papers.decision(it, setup(it).formal());
            notes.mail(it, "decision");
        }
    }

    private BudgetSetup setup(BudgetRequest it) {
        return setups.inForce(it.municipalityId()).orElseThrow();
    }
}
