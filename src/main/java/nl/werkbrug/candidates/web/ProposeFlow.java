package nl.werkbrug.candidates.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.Places;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.candidates.CandidateProposals;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Proposes somebody; the id is that of the place, a colon, and that of the party that proposes. */
@Component
class ProposeFlow implements FormFlow {

    private final Places places;
    private final CandidateProposals proposals;

    ProposeFlow(Places places, CandidateProposals proposals) {
        this.places = places;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "voorstellen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Place place = places.visible(place(id), viewer);
        proposals.proposer(party(id), viewer);
        FormPage page = FormPage.of(
                "candidate-propose", Words.of("candidates.propose.title", place.content().function(), place.employerName()),
                PlacePages.PAGE + "/" + place.id(), "propose:" + id + ":" + viewer.userId());
        return place.open() ? page : page.done(Words.of("candidates.propose.gone"));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(answers));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        return proposals.propose(place(id), party(id), candidate(answers), consent(answers), viewer)
                .<FormResult>map(it -> new FormResult.Done(PlacePages.PAGE + "/" + it.placeId(), Words.of("candidates.propose.done")))
                .orElseGet(FormResult.Before::new);
    }

    private static List<FieldError> mistakes(Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        String family = answers.text("person.familyName").orElse("").strip().toLowerCase(Locale.ROOT);
        String shown = answers.text("person.short").orElse("").toLowerCase(Locale.ROOT);
        boolean named = answers.text("consent.shares").filter("NAME"::equals).isPresent();
        if (!named && family.length() > 1 && shown.contains(family)) {
            mistakes.add(FieldError.in("person.short", Words.of("candidates.propose.short")));
        }
        if (answers.date("consent.until").orElseThrow().isBefore(answers.date("consent.on").orElseThrow())) {
            mistakes.add(FieldError.in("consent.until", Words.of("candidates.propose.until")));
        }
        return mistakes;
    }

    private static Proposal.Candidate candidate(Answers answers) {
        return new Proposal.Candidate(
                needed(answers, "person.short"), needed(answers, "wishes"), needed(answers, "person.givenName"),
                needed(answers, "person.familyName"), answers.date("person.birthDate").orElseThrow(),
                needed(answers, "person.residence"));
    }

    private static Proposal.Consent consent(Answers answers) {
        return new Proposal.Consent(
                needed(answers, "consent.shares").equals("NAME"), answers.date("consent.on").orElseThrow(),
                answers.date("consent.until").orElseThrow(), needed(answers, "consent.how"));
    }

    private static String needed(Answers answers, String key) {
        return answers.text(key).orElseThrow().strip();
    }

    private static String place(String id) {
        return parts(id)[0];
    }

    private static String party(String id) {
        return parts(id)[1];
    }

    private static String[] parts(String id) {
        String[] parts = id.split(":", -1);
        if (parts.length != 2) {
            throw new NotVisible("place", id);
        }
        return parts;
    }
}
