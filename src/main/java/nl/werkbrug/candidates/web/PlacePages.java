package nl.werkbrug.candidates.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.Places;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.candidates.CandidateProposals;
import nl.werkbrug.candidates.store.PlaceTable.Sought;
import nl.werkbrug.candidates.store.ProposalTable.Proposer;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shared list of places, and one place. */
@Controller
@RequestMapping(PlacePages.PAGE)
class PlacePages {

    static final String PAGE = "/plekken";

    private final Places places;
    private final CandidateProposals proposals;
    private final Employers employers;

    PlacePages(Places places, CandidateProposals proposals, Employers employers) {
        this.places = places;
        this.proposals = proposals;
        this.employers = employers;
    }

    /** @param uren at most so many a week; what is no number seeks nothing */
    @GetMapping
    String list(
            @RequestParam(required = false) String plaats, @RequestParam(required = false) String functie,
            @RequestParam(required = false) String uren, Viewer viewer, Model model) {
        List<Employer> mine = employers.hiringOf(viewer);
        List<Proposer> proposers = proposals.proposers(viewer);
        if (mine.isEmpty() && proposers.isEmpty()) {
            throw new NotVisible("places", viewer.userId());
        }
        model.addAttribute("employers", mine);
        model.addAttribute("own", mine.isEmpty() ? List.of() : places.own(viewer));
        model.addAttribute("proposers", proposers);
        model.addAttribute("shared", proposers.isEmpty() ? List.of() : places.shared(new Sought(plaats, functie, hours(uren)), viewer));
        model.addAttribute("running", running(viewer));
        model.addAttribute("plaats", plaats);
        model.addAttribute("functie", functie);
        model.addAttribute("uren", hours(uren));
        model.addAttribute("sought", given(plaats) || given(functie) || hours(uren) != null);
        return "candidates/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        Place place = places.visible(id, viewer);
        List<Proposer> proposers = proposals.proposers(viewer);
        boolean own = employers.hiringOf(viewer).stream().anyMatch(it -> it.id().equals(place.employerId()));
        model.addAttribute("place", place);
        model.addAttribute("own", own);
        model.addAttribute("proposers", place.open() ? proposers : List.of());
        model.addAttribute("proposals", proposals.ofPlace(id, viewer).stream().map(it -> Shown.of(it, own)).toList());
        model.addAttribute("hires", proposals.hires(id, viewer));
        return "candidates/place";
    }

    /** A proposal with its place. */
    record Running(Proposal proposal, Place place) {}

    private List<Running> running(Viewer viewer) {
        List<Proposal> all = proposals.running(viewer);
        Map<String, Place> theirs = places.of(all, viewer);
        return all.stream().map(it -> new Running(it, theirs.get(it.placeId()))).toList();
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static Integer hours(String text) {
        return text != null && text.strip().matches("\\d{1,3}") ? Integer.valueOf(text.strip()) : null;
    }
}
