package nl.werkbrug.request.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.request.LoketProposals;
import nl.werkbrug.request.LoketSigning;
import nl.werkbrug.request.LoketSupplements;
import nl.werkbrug.request.NewRequest;
import nl.werkbrug.request.RequestClocks;
import nl.werkbrug.request.RequestKinds;
import nl.werkbrug.request.RequestObjections;
import nl.werkbrug.request.RequestTerms;
import nl.werkbrug.request.store.RequestCompletionTable;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of asking something at an authority. */
@ProcessSteps("requestSteps")
public class RequestSteps {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final AuthorityRequests opening;
    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RequestCompletionTable completions;
    private final RequestKinds kinds;
    private final RequestClocks clocks;
    private final RequestTerms terms;
    private final RequestObjections objections;
    private final LoketSupplements supplements;
    private final LoketProposals proposals;
    private final LoketSigning signing;

    RequestSteps(
            AuthorityRequests opening,
            RequestTable requests,
            RequestDecisionTable decisions,
            RequestCompletionTable completions,
            RequestKinds kinds,
            RequestClocks clocks,
            RequestTerms terms,
            RequestObjections objections,
            LoketSupplements supplements,
            LoketProposals proposals,
            LoketSigning signing) {
        this.opening = opening;
        this.requests = requests;
        this.decisions = decisions;
        this.completions = completions;
        this.kinds = kinds;
        this.clocks = clocks;
        this.terms = terms;
        this.objections = objections;
        this.supplements = supplements;
        this.proposals = proposals;
        this.signing = signing;
    }

    /** Opens a request for the process that calls this; gives its id, the business key of {@code authority-request}. */
    public String open(String choiceId, String kind, String dossierId, String itemId) {
        return opening.open(new NewRequest(choiceId, kind, dossierId, itemId, null));
    }

    /** What is asked for, as it may stand in the title of a task and of a mail. */
    public String title(String requestId) {
        var it = requests.get(requestId);
        String neutral = kinds.get(it.kind()).taskTitle();
        return neutral == null ? it.title() : neutral;
    }

    /** Starts the term to decide. */
    public void openTerm(String requestId) {
        clocks.asked(requestId);
    }

    /** What the process that asked gets to know: GRANTED, PARTLY, REFUSED, NOT_ASKED or STOPPED. */
    public String answer(String requestId) {
        State state = requests.get(requestId).state();
        return state == State.NOT_ASKED || state == State.STOPPED
                ? state.name() : decisions.known(requestId).map(it -> it.outcome().name()).orElse(State.NOT_ASKED.name());
    }

    public String stopped(String requestId) {
        return State.STOPPED.name();
    }

    public void considerObjection(String requestId) {
        objections.consider(requestId);
    }

    /** When an objection that was posted in time cannot arrive any more. */
    public Instant objectionOver(String requestId) {
        return endOf(terms.objectionOver(requestId));
    }

    public void objectionLapsed(String requestId) {
        objections.lapsed(requestId);
    }

    /** Starts the term to decide on the objection. */
    public void openObjectionTerm(String requestId) {
        clocks.objected(requestId);
    }

    /** Writes to who applied what is missing. */
    public void askMore(String requestId) {
        supplements.write(requestId);
    }

    /** When the time to complete it is over: at the end of its last day. */
    public Instant supplementOver(String requestId) {
        return endOf(completions.last(requestId).orElseThrow().completeBy());
    }

    public void supplementLapsed(String requestId) {
        supplements.lapsed(requestId);
    }

    /** Whether questions go to the employee, by post. */
    public boolean toEmployee(String requestId) {
        return supplements.byLetter(requestId);
    }

    /** The letter that says what is missing is not in the post, and the last day that it names is over. */
    public void moreUnposted(String requestId) {
        supplements.unposted(requestId);
    }

    /** The same of the letter that asks for a view. */
    public void viewUnposted(String requestId) {
        proposals.viewUnposted(requestId);
    }

    /** Asks who applied for a view. */
    public void inviteView(String requestId) {
        proposals.inviteView(requestId);
    }

    /** When the time to give a view is over. */
    public Instant viewOver(String requestId) {
        return endOf(decisions.proposed(requestId).orElseThrow().view().by());
    }

    public void viewSilent(String requestId) {
        proposals.viewSilent(requestId);
    }

    /** Makes the letter and tells the employer. */
    public void makeKnown(String requestId) {
        signing.makeKnown(requestId);
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(DutchTime.ZONE).toInstant();
    }
}
