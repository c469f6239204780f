package nl.werkbrug.localscheme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Option;
import nl.werkbrug.localscheme.LocalMoney;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.LocalSchemeDesk.Kept;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.scheme.LocalCondition;
import nl.werkbrug.scheme.LocalFacts;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schemes of a municipality; for its team leads. */
@Controller
@RequestMapping(LocalSchemeFlow.PAGE)
class LocalSchemePages {

    private final LocalSchemeDesk desk;
    private final LocalMoney money;
    private final LocalClaimTable claims;
    private final Clock clock;
    private final Texts texts;

    LocalSchemePages(LocalSchemeDesk desk, LocalMoney money, LocalClaimTable claims, Clock clock, Texts texts) {
        this.desk = desk;
        this.money = money;
        this.claims = claims;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * A line of the list.
     *
     * @param state in the language of the page
     * @param running how many requests run
     */
    record Line(Kept kept, String state, int running) {}

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("lines", desk.list(viewer).stream()
                .map(it -> new Line(it, state(it), claims.running(it.scheme().id()))).toList());
        return "localscheme/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        Kept it = desk.get(id, viewer);
        model.addAttribute("it", it);
        model.addAttribute("state", state(it));
        model.addAttribute("running", claims.running(id));
        model.addAttribute("left", money.left(it.newest()).orElse(null));
        model.addAttribute("abouts", abouts());
        return "localscheme/scheme";
    }

    @GetMapping("/{id}/voorwaarde")
    String condition(@PathVariable String id, @RequestParam String gegeven, Viewer viewer) {
        SchemeVersion newest = desk.get(id, viewer).newest();
        boolean known = abouts().stream().anyMatch(it -> it.value().equals(gegeven));
        return "redirect:" + (known ? "/werk/lokale-voorwaarde/" + newest.id() + ":" + gegeven : LocalSchemeFlow.PAGE + "/" + id);
    }

    @PostMapping("/{id}/versie")
    String draft(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        desk.draft(id, viewer);
        return back(id, texts.get("localscheme.scheme.new-draft"), flash);
    }

    @PostMapping("/{id}/voorwaarden/{place}/weg")
    String removeCondition(@PathVariable String id, @PathVariable int place, Viewer viewer, RedirectAttributes flash) {
        boolean gone = desk.removeCondition(desk.get(id, viewer).newest().id(), place, viewer);
        return back(id, gone ? texts.get("localscheme.scheme.condition-gone")
                : texts.get("localscheme.scheme.published-already"), flash);
    }

    @PostMapping("/{id}/vragen/{place}/weg")
    String removeQuestion(@PathVariable String id, @PathVariable int place, Viewer viewer, RedirectAttributes flash) {
        boolean gone = desk.removeQuestion(desk.get(id, viewer).newest().id(), place, viewer);
        return back(id, gone ? texts.get("localscheme.scheme.question-gone")
                : texts.get("localscheme.scheme.published-already"), flash);
    }

    private static String back(String id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", message);
        return "redirect:" + LocalSchemeFlow.PAGE + "/" + id;
    }

    private String state(Kept it) {
        LocalDate today = DutchTime.today(clock);
        LocalDate gone = it.scheme().withdrawnFrom();
        if (gone != null) {
            return gone.isAfter(today) ? texts.get("localscheme.scheme.goes") : texts.get("localscheme.scheme.withdrawn");
        }
        if (it.published().isEmpty()) {
            return texts.get("localscheme.scheme.draft");
        }
        return it.newest().published() ? texts.get("localscheme.scheme.published") : texts.get("localscheme.scheme.published-new");
    }

    /** What a condition can be about. */
    private static List<Option> abouts() {
        List<Option> all = new ArrayList<>();
        all.add(new Option(LocalCondition.CONTRACT_MONTHS, LocalConditionFlow.label(LocalCondition.CONTRACT_MONTHS)));
        LocalFacts.ALL.forEach(it -> all.add(new Option(it.key(), it.label())));
        return all;
    }
}
