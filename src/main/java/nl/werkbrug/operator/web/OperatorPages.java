package nl.werkbrug.operator.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.notification.FailedMails;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.TableOverview;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Page;
import nl.werkbrug.workflow.BackgroundWork;
import nl.werkbrug.workflow.Operations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that failed, mails that did not go, versions in use, figures with their validity. */
@Controller
@RequestMapping("/beheer")
class OperatorPages {

    private static final int STEPS = 10;

    private final Operations operations;
    private final List<BackgroundWork> work;
    private final FailedMails mails;
    private final RuleBook rules;
    private final AuditTrail audit;

    OperatorPages(
            Operations operations, List<BackgroundWork> work, FailedMails mails, RuleBook rules, AuditTrail audit) {
        this.operations = operations;
        this.work = work;
        this.mails = mails;
        this.rules = rules;
        this.audit = audit;
    }

    /** Work behind the scenes that fails. */
    record WorkRow(String id, String name, BackgroundWork.Failing failing) {}

    /**
     * The page.
     *
     * @param page of the failed steps
     * @param part the id of the folded part to unfold, as a link to it says; empty for none
     */
    @GetMapping
    String overview(
            @RequestParam(name = "pagina", defaultValue = "") String page, @RequestParam(name = "deel", defaultValue = "") String part, Model model) {
        model.addAttribute("part", part);
        model.addAttribute("incidents", Page.of(operations.incidents(), page, STEPS));
        model.addAttribute("work", work.stream().map(it -> new WorkRow(it.id(), it.name(), it.failing()))
                .filter(row -> row.failing().count() > 0).toList());
        model.addAttribute("stuckMails", mails.count());
        model.addAttribute("versions", operations.versions());
        Map<Boolean, List<TableOverview>> tables = rules.overview().stream().collect(Collectors.partitioningBy(TableOverview::doubtful));
        model.addAttribute("doubtful", tables.get(true));
        model.addAttribute("sure", tables.get(false));
        return "operator/overview";
    }

    /** Tries a failed step again. */
    @PostMapping("/incidenten/{id}/opnieuw")
    String retry(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        operations.retry(id);
        audit.did(viewer.userId(), "RETRY", "incident", id, null);
        flash.addFlashAttribute("notice", Words.of("operator.step-again"));
        return "redirect:/beheer";
    }

    /** Lets work behind the scenes that failed be tried at once; an unknown name is ignored. */
    @PostMapping("/werk/{id}/opnieuw")
    String retryWork(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        work.stream().filter(it -> it.id().equals(id)).forEach(it -> {
            it.retry();
            audit.did(viewer.userId(), "RETRY", "background-work", id, null);
            flash.addFlashAttribute("notice", Words.of("operator.again"));
        });
        return "redirect:/beheer";
    }
}
