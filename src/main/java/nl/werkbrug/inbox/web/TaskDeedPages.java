package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.FollowUp;
import nl.werkbrug.inbox.FollowUps;
import nl.werkbrug.inbox.Handover;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.TypedDay;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting one task off, and giving one back with a word for the colleagues. */
@Controller
@RequestMapping("/inbox/{taskId}")
class TaskDeedPages {

    private static final String TO = "redirect:";

    private final Inbox inbox;
    private final Assignments assignments;
    private final FollowUps followUps;
    private final ActingFor actingFor;
    private final InboxExtras extras;
    private final Clock clock;
    private final PageFormats formats;
    private final MessageSource texts;

    TaskDeedPages(
            Inbox inbox, Assignments assignments, FollowUps followUps, ActingFor actingFor, InboxExtras extras, Clock clock,
            PageFormats formats, MessageSource texts) {
        this.actingFor = actingFor;
        this.extras = extras;
        this.inbox = inbox;
        this.assignments = assignments;
        this.followUps = followUps;
        this.clock = clock;
        this.formats = formats;
        this.texts = texts;
    }

    @GetMapping("/later")
    String later(
            @PathVariable String taskId, @RequestParam(name = "terug", required = false) String back, Viewer viewer, Model model) {
        Optional<FollowUps.PutOff> putOff = followUps.of(taskId, viewer);
        return later(taskId, back, putOff.map(it -> formats.shortDate(it.day())).orElse(""), Map.of(), viewer, model);
    }

    @PostMapping("/later")
    String putOff(
            @PathVariable String taskId,
            @RequestParam(name = "op", defaultValue = "") String typed,
            @RequestParam(name = "niet", defaultValue = "") String stop,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (stop.equals("ja")) {
            return stopped(followUps.set(taskId, null, viewer), back, redirect);
        }
        String error = FollowUpInput.error(typed.strip(), DutchTime.today(clock)).map(this::text).orElse(null);
        if (error != null) {
            return later(taskId, back, typed, Map.of("op", error), viewer, model);
        }
        LocalDate day = TypedDay.read(typed.strip()).orElseThrow();
        FollowUp outcome = followUps.set(taskId, day, viewer);
        if (outcome instanceof FollowUp.PastDue late) {
            String tooLate = text("deeds.later.past-due", formats.date(late.dueOn()));
            return later(taskId, back, typed, late.dueOn().isAfter(DutchTime.today(clock)) ? Map.of("op", tooLate) : Map.of(), viewer, model);
        }
        Told.of(outcome, text("deeds.later.kept", formats.date(day)), redirect);
        return TO + Back.checked(back);
    }

    @GetMapping("/teruggeven")
    String giveBack(
            @PathVariable String taskId, @RequestParam(name = "terug", required = false) String back, Viewer viewer, Model model) {
        return show("inbox/release", taskId, back, "", Map.of(), viewer, model);
    }

    @PostMapping("/teruggeven")
    String release(
            @PathVariable String taskId,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            return show("inbox/release", taskId, back, reason, Map.of("reden", text("deeds.reason.release-missing")), viewer, model);
        }
        if (reason.length() > Assignments.LONGEST_REASON) {
            return show("inbox/release", taskId, back, reason, Map.of("reden", text("deeds.reason.long")), viewer, model);
        }
        Handover outcome = assignments.release(taskId, reason, viewer);
        Told.of(outcome, text("deeds.release.done"), redirect);
        return TO + Back.checked(back);
    }

    private String stopped(FollowUp outcome, String back, RedirectAttributes redirect) {
        Told.of(outcome, text(outcome instanceof FollowUp.NotPutOff ? "deeds.later.was-not" : "deeds.later.cleared"), redirect);
        return TO + Back.checked(back);
    }

    private String later(String taskId, String back, String typed, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("putOff", followUps.of(taskId, viewer).orElse(null));
        model.addAttribute("tooLate", !extras.tooLate(Stream.of(inbox.find(taskId, viewer)), viewer).isEmpty());
        return show("inbox/later", taskId, back, typed, errors, viewer, model);
    }

    private String show(
            String page, String taskId, String back, String value, Map<String, String> errors, Viewer viewer, Model model) {
        InboxTask task = inbox.find(taskId, viewer);
        model.addAttribute("task", task);
        LocalDate today = DutchTime.today(clock);
        model.addAttribute("today", today);
        model.addAttribute("noDayLeft", !task.canWait(today));
        model.addAttribute("mine", task.open() && (task.assigneeId() == null || task.assigneeId().equals(viewer.userId())
                || actingFor.at(task.assigneeId(), viewer).forUserId() != null));
        model.addAttribute("value", value);
        model.addAttribute("errors", errors);
        model.addAttribute("back", Back.checked(back));
        return page;
    }

    private String text(String code, Object... values) {
        return texts.getMessage(code, values, LocaleContextHolder.getLocale());
    }
}
