package nl.werkbrug.request;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs what somebody else proposed, and makes it known: from then on it counts (article 3:40 and 3:41 Awb). */
@Service
public class LoketSigning {

    /** Who proposes does not sign. */
    public static final String OWN_PROPOSAL = "request.sign.own";

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RulesOfRequests rules;
    private final RequestAnswers answers;
    private final LoketLetters letters;
    private final RequestNotes notes;
    private final RunningDeadlines running;
    private final AuditTrail audit;
    private final Clock clock;

    LoketSigning(
            RequestTable requests, RequestDecisionTable decisions, RulesOfRequests rules, RequestAnswers answers, LoketLetters letters,
            RequestNotes notes, RunningDeadlines running, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.rules = rules;
        this.answers = answers;
        this.letters = letters;
        this.notes = notes;
        this.running = running;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs. The caller found a signing task to be the viewer's.
     *
     * @throws RequestRefused when the viewer proposed it, or it was signed before
     */
    @Transactional
    public void sign(String requestId, Viewer viewer) {
        RequestDecision proposed = decisions.proposed(requestId).orElseThrow();
        if (viewer.userId().equals(proposed.proposedBy())) {
            throw new RequestRefused("outcome", Words.of(OWN_PROPOSAL));
        }
        if (!decisions.sign(proposed.id(), viewer)) {
            throw new RequestRefused("outcome", Words.of("request.sign.before"));
        }
        keepMoney(requests.get(requestId), proposed);
        audit.did(viewer.userId(), "SIGN", "request", requestId, proposed.outcome().name());
    }

    private void keepMoney(AuthorityRequest it, RequestDecision signed) {
        Money amount = signed.outcome() == Outcome.REFUSED ? null : signed.amount();
        rules.of(it).flatMap(own -> own.signed(it, amount)).ifPresent(why -> {
            throw new RequestRefused("outcome", why);
        });
    }

    /** Sends it back to be proposed again. */
    @Transactional
    public void sendBack(String requestId, String because, Viewer viewer) {
        decisions.proposed(requestId).ifPresent(proposed -> decisions.sendBack(proposed.id(), because));
        audit.did(viewer.userId(), "SEND_BACK", "request", requestId, null);
    }

    /** Makes the letter, tells the employer and starts what follows. A second call does nothing. */
    @Transactional
    public void makeKnown(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        decisions.proposed(requestId).filter(signed -> signed.signedBy() != null).ifPresent(signed -> makeKnown(it, signed));
    }

    private void makeKnown(AuthorityRequest it, RequestDecision signed) {
        LocalDate today = DutchTime.today(clock);
        String document = letters.make(it, signed, today);
        decisions.madeKnown(signed.id(), today, document);
        answers.settle(it, signed.outcome(), today);
        notes.happened(it, "request-known:" + signed.id(), Words.in(Language.DUTCH, "request.kept.decision-known",
                signed.outcome().label()), document);
        notes.mailEmployer(it, "request-known:" + signed.id(), letters.toEmployee(it) ? "request-decision-posted" : "request-decision");
        if (signed.amount() != null && rules.of(it).flatMap(own -> own.payment(it)).isEmpty()) {
            running.open(new NewDeadline(
                    it.dossierId(), Hire.SUBJECT, "AWB_4_87", it.id(), null, null,
                    new NewDeadline.Holder(it.asked().loketId(), WorksAs.LOKET)));
        }
        answers.publish(it, signed.outcome(), signed.from(), signed.until(), today);
    }
}
