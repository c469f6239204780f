package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.custombudget.BudgetDecisions.Refusal;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.store.BudgetObjectionTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A municipality decides on an objection to its decision about a custom budget: one proposes, a team lead signs. What is granted after
 * all is kept apart under the ceiling when it is signed, and paid as a request of its own; nothing of it when the request was withdrawn meanwhile. Callers found the tasks to be the viewer's.
 */
@Service
public class BudgetObjections {

    private static final String REPLACED = "De eerdere beslissing is al vervangen na een ander bezwaar. Deze beslissing verandert daar niets aan.";

    /** The form with which such a decision is proposed. */
    public static final String DECIDE_FORM = "custom-budget-objection-decide";

    private final BudgetRequestTable requests;
    private final BudgetObjectionTable remedies;
    private final BudgetMoney money;
    private final BudgetNotes notes;
    private final BudgetObjectionLetters papers;
    private final ObjectionDecisions deciding;
    private final AllContested contested;
    private final MatterDossiers walls;
    private final AuditTrail audit;
    private final Clock clock;

    BudgetObjections(
            BudgetRequestTable requests, BudgetObjectionTable remedies, BudgetMoney money, BudgetNotes notes, BudgetObjectionLetters papers,
            ObjectionDecisions deciding, AllContested contested, MatterDossiers walls, AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.remedies = remedies;
        this.money = money;
        this.notes = notes;
        this.papers = papers;
        this.deciding = deciding;
        this.contested = contested;
        this.walls = walls;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the municipality in behind the wall of the objection, and the employer that asked, so that it can be brought in. Twice is once.
     *
     * @throws NotVisible when the viewer does not see the request, or nobody can object to it here
     */
    @Transactional
    public BudgetRequest open(String requestId, Viewer viewer) {
        BudgetRequest it = requests.seen(requestId, viewer).filter(seen -> contested.find(seen.id()).isPresent())
                .orElseThrow(() -> new NotVisible("custom budget", requestId));
        if (it.asker().part() == WorksAs.PAYROLL) {
            walls.letIn(it.dossierId(), BudgetContests.WALL, it.asker().partyId(), WorksAs.PAYROLL, viewer.userId());
            walls.letIn(it.dossierId(), BudgetContests.WALL, it.municipalityId(), WorksAs.LOKET, viewer.userId());
        } else {
            walls.letIn(it.dossierId(), BudgetContests.LETTER_WALL, it.municipalityId(), WorksAs.LOKET, viewer.userId());
        }
        return it;
    }

    /** What was proposed on this objection; empty before. */
    @Transactional(readOnly = true)
    public Optional<BudgetRemedy> proposed(Objection it) {
        return remedies.find(it.decisionId());
    }

    /** Why this cannot be granted after all, in the language of the page; empty when nothing stands in the way now. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusal(Objection it, Money amount) {
        BudgetRequest request = requests.get(it.aboutId());
        if (amount.compareTo(before(request)) <= 0) {
            return Optional.of(new Refusal("amount", Words.of("custombudget.objection.not-more", before(request))));
        }
        if (amount.compareTo(request.wish().amount()) > 0) {
            return Optional.of(new Refusal("amount", Words.of("custombudget.decide.more-than-asked", request.wish().amount())));
        }
        if (request.state() == State.WITHDRAWN) {
            return Optional.empty();
        }
        Money left = money.now(request.municipalityId()).left();
        return amount.minus(before(request)).compareTo(left) > 0
                ? Optional.of(new Refusal("amount", Words.of("custombudget.decide.not-enough", left))) : Optional.empty();
    }

    /** Whether the request was withdrawn after the decision: nothing is paid of it any more. */
    @Transactional(readOnly = true)
    public boolean withdrawn(Objection it) {
        return requests.get(it.aboutId()).state() == State.WITHDRAWN;
    }

    private static Money before(BudgetRequest it) {
        return Boolean.TRUE.equals(it.decision().granted()) ? it.decision().amount() : Money.ZERO;
    }

    /**
     * Proposes, or changes what was proposed before. The caller checked that the viewer may.
     *
     * @param amount null when the decision stands
     */
    @Transactional
    public void propose(Objection it, Objection.Outcome outcome, String reasoning, Money amount, Viewer viewer) {
        requests.lock(it.aboutId());
        remedies.propose(new BudgetRemedy(it.decisionId(), it.aboutId(), amount, reasoning, viewer.userId(), null, null, null, null, null));
        deciding.proposed(it, outcome, viewer);
    }

    /** Why this viewer cannot sign it, in the language of the page. */
    @Transactional(readOnly = true)
    public Optional<Refusal> signRefusal(Objection it, Viewer viewer) {
        BudgetRemedy remedy = proposed(it).orElseThrow();
        if (viewer.userId().equals(remedy.proposedBy())) {
            return Optional.of(new Refusal("outcome", Words.of("custombudget.decide.proposed-yourself")));
        }
        if (!deciding.mayDecide(it, viewer)) {
            return Optional.of(new Refusal("outcome", Words.of(ObjectionDecisions.OWN_WORK)));
        }
        return remedy.amount() == null ? Optional.empty()
                : refusal(it, remedy.amount()).map(why -> new Refusal("outcome", why.text()));
    }

    /** Signs, and keeps the money apart; nothing changes on a refusal. */
    @Transactional
    public Optional<Refusal> sign(Objection it, Viewer viewer) {
        BudgetRequest request = requests.lock(it.aboutId());
        Optional<Refusal> refusal = signRefusal(it, viewer);
        BudgetRemedy remedy = proposed(it).orElseThrow();
        if (refusal.isPresent() || remedy.signedBy() != null) {
            return refusal;
        }
        String next = null;
        if (remedy.amount() != null && request.state() != State.WITHDRAWN) {
            Money extra = remedy.amount().minus(before(request));
            if (money.reserve(request.municipalityId(), extra).isEmpty()) {
                return Optional.of(new Refusal(
                        "outcome", Words.of("custombudget.decide.not-enough", money.now(request.municipalityId()).left())));
            }
            next = followUp(request, remedy, extra, viewer);
        }
        remedies.sign(remedy.id(), viewer, next);
        audit.did(viewer.userId(), "SIGN", "objection", it.id(), it.outcome().name());
        return Optional.empty();
    }

    private String followUp(BudgetRequest before, BudgetRemedy remedy, Money extra, Viewer viewer) {
        BudgetRequest next = new BudgetRequest(
                UUID.randomUUID().toString(), before.dossierId(), before.municipalityId(), before.asker(), before.askedOn(),
                before.agreedOn(), new BudgetRequest.Wish(before.wish().kind(), before.wish().what(), before.wish().why(), extra),
                before.payee(), State.GRANTED, null, null, null, null, null);
        requests.insert(next);
        requests.decision(next.id(), State.GRANTED, new BudgetRequest.Decision(
                true, extra, "Uw bezwaar is gegrond.", null, remedy.proposedBy(), viewer.userId(), viewer.forUserId(),
                DutchTime.today(clock)));
        requests.year(next.id(), money.year());
        notes.did(next, viewer, "GRANT", Words.in(Language.DUTCH, "custombudget.kept.after-objection"));
        return next.id();
    }

    /** Sends it back to be proposed again. */
    @Transactional
    public void sendBack(Objection it, String because, Viewer viewer) {
        remedies.sentBack(it.decisionId(), because);
        audit.did(viewer.userId(), "SEND_BACK", "objection", it.id(), null);
    }

    /** Makes the letter and tells the employer. A second call does nothing. */
    @Transactional
    public void makeKnown(Objection it) {
        BudgetRequest request = requests.lock(it.aboutId());
        BudgetRemedy signed = proposed(it).orElseThrow();
        if (signed.madeKnownOn() == null) {
            LocalDate today = DutchTime.today(clock);
            remedies.madeKnown(signed.id(), today);
            Contested about = contested.of(it);
            papers.send(it, about, request, signed, "Uw bezwaar is " + it.outcome().label() + ".", next(signed, about));
        }
    }

    private List<String> next(BudgetRemedy it, Contested about) {
        List<String> lines = new ArrayList<>();
        if (it.amount() == null) {
            lines.add(deciding.holds(it.id(), "De beslissing blijft zoals zij was.", REPLACED));
        } else if (it.followUpId() == null) {
            lines.add("Er volgt geen betaling uit deze beslissing.");
        } else {
            lines.add("Deze beslissing komt in de plaats van de eerdere.");
            lines.add(about.byPost() ? "Wij betalen wat nog niet betaald is." : "Wij betalen wat u nog niet kreeg. U hoort het als het geld onderweg is. Stuur daarna de bon.");
        }
        return lines;
    }
}
