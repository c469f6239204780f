package nl.werkbrug.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.AuthorityQuestion;
import nl.werkbrug.post.PostedLetters;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality means to decide, and what who applied thinks of a refusal (article 4:7 Awb): the employer, or the employee by letter. */
@Service
public class LoketProposals {

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RulesOfRequests rules;
    private final RequestPapers papers;
    private final RequestNotes notes;
    private final PostedLetters letters;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    LoketProposals(
            RequestTable requests, RequestDecisionTable decisions, RulesOfRequests rules, RequestPapers papers, RequestNotes notes,
            PostedLetters letters, Deadlines deadlines, AuditTrail audit, DutchFormats formats, Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.rules = rules;
        this.papers = papers;
        this.notes = notes;
        this.letters = letters;
        this.deadlines = deadlines;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /** What is proposed: the content of the letter. */
    public record Proposal(
            Outcome outcome, LocalDate from, LocalDate until, Money amount, String conditions, String reasoning) {}

    /**
     * Proposes, or changes what was proposed before.
     *
     * @return whether the employer must be asked first what it thinks of it
     */
    @Transactional
    public boolean propose(String requestId, Proposal it, Viewer viewer) {
        requests.lock(requestId);
        Optional<RequestDecision> before = decisions.proposed(requestId);
        RequestDecision decision = new RequestDecision(
                before.map(RequestDecision::id).orElseGet(() -> UUID.randomUUID().toString()), requestId, false, it.outcome(),
                it.from(), it.until(), it.amount(), it.conditions(), it.reasoning(), viewer.userId(), null, null,
                before.map(RequestDecision::view).orElse(new RequestDecision.View(null, null, false)), null, null);
        if (before.isPresent()) {
            decisions.change(decision);
        } else {
            decisions.insert(decision);
        }
        audit.did(viewer.userId(), "PROPOSE", "request", requestId, it.outcome().name());
        return decision.needsView();
    }

    /** What the rules of the municipality itself come to; empty when it has none for this. */
    @Transactional(readOnly = true)
    public Optional<OwnRules.Advice> advice(String requestId) {
        AuthorityRequest it = requests.get(requestId);
        return rules.of(it).map(own -> own.advice(it));
    }

    /** Why an amount cannot be granted, in Dutch; empty when it can. The amount may be null. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(String requestId, Money amount) {
        AuthorityRequest it = requests.get(requestId);
        return rules.of(it).flatMap(own -> own.refusal(it, amount));
    }

    /** What waits to be signed. */
    @Transactional(readOnly = true)
    public Optional<RequestDecision> waiting(String requestId) {
        return decisions.proposed(requestId);
    }

    /** Asks who applied for a view by letter; a second call does nothing. */
    @Transactional
    public void inviteView(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        RequestDecision proposed = decisions.proposed(requestId).orElseThrow();
        if (proposed.view().by() != null) {
            return;
        }
        LocalDate until = deadlines.compute("REQUEST_VIEW", DutchTime.today(clock)).end();
        decisions.askView(proposed.id(), until);
        AuthorityQuestion question = new AuthorityQuestion(
                papers.toApplicant(it, null), question(proposed), it.title(), papers.employee(it),
                proposed.reasoning().lines().filter(line -> !line.isBlank()).toList(), until, papers.ofEmployee(it));
        if (papers.ofEmployee(it)) {
            String document = papers.keepAtLoket(it, question);
            letters.keep(it.id(), RequestLetter.VIEW, document);
            notes.happenedAtLoket(it, Words.in(Language.DUTCH, "request.kept.letter-view"), document);
            notes.happened(it, "request-view:" + proposed.id() + ":" + until,
                    Words.in(Language.DUTCH, "request.kept.asks-employee-view", formats.date(until)), null);
            return;
        }
        String document = papers.keep(it, question);
        notes.happened(it, "request-view:" + proposed.id(),
                Words.in(Language.DUTCH, "request.kept.asks-view", formats.date(until)), document);
        notes.mailEmployer(it, "request-view:" + proposed.id(), "request-view", until);
    }

    private static AuthorityQuestion.Kind question(RequestDecision proposed) {
        return proposed.outcome() == Outcome.REFUSED ? AuthorityQuestion.Kind.VIEW_ON_REFUSAL : AuthorityQuestion.Kind.VIEW;
    }

    /** The letter with that question did not get in the post before the last day that it names: it is asked again. */
    @Transactional
    public void viewUnposted(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        decisions.proposed(requestId).ifPresent(proposed -> decisions.askedNoView(proposed.id()));
        notes.happened(it, "request-unposted:" + requestId + ":" + DutchTime.today(clock), Words.in(Language.DUTCH, "request.kept.unposted"), null);
    }

    /** What who applied says; the loket records what the employee wrote. */
    @Transactional
    public void viewTold(String requestId, String view, Viewer viewer) {
        AuthorityRequest it = requests.lock(requestId);
        decisions.proposed(requestId).ifPresent(proposed -> decisions.view(proposed.id(), view));
        notes.did(it, viewer, Words.in(Language.DUTCH, papers.ofEmployee(it) ? "request.kept.employee-view" : "request.kept.gave-view"), null);
    }

    /** The time has passed without a word. */
    @Transactional
    public void viewSilent(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        decisions.proposed(requestId).filter(proposed -> !proposed.view().closed()).ifPresent(proposed -> {
            decisions.view(proposed.id(), null);
            notes.happened(it, "request-silent:" + proposed.id(), Words.in(
                    Language.DUTCH, papers.ofEmployee(it) ? "request.kept.no-employee-view" : "request.kept.no-view"), null);
        });
    }
}
