package nl.werkbrug.candidates.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.Places;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.candidates.CandidateProposals;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Takes a proposal back; the id is that of the proposal. */
@Component
class WithdrawCandidateFlow implements FormFlow {

    private final Places places;
    private final CandidateProposals proposals;

    WithdrawCandidateFlow(Places places, CandidateProposals proposals) {
        this.places = places;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "voorstel-intrekken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Proposal it = proposals.own(id, viewer);
        Place place = places.visible(it.placeId(), viewer);
        FormPage page = FormPage.of(
                "candidate-withdraw", title(it, place),
                PlacePages.PAGE + "/" + place.id(), "withdraw:" + id + ":" + viewer.userId());
        return it.running() ? page : page.done(Words.of("candidates.withdraw.before", it.state()));
    }

    /** With the name, for who proposed several people for one place; it is gone once the proposal has stopped. */
    private static String title(Proposal it, Place place) {
        String name = it.candidate().shortName();
        return name == null ? Words.of("candidates.withdraw.title", place.content().function())
                : Words.of("candidates.withdraw.title-of", name, place.content().function());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Proposal it = proposals.own(id, viewer);
        return proposals.withdraw(id, answers.text("why").orElseThrow(), viewer)
                ? new FormResult.Done(PlacePages.PAGE + "/" + it.placeId(), Words.of("candidates.withdraw.done"))
                : new FormResult.Before();
    }
}
