package nl.werkbrug.lab.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.Procedure;
import nl.werkbrug.lab.Initiative;
import nl.werkbrug.lab.Initiatives;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What municipalities try, side by side, and one of those with what it brought. */
@Controller
@RequestMapping(InitiativePages.PAGE)
class InitiativePages {

    static final String PAGE = LabPages.PAGE + "/initiatieven";

    private final Initiatives initiatives;

    InitiativePages(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        List<Initiatives.Compared> all = initiatives.all(viewer);
        model.addAttribute("all", all);
        model.addAttribute("procedures", all.stream().map(Initiatives.Compared::initiative).collect(Collectors.toMap(Initiative::id, InitiativePages::procedure)));
        return "lab/initiatives";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Viewer viewer, Model model) {
        Initiatives.Compared it = initiatives.one(id, viewer);
        model.addAttribute("it", it);
        model.addAttribute("procedure", procedure(it.initiative()));
        return "lab/initiative";
    }

    private static String procedure(Initiative it) {
        Procedure procedure = Procedure.of(it.procedure());
        return procedure == null ? Words.of("lab.every-procedure") : Words.of("inbox.procedure." + procedure.name());
    }
}
