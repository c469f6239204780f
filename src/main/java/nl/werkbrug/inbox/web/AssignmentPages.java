package nl.werkbrug.inbox.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.Handover;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskRefusal;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a task and handing it over. */
@Controller
@RequestMapping("/inbox/{taskId}")
class AssignmentPages {

    private static final String TO = "redirect:";

    private final Inbox inbox;
    private final Assignments assignments;

    AssignmentPages(Inbox inbox, Assignments assignments) {
        this.inbox = inbox;
        this.assignments = assignments;
    }

    @PostMapping("/oppakken")
    String claim(
            @PathVariable String taskId,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        Handover outcome = assignments.claim(taskId, viewer);
        Told.of(outcome, Words.of("inbox.assign.yours"), redirect);
        if (outcome instanceof TaskRefusal) {
            InboxTask task = inbox.find(taskId, viewer);
            // The list may no longer have it.
            redirect.addFlashAttribute("warningAbout", task.shownTitle() + ", " + task.personName());
            redirect.addFlashAttribute("warningPage", Back.task(taskId, back));
        }
        return outcome instanceof Handover.HandedOver ? TO + Back.task(taskId, back) : TO + Back.checked(back);
    }

    @GetMapping("/toewijzen")
    String form(
            @PathVariable String taskId,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            Model model) {
        InboxTask task = inbox.find(taskId, viewer);
        model.addAttribute("back", Back.checked(back));
        return show(model, task, viewer, "", "", Map.of());
    }

    @PostMapping("/toewijzen")
    String assign(
            @PathVariable String taskId,
            @RequestParam(name = "aan", defaultValue = "") String to,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        InboxTask task = inbox.find(taskId, viewer);
        model.addAttribute("back", Back.checked(back));
        Map<String, String> errors = errors(to, reason);
        if (!errors.isEmpty()) {
            return show(model, task, viewer, to, reason, errors);
        }
        Handover outcome = assignments.assign(taskId, to, reason, viewer);
        if (outcome instanceof Handover.NoCandidate) {
            Map<String, String> gone = Map.of("aan", Words.of("inbox.assign.not-this"));
            return show(model, task, viewer, to, reason, gone);
        }
        Told.of(outcome, Words.of("inbox.assign.given"), redirect);
        return TO + Back.checked(back);
    }

    private static Map<String, String> errors(String to, String reason) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (to.isBlank()) {
            errors.put("aan", Words.of("inbox.assign.who"));
        }
        if (reason.isBlank()) {
            errors.put("reden", Words.of("inbox.assign.why"));
        } else if (reason.length() > 400) {
            errors.put("reden", Words.of("inbox.assign.shorter"));
        }
        return errors;
    }

    private String show(
            Model model, InboxTask task, Viewer viewer, String to, String reason, Map<String, String> errors) {
        model.addAttribute("task", task);
        model.addAttribute("candidates", assignments.candidates(task.id(), viewer));
        model.addAttribute("viewerId", viewer.userId());
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "inbox/assign";
    }
}
