package nl.werkbrug.coaching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.Grants;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.coaching.log.Visit;
import nl.werkbrug.coaching.plan.PlannedVisits;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The log of a coach, made for a phone: one short form, and the weeks below it. */
@Controller
class CoachLogPages {

    private final ClientList clients;
    private final CoachLog log;
    private final PlannedVisits plan;
    private final Grants grants;
    private final PeriodViews views;
    private final Dossiers dossiers;
    private final Clock clock;

    CoachLogPages(ClientList clients, CoachLog log, PlannedVisits plan, Grants grants, PeriodViews views, Dossiers dossiers, Clock clock) {
        this.clients = clients;
        this.log = log;
        this.plan = plan;
        this.grants = grants;
        this.views = views;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** All of which the viewer keeps the log. */
    @GetMapping("/begeleiding")
    String list(@RequestParam(name = "pagina", defaultValue = "") String page, Viewer viewer, Model model) {
        model.addAttribute("page", clients.page(page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1, viewer));
        return "coaching/list";
    }

    private ClientList.Client client(Coaching it, Viewer viewer) {
        var dossier = dossiers.visible(it.dossierId(), viewer);
        return new ClientList.Client(
                it, dossier.personName(), dossier.employerName(),
                grants.current(it.id()).map(period -> views.of(it, period)).orElse(null));
    }

    @GetMapping("/begeleiding/{id}/uren")
    String show(
            @PathVariable String id, @RequestParam(name = "afspraak", defaultValue = "") String planned, Viewer viewer, Model model) {
        String key = UUID.randomUUID().toString();
        VisitInput input = planned.isEmpty()
                ? VisitInput.empty(key, DutchTime.today(clock))
                : VisitInput.of(key, plan.get(planned, viewer));
        return show(id, input, Map.of(), viewer, model);
    }

    @PostMapping("/begeleiding/{id}/uren")
    String add(
            @PathVariable String id, @ModelAttribute VisitInput input, Viewer viewer, Model model, RedirectAttributes flash) {
        Coaching it = log.kept(id, viewer);
        LocalDate today = DutchTime.today(clock);
        Map<String, String> errors = input.errors(it.startsOn(), today);
        if (!errors.isEmpty()) {
            return show(id, input, errors, viewer, model);
        }
        if (input.planned() == null) {
            log.add(id, input.checked(), viewer);
        } else {
            plan.done(input.planned(), input.checked(), viewer);
            flash.addFlashAttribute("notice", Words.of("coaching.coach-log.ticked-off-and-added"));
            return "redirect:/begeleiding/vandaag";
        }
        flash.addFlashAttribute("notice", Words.of("coaching.coach-log.added-to-the-log"));
        return "redirect:/begeleiding/" + id + "/uren";
    }

    private String show(String id, VisitInput input, Map<String, String> errors, Viewer viewer, Model model) {
        Coaching it = log.kept(id, viewer);
        List<Visit> lines = log.lines(id, viewer);
        model.addAttribute("client", client(it, viewer));
        model.addAttribute("weeks", LogWeek.of(lines));
        model.addAttribute("corrected", lines.stream().filter(line -> !line.counts()).toList());
        model.addAttribute("activities", Visit.Activity.values());
        model.addAttribute("coaches", it.keeper().worksAs() == WorksAs.COACH);
        model.addAttribute("planned", input.planned() == null ? null : plan.get(input.planned(), viewer));
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return "coaching/log";
    }
}
