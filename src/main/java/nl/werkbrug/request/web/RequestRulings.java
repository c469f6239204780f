package nl.werkbrug.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionRulings;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.request.RequestObjectionDecisions;
import nl.werkbrug.request.RequestRefused;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Decisions on objections to decisions on requests, as they are signed and made known. */
@Component
class RequestRulings implements ObjectionRulings {

    private final RequestObjectionDecisions decisions;
    private final RequestObjectionViews views;

    RequestRulings(RequestObjectionDecisions decisions, RequestObjectionViews views) {
        this.decisions = decisions;
        this.views = views;
    }

    @Override
    public String decideForm() {
        return RequestObjectionDecisions.DECIDE_FORM;
    }

    @Override
    public FormPage.Above above(Objection it) {
        return new FormPage.Above("request/objection", views.of(it.id()));
    }

    @Override
    public Optional<String> proposedBy(Objection it) {
        return decisions.proposed(it).map(RequestDecision::proposedBy);
    }

    @Override
    public Optional<String> signRefusal(Objection it, Viewer viewer) {
        return decisions.maySign(it, viewer);
    }

    @Override
    public List<String> whatSigningDoes(Objection it) {
        List<String> all = new ArrayList<>(ObjectionRulings.super.whatSigningDoes(it));
        if (decisions.postedToEmployee(it)) {
            all.add(Words.of("request.sign.objection-to-post"));
        }
        return all;
    }

    @Override
    public Optional<String> sign(Objection it, Viewer viewer) {
        try {
            decisions.sign(it, viewer);
            return Optional.empty();
        } catch (RequestRefused refused) {
            return Optional.of(refused.inDutch());
        }
    }

    @Override
    public void sendBack(Objection it, String because, Viewer viewer) {
        decisions.sendBack(it, because, viewer);
    }

    @Override
    public void makeKnown(Objection it) {
        decisions.makeKnown(it);
    }
}
