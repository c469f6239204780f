package nl.werkbrug.signal.web;

import java.time.Clock;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalDesks;
import nl.werkbrug.signal.SignalWork;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signals that the viewer may see for the work, and how a municipality set them up. */
@Controller
@RequestMapping(SignalPages.PAGE)
class SignalPages {

    static final String PAGE = "/signalen";
    static final String SETUP = PAGE + "/inrichting";

    private final SignalTable table;
    private final SignalDesks desks;
    private final SignalWork work;
    private final Clock clock;

    SignalPages(SignalTable table, SignalDesks desks, SignalWork work, Clock clock) {
        this.table = table;
        this.desks = desks;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String toon, Viewer viewer, Model model) {
        boolean open = !toon.equals("gesloten");
        model.addAttribute("open", open);
        model.addAttribute("signals", table.seen(viewer, open));
        model.addAttribute("today", DutchTime.today(clock));
        return "signal/list";
    }

    @GetMapping("/inrichting")
    String setup(Viewer viewer, Model model) {
        SignalDesks.Setup setup = desks.led(viewer);
        model.addAttribute("setup", setup);
        model.addAttribute("term", Words.of("signal.term." + setup.termCode()));
        return "signal/setup";
    }

    @PostMapping("/{id}/terugnemen")
    String takeBack(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        boolean taken = work.takeBack(id, viewer);
        Signal it = table.get(id);
        flash.addFlashAttribute("notice", Words.of(taken ? "signal.work.taken-back" : "signal.work.not-taken-back"));
        return "redirect:/dossiers/" + it.dossierId();
    }
}
