package nl.werkbrug.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.ContestedDecisions;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.OtherObjectors;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Decisions of municipalities that take part on requests, as somebody objects to them, and what a decision on that does. */
@Component
class RequestContests implements ContestedDecisions {

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RequestAnswers answers;
    private final RulesOfRequests rules;
    private final OtherObjectors others;
    private final Hires hires;
    private final RunningDeadlines running;
    private final RequestNotes notes;
    private final Gains gains;
    private final Workflow workflow;

    RequestContests(
            RequestTable requests, RequestDecisionTable decisions, RequestAnswers answers, RulesOfRequests rules, OtherObjectors others, Hires hires,
            RunningDeadlines running, RequestNotes notes, Gains gains, Workflow workflow) {
        this.requests = requests;
        this.decisions = decisions;
        this.answers = answers;
        this.rules = rules;
        this.others = others;
        this.hires = hires;
        this.running = running;
        this.notes = notes;
        this.gains = gains;
        this.workflow = workflow;
    }

    @Override
    public Optional<Contested> find(String decisionId) {
        return decisions.find(decisionId)
                .flatMap(it -> requests.find(it.requestId()).filter(AuthorityRequest::atLoket).map(request -> contested(request, it)));
    }

    private Contested contested(AuthorityRequest request, RequestDecision it) {
        return new Contested(
                it.id(), request.id(), request.dossierId(), Hire.SUBJECT, hires.get(request.hireId()).employerId(),
                request.asked().loketId(), Words.in(Language.DUTCH, "request.kept.contested", request.title()), request.title(),
                "Besloten is: " + it.outcome().label() + ". " + it.reasoning(), it.onObjection(), RequestObjectionDecisions.DECIDE_FORM, false, it.proposedBy(), it.signedBy(),
                it.madeKnownOn());
    }

    @Override
    public Contested of(Contested it, Objection objection) {
        return others.of(it, objection);
    }

    @Override
    public boolean othersToo(Contested it) {
        return true;
    }

    @Override
    public void lock(Contested decision) {
        requests.lock(decision.aboutId());
    }

    /** Who considers an objection here need not any more; beside that, or later, or of somebody else, it is a process of its own. */
    @Override
    public Optional<Map<String, Object>> received(Objection it, Map<String, Object> variables) {
        AuthorityRequest request = requests.get(it.aboutId());
        if (it.sender().isOther()) {
            return Optional.of(others.letIn(find(it.contestedId()).orElseThrow(), request.choiceId()));
        }
        requests.objected(it.aboutId(), it.intake().receivedOn());
        Map<String, Object> routing = new HashMap<>(variables);
        routing.put("objectionId", it.id());
        if (workflow.send("RequestObjectionReceived", it.aboutId(), routing) > 0) {
            return Optional.empty();
        }
        Map<String, Object> parties = new HashMap<>(RequestNotes.variables(request, hires.get(request.hireId())));
        parties.put("loketPartyId", request.asked().loketId());
        return Optional.of(parties);
    }

    /** What was decided on it counts from now on, also for whoever asked; not when the request was stopped meanwhile. */
    @Override
    public void decided(Objection it) {
        AuthorityRequest request = requests.lock(it.aboutId());
        RequestDecision decision = decisions.known(it.aboutId()).orElseThrow();
        boolean founded = it.outcome() == Objection.Outcome.FOUNDED;
        if (request.state() == State.STOPPED || it.sender().isOther() && !founded) {
            return;
        }
        if (!it.sender().isOther() || request.state() != State.OBJECTED) {
            requests.state(request.id(), State.valueOf(decision.outcome().name()));
        }
        if (founded) {
            pays(request, decision);
            takeOver(request, it);
        }
        answers.publish(request, decision.outcome(), decision.from(), decision.until(), decision.madeKnownOn());
    }

    /**
     * What was granted before may stand in a scheme already, as somebody read it in the letter of then: the scheme takes over the
     * difference, or somebody must look. A municipality's own scheme takes the new decision by itself, and pays the rest.
     */
    private void takeOver(AuthorityRequest request, Objection it) {
        if (rules.of(request).isPresent()) {
            return;
        }
        decisions.find(it.contestedId()).filter(before -> before.outcome() != Outcome.REFUSED)
                .filter(before -> !gains.takenOver(request, it.decisionId())).ifPresent(before -> {
            notes.happened(request, "objection-differs:" + it.id(),
                    Words.in(Language.DUTCH, "request.kept.differs"), null);
            notes.mailEmployer(request, "objection-differs:" + it.id(), "request-differs");
        });
    }

    private void pays(AuthorityRequest request, RequestDecision decision) {
        if (decision.amount() != null && rules.of(request).flatMap(own -> own.payment(request)).isEmpty()) {
            running.open(new NewDeadline(
                    request.dossierId(), Hire.SUBJECT, "AWB_4_87", request.id(), null, null,
                    new NewDeadline.Holder(request.asked().loketId(), WorksAs.LOKET)));
        }
    }

    @Override
    public void withdrawn(Objection it) {
        AuthorityRequest request = requests.lock(it.aboutId());
        if (request.state() == State.OBJECTED && !it.sender().isOther()) {
            decisions.known(request.id()).ifPresent(known -> requests.state(request.id(), State.valueOf(known.outcome().name())));
        }
    }
}
