package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CalendarFeeds;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The addresses of a user's calendars: made, shown once, renewed, ended. */
@Controller
@RequestMapping("/termijnen/agenda")
class FeedPages {

    private final CalendarFeeds feeds;
    private final String baseUrl;

    FeedPages(CalendarFeeds feeds, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.feeds = feeds;
        this.baseUrl = baseUrl;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("feeds", feeds.of(viewer));
        return "agenda/feeds";
    }

    /** Answers with the page itself: after a redirect the address would have to be kept somewhere until it is shown. */
    @PostMapping
    String make(@RequestParam(name = "organisatie", defaultValue = "") String partyId, Viewer viewer, Model model) {
        String token = feeds.make(party(partyId), viewer);
        model.addAttribute("feeds", feeds.of(viewer));
        model.addAttribute("madeFor", partyId);
        model.addAttribute("address", baseUrl + "/agenda/" + token + ".ics");
        return "agenda/feeds";
    }

    @PostMapping("/intrekken")
    String revoke(
            @RequestParam(name = "organisatie", defaultValue = "") String partyId,
            Viewer viewer,
            RedirectAttributes redirect) {
        feeds.revoke(party(partyId), viewer);
        redirect.addFlashAttribute("notice", Words.of("agenda.deed.feed-withdrawn"));
        return "redirect:/termijnen/agenda";
    }

    private static String party(String partyId) {
        return partyId.isBlank() ? null : partyId;
    }
}
