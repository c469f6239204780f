package nl.werkbrug.signal.web;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalFollow.Followed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signals that the viewer gave with a login. */
@Controller
@RequestMapping(MySignalPages.PAGE)
class MySignalPages {

    static final String PAGE = "/mijn-signalen";

    private final SignalFollow follow;
    private final Clock clock;

    MySignalPages(SignalFollow follow, Clock clock) {
        this.follow = follow;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("signals", follow.mine(viewer));
        model.addAttribute("today", DutchTime.today(clock));
        return "signal/mine";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        return show(follow.mine(id, viewer), Map.of(), model);
    }

    @PostMapping("/{id}/reactie")
    String react(
            @PathVariable String id, @RequestParam(defaultValue = "") String oordeel, @RequestParam(defaultValue = "") String waarom,
            Viewer viewer, Model model, RedirectAttributes flash) {
        Followed it = follow.mine(id, viewer);
        Map<String, String> problems = FollowPage.reactionProblems(oordeel, waarom);
        if (!problems.isEmpty()) {
            return show(it, problems, model);
        }
        boolean kept = FollowPage.react(follow, it, oordeel, waarom, viewer);
        flash.addFlashAttribute("notice", Words.of(kept ? "signal.follow.kept" : "signal.follow.too-late"));
        return "redirect:" + PAGE + "/" + id;
    }

    private static String show(Followed it, Map<String, String> problems, Model model) {
        model.addAttribute("it", it);
        model.addAttribute("code", null);
        model.addAttribute("errors", problems);
        model.addAttribute("address", PAGE + "/" + it.signal().id() + "/reactie");
        return "signal/followed";
    }
}
