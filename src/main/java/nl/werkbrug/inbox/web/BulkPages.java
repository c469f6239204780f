package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.FollowUps;
import nl.werkbrug.inbox.InboxLists;
import nl.werkbrug.inbox.NewWorkJob;
import nl.werkbrug.inbox.WorkJob;
import nl.werkbrug.inbox.WorkJobMoves;
import nl.werkbrug.inbox.WorkJobs;
import nl.werkbrug.inbox.WorkKind;
import nl.werkbrug.shared.DutchTime;
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

/** One deed on many tasks: chosen in the list, completed on a page of its own, followed until it is done. */
@Controller
@RequestMapping("/inbox/samen")
class BulkPages {

    private static final String JOB = "/{jobId:[0-9a-f-]{36}}";

    private final WorkJobs jobs;
    private final WorkJobMoves moves;
    private final InboxLists lists;
    private final FollowUps followUps;
    private final InboxExtras extras;
    private final Clock clock;
    private final MessageSource texts;

    BulkPages(WorkJobs jobs, WorkJobMoves moves, InboxLists lists, FollowUps followUps, InboxExtras extras, Clock clock, MessageSource texts) {
        this.jobs = jobs;
        this.moves = moves;
        this.lists = lists;
        this.followUps = followUps;
        this.extras = extras;
        this.clock = clock;
        this.texts = texts;
    }

    /** From the list. Taking needs nothing more; the rest asks to whom, until when or why. */
    @PostMapping
    String choose(BulkInput input, Viewer viewer, Model model, RedirectAttributes redirect) {
        WorkKind kind = kind(input);
        if (onlyLooks(viewer)) {
            return chooseFirst(input, redirect);
        }
        List<String> ids = ids(input, viewer);
        if (ids.isEmpty()) {
            return nothing(input, redirect);
        }
        return kind == WorkKind.CLAIM ? start(input, kind, ids, viewer, redirect) : ask(input, kind, ids, Map.of(), viewer, model);
    }

    @PostMapping("/starten")
    String start(BulkInput input, Viewer viewer, Model model, RedirectAttributes redirect) {
        WorkKind kind = kind(input);
        if (onlyLooks(viewer)) {
            return chooseFirst(input, redirect);
        }
        List<String> ids = ids(input, viewer);
        if (ids.isEmpty()) {
            return nothing(input, redirect);
        }
        Map<String, String> errors = input.errors(kind, DutchTime.today(clock));
        return errors.isEmpty() ? start(input, kind, ids, viewer, redirect) : ask(input, kind, ids, errors, viewer, model);
    }

    @GetMapping(JOB)
    String follow(
            @PathVariable String jobId, @RequestParam(name = "terug", required = false) String back, Viewer viewer, Model model) {
        WorkJob job = jobs.find(jobId, viewer);
        model.addAttribute("job", job);
        List<WorkJob.Left> skipped = jobs.skipped(jobId, viewer);
        List<WorkJob.Left> stopped = jobs.stopped(jobId, viewer);
        model.addAttribute("skipped", skipped);
        model.addAttribute("stopped", stopped);
        model.addAttribute("distinctions", extras.distinctions(
                Stream.concat(skipped.stream(), stopped.stream()).map(WorkJob.Left::taskId).toList(), viewer));
        model.addAttribute("back", Back.checked(back));
        return "inbox/job";
    }

    @PostMapping(JOB + "/stoppen")
    String stop(
            @PathVariable String jobId,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        jobs.stop(jobId, viewer);
        return follow(jobId, back, redirect);
    }

    private String start(BulkInput input, WorkKind kind, List<String> ids, Viewer viewer, RedirectAttributes redirect) {
        Optional<String> job = jobs.start(input.job(kind, ids), viewer);
        if (job.isEmpty()) {
            return nothing(input, redirect);
        }
        moves.begin(job.get());
        return follow(job.get(), input.terug(), redirect);
    }

    private String ask(BulkInput input, WorkKind kind, List<String> ids, Map<String, String> errors, Viewer viewer, Model model) {
        Map<String, String> problems = new LinkedHashMap<>();
        errors.forEach((field, code) -> problems.put(field, text(code)));
        model.addAttribute("kind", kind);
        model.addAttribute("input", input);
        model.addAttribute("key", input.sleutel().isEmpty() ? UUID.randomUUID().toString() : input.sleutel());
        model.addAttribute("count", ids.size());
        model.addAttribute("errors", problems);
        model.addAttribute("candidates", kind == WorkKind.ASSIGN ? jobs.candidates(ids, viewer) : List.of());
        model.addAttribute("putOff", kind == WorkKind.FOLLOW_UP && followUps.any(ids, viewer));
        model.addAttribute("withoutDay", kind == WorkKind.FOLLOW_UP ? followUps.withoutDay(ids, viewer) : 0);
        model.addAttribute("viewerId", viewer.userId());
        model.addAttribute("back", Back.checked(input.terug()));
        return "inbox/together";
    }

    /** The whole list is asked for anew, as this viewer: what the page says about it counts for nothing. */
    private List<String> ids(BulkInput input, Viewer viewer) {
        return input.everything()
                ? lists.ids(InboxAddress.of(Back.checked(input.terug())).query(), viewer, NewWorkJob.MOST)
                : input.taak();
    }

    /** All employers together are only looked at, as with one task. */
    private static boolean onlyLooks(Viewer viewer) {
        return viewer.employerId() == null && ChosenEmployer.ofSeveral();
    }

    private String chooseFirst(BulkInput input, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", text("deeds.choose-employer"));
        redirect.addAttribute("terug", Back.checked(input.terug()));
        return "redirect:/werkt-voor";
    }

    private static WorkKind kind(BulkInput input) {
        return WorkKind.of(input.actie()).orElseThrow(() -> new NotVisible("work-kind", ""));
    }

    private String nothing(BulkInput input, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", text("deeds.nothing"));
        return "redirect:" + Back.checked(input.terug());
    }

    private static String follow(String jobId, String back, RedirectAttributes redirect) {
        redirect.addAttribute("terug", Back.checked(back));
        return "redirect:/inbox/samen/" + jobId;
    }

    private String text(String code) {
        return texts.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
