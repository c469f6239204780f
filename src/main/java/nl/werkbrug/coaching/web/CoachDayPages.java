package nl.werkbrug.coaching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.coaching.plan.PlannedVisit;
import nl.werkbrug.coaching.plan.PlannedVisits;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.DutchTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The day of a coach, and planning visits. Made for a phone. */
@Controller
class CoachDayPages {

    private static final String TODAY = "redirect:/begeleiding/vandaag";

    private final CoachDay day;
    private final PlannedVisits visits;
    private final CoachLog log;
    private final Dossiers dossiers;
    private final MessageSource texts;
    private final Clock clock;

    CoachDayPages(CoachDay day, PlannedVisits visits, CoachLog log, Dossiers dossiers, MessageSource texts, Clock clock) {
        this.day = day;
        this.visits = visits;
        this.log = log;
        this.dossiers = dossiers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/begeleiding/vandaag")
    String today(Viewer viewer, Model model) {
        model.addAttribute("day", day.of(viewer));
        return "coaching/today";
    }

    @GetMapping("/begeleiding/{id}/plannen")
    String ask(@PathVariable String id, Viewer viewer, Model model) {
        return form(id, null, PlanInput.empty(UUID.randomUUID().toString(), DutchTime.today(clock)), Map.of(), viewer, model);
    }

    @PostMapping("/begeleiding/{id}/plannen")
    String plan(@PathVariable String id, @ModelAttribute("input") PlanInput input, Viewer viewer, Model model, RedirectAttributes flash) {
        Map<String, String> errors = errors(input);
        if (!errors.isEmpty()) {
            return form(id, null, input, errors, viewer, model);
        }
        visits.plan(input.key(), id, input.checked(), viewer);
        flash.addFlashAttribute("notice", text("coachday.planned"));
        return TODAY;
    }

    @GetMapping("/begeleiding/afspraken/{visit}")
    String change(@PathVariable String visit, Viewer viewer, Model model) {
        PlannedVisit it = visits.get(visit, viewer);
        return it.open() ? form(it.coachingId(), it, PlanInput.of(it), Map.of(), viewer, model) : TODAY;
    }

    @PostMapping("/begeleiding/afspraken/{visit}")
    String move(
            @PathVariable String visit, @ModelAttribute("input") PlanInput input, Viewer viewer, Model model, RedirectAttributes flash) {
        PlannedVisit it = visits.get(visit, viewer);
        Map<String, String> errors = errors(input);
        if (errors.isEmpty() && !visits.move(it.at(input.version()), input.checked(), viewer)) {
            errors.put("dag", text("coachday.error.changed"));
        }
        if (!errors.isEmpty()) {
            return form(it.coachingId(), it, input, errors, viewer, model);
        }
        flash.addFlashAttribute("notice", text("coachday.moved"));
        return TODAY;
    }

    @PostMapping("/begeleiding/afspraken/{visit}/annuleren")
    String cancel(@PathVariable String visit, Viewer viewer, RedirectAttributes flash) {
        visits.cancel(visit, viewer);
        flash.addFlashAttribute("notice", text("coachday.cancelled"));
        return TODAY;
    }

    private String form(String coachingId, PlannedVisit visit, PlanInput input, Map<String, String> errors, Viewer viewer, Model model) {
        var dossier = dossiers.visible(log.kept(coachingId, viewer).dossierId(), viewer);
        model.addAttribute("address", visit == null ? "/begeleiding/" + coachingId + "/plannen" : "/begeleiding/afspraken/" + visit.id());
        model.addAttribute("visit", visit);
        model.addAttribute("name", dossier.personName());
        model.addAttribute("employer", dossier.employerName());
        model.addAttribute("kinds", PlannedVisit.Kind.values());
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return "coaching/plan";
    }

    private Map<String, String> errors(PlanInput input) {
        LocalDate today = DutchTime.today(clock);
        Map<String, String> errors = new LinkedHashMap<>();
        input.errors(today).forEach((field, key) -> errors.put(field, text(key)));
        return errors;
    }

    private String text(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
