package nl.werkbrug.candidates.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.Places;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Takes a place out of the list. */
@Component
class ClosePlaceFlow implements FormFlow {

    private final Places places;

    ClosePlaceFlow(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "plek-sluiten";
    }

    @Override
    public FormPage open(String placeId, Viewer viewer) {
        Place it = places.own(placeId, viewer);
        FormPage page = FormPage.of(
                "place-close", Words.of("candidates.close.title", it.content().function()), PlacePages.PAGE + "/" + placeId,
                "place-close:" + placeId + ":" + viewer.userId());
        return it.open() ? page : page.done(Words.of("candidates.close.before"));
    }

    @Override
    public FormResult submit(String placeId, Answers answers, Viewer viewer) {
        return places.close(placeId, answers.text("why").orElseThrow(), viewer)
                ? new FormResult.Done(PlacePages.PAGE + "/" + placeId, Words.of("candidates.close.done"))
                : new FormResult.Before();
    }
}
