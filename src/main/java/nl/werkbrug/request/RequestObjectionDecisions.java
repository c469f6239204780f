package nl.werkbrug.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionByPost;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.objection.ObjectionLetter;
import nl.werkbrug.objection.ObjectionPost;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality decides on an objection to its decision on a request: one proposes, another signs, the employer hears of it. */
@Service
public class RequestObjectionDecisions {

    /** The form with which such a decision is proposed. */
    public static final String DECIDE_FORM = "request-objection-decide";

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RulesOfRequests rules;
    private final ObjectionDecisions deciding;
    private final AllContested contested;
    private final ObjectionLetters letters;
    private final ObjectionPost post;
    private final ObjectionByPost byPost;
    private final AuditTrail audit;
    private final Clock clock;

    RequestObjectionDecisions(
            RequestTable requests, RequestDecisionTable decisions, RulesOfRequests rules, ObjectionDecisions deciding, AllContested contested, ObjectionLetters letters, ObjectionPost post, ObjectionByPost byPost, AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.rules = rules;
        this.deciding = deciding;
        this.contested = contested;
        this.letters = letters;
        this.post = post;
        this.byPost = byPost;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What comes instead of a decision that does not stand.
     *
     * @param outcome {@link Outcome#GRANTED} or {@link Outcome#PARTLY}
     * @param forAsker why, for who asked, when somebody else objected; null for nothing of it
     */
    public record Instead(Outcome outcome, LocalDate from, LocalDate until, Money amount, String conditions, String forAsker) {

        private boolean lessThan(RequestDecision before) {
            return before.outcome() == Outcome.GRANTED && outcome == Outcome.PARTLY
                    || before.outcome() != Outcome.REFUSED && (fewer(before) || shorter(before) || stricter(before));
        }

        private boolean fewer(RequestDecision before) {
            return before.amount() != null && (amount == null || amount.compareTo(before.amount()) < 0);
        }

        /** A condition that was not there; whether other words ask more is not for a program to say, so who decides explains them too. */
        private boolean stricter(RequestDecision before) {
            return !lines(before.conditions()).containsAll(lines(conditions));
        }

        private static Set<String> lines(String conditions) {
            return conditions == null ? Set.of()
                    : conditions.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
        }

        private boolean shorter(RequestDecision before) {
            return from != null && (before.from() == null || from.isAfter(before.from()))
                    || until != null && (before.until() == null || until.isBefore(before.until()));
        }
    }

    /** The decision that was objected to. */
    @Transactional(readOnly = true)
    public RequestDecision before(Objection it) {
        return decisions.find(it.contestedId()).orElseThrow();
    }

    /** What holds when nothing changes: the decision that was objected to, or what came instead of it because of another objection. */
    private RequestDecision holding(Objection it) {
        return deciding.instead(it).flatMap(decisions::find).orElseGet(() -> before(it));
    }

    /** Why this cannot come instead, in Dutch; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(Objection it, Money amount) {
        AuthorityRequest request = requests.get(it.aboutId());
        return rules.of(request).flatMap(own -> own.refusal(request, amount));
    }

    /** Why what comes instead must be explained to who asked, in the language of the page: it is less, and somebody else objected (article 7:12 Awb). */
    @Transactional(readOnly = true)
    public Optional<String> unexplained(Objection it, Instead instead) {
        return it.sender().isOther() && instead.forAsker() == null && instead.lessThan(before(it))
                ? Optional.of(Words.of("request.objection.unexplained")) : Optional.empty();
    }

    /** Whether the request was stopped after the decision: an objection that is upheld then changes nothing any more. */
    @Transactional(readOnly = true)
    public boolean stopped(Objection it) {
        return stopped(requests.get(it.aboutId()));
    }

    private static boolean stopped(AuthorityRequest it) {
        return it.state() == AuthorityRequest.State.STOPPED;
    }

    /** What who asked reads of why; empty when nothing. */
    @Transactional(readOnly = true)
    public Optional<String> forAsker(Objection it) {
        return decisions.forAsker(it.decisionId());
    }

    /**
     * Proposes, or changes what was proposed before. The caller checked that the viewer may.
     *
     * @param reasoning what stands in the letter
     * @param instead null when the decision stands
     */
    @Transactional
    public void propose(Objection it, Objection.Outcome outcome, String reasoning, Instead instead, Viewer viewer) {
        requests.lock(it.aboutId());
        RequestDecision before = holding(it);
        Instead holds = instead != null ? instead
                : new Instead(before.outcome(), before.from(), before.until(), before.amount(), before.conditions(), null);
        RequestDecision decision = new RequestDecision(
                it.decisionId(), it.aboutId(), true, holds.outcome(), holds.from(), holds.until(), holds.amount(), holds.conditions(),
                reasoning, viewer.userId(), null, null, new RequestDecision.View(null, null, true), null, null);
        if (decisions.find(it.decisionId()).isPresent()) {
            decisions.change(decision);
        } else {
            decisions.insert(decision);
        }
        decisions.forAsker(decision.id(), holds.forAsker());
        deciding.proposed(it, outcome, viewer);
    }

    /** What was proposed on this objection and waits for a signature; empty before. */
    @Transactional(readOnly = true)
    public Optional<RequestDecision> proposed(Objection it) {
        return decisions.find(it.decisionId());
    }

    /** Whether the municipality itself sends the letter to the employee: only the employee could ask. */
    @Transactional(readOnly = true)
    public boolean postedToEmployee(Objection it) {
        return letters.ofEmployee(requests.get(it.aboutId()));
    }

    /** Why this viewer cannot sign it, in Dutch; empty when the viewer can. */
    @Transactional(readOnly = true)
    public Optional<String> maySign(Objection it, Viewer viewer) {
        if (viewer.userId().equals(decisions.find(it.decisionId()).orElseThrow().proposedBy())) {
            return Optional.of(Words.of(LoketSigning.OWN_PROPOSAL));
        }
        return deciding.mayDecide(it, viewer) ? Optional.empty() : Optional.of(Words.of(ObjectionDecisions.OWN_WORK));
    }

    /**
     * Signs. The caller found a signing task to be the viewer's.
     *
     * @throws RequestRefused when the viewer had a hand in it, it was signed before, or the money is gone
     */
    @Transactional
    public void sign(Objection it, Viewer viewer) {
        maySign(it, viewer).ifPresent(RequestObjectionDecisions::refuse);
        if (it.outcome() != Objection.Outcome.FOUNDED && deciding.replaced(it)) {
            holdsNow(it);
        }
        if (!decisions.sign(it.decisionId(), viewer)) {
            refuse(Words.of("request.objection-signed"));
        }
        AuthorityRequest request = requests.get(it.aboutId());
        if (it.outcome() == Objection.Outcome.FOUNDED && !stopped(request)) {
            Money amount = decisions.find(it.decisionId()).orElseThrow().amount();
            rules.of(request).flatMap(own -> own.signed(request, amount)).ifPresent(RequestObjectionDecisions::refuse);
        }
        audit.did(viewer.userId(), "SIGN", "objection", it.id(), it.outcome().name());
    }

    /** Another objection was upheld after this was proposed: what it leaves as it is, is something else now. */
    private void holdsNow(Objection it) {
        RequestDecision proposed = decisions.find(it.decisionId()).orElseThrow();
        RequestDecision now = holding(it);
        decisions.change(new RequestDecision(
                proposed.id(), proposed.requestId(), true, now.outcome(), now.from(), now.until(), now.amount(), now.conditions(), proposed.reasoning(),
                proposed.proposedBy(), null, null, proposed.view(), null, null));
    }

    private static void refuse(String inDutch) {
        throw new RequestRefused("outcome", inDutch);
    }

    /** Sends it back to be proposed again. */
    @Transactional
    public void sendBack(Objection it, String because, Viewer viewer) {
        decisions.sendBack(it.decisionId(), because);
        audit.did(viewer.userId(), "SEND_BACK", "objection", it.id(), null);
    }

    /** Makes the letter and tells the employer. A second call does nothing. */
    @Transactional
    public void makeKnown(Objection it) {
        AuthorityRequest request = requests.lock(it.aboutId());
        RequestDecision signed = decisions.find(it.decisionId()).orElseThrow();
        if (signed.madeKnownOn() != null) {
            return;
        }
        LocalDate today = DutchTime.today(clock);
        Contested about = contested.of(it);
        if (about.byPost()) {
            byLetter(it, about, request, signed, today);
            return;
        }
        String document = letters.make(it, about, request, signed, today);
        decisions.madeKnown(signed.id(), today, document);
        post.happened(about, "objection-known:" + it.id(),
                Words.in(Language.DUTCH, "request.kept.objection-known", it.outcome().label(), request.title()), document);
        post.mailEmployer(about, "objection-known:" + it.id(),
                letters.toEmployee(request) ? "objection-decided-posted" : "objection-decided", List.of(document));
    }

    /** Somebody else objected and gets the letter by post; who asked hears of it when something changes, and only what. */
    private void byLetter(Objection it, Contested about, AuthorityRequest request, RequestDecision signed, LocalDate today) {
        String sentence = Words.in(Language.DUTCH, "request.kept.objection-known", it.outcome().label(), request.title());
        String posted = byPost.send(
                it, about, ObjectionLetter.DECISION, letters.of(it, about, request, signed, today), "objection-known:" + it.id(), sentence);
        if (it.outcome() != Objection.Outcome.FOUNDED) {
            decisions.madeKnown(signed.id(), today, posted);
            decisions.aside(signed.id());
            return;
        }
        Contested forAsker = contested.get(it.contestedId());
        String document = letters.toAsker(forAsker, request, signed, decisions.forAsker(signed.id()).orElse(null), today);
        decisions.madeKnown(signed.id(), today, document);
        post.happened(forAsker, "objection-changed:" + it.id(), Words.in(
                Language.DUTCH, stopped(request) ? "request.kept.objection-changed-stopped" : "request.kept.objection-changed", request.title()), document);
        post.mailEmployer(forAsker, "objection-changed:" + it.id(), "objection-changed", List.of(document));
    }
}
