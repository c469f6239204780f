package nl.werkbrug.notification.web;

import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.notification.FailedMails;
import nl.werkbrug.notification.MailRow;
import nl.werkbrug.notification.MailSettings;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox for the operator: what went out, what is stuck, and in the demo what was written. */
@Controller
@RequestMapping("/beheer/mails")
class MailPages {

    private static final int PAGE_SIZE = 25;
    private static final String TO_LIST = "redirect:/beheer/mails";

    private final FailedMails mails;
    private final MailSettings settings;
    private final Languages languages;
    private final AuditTrail audit;

    MailPages(FailedMails mails, MailSettings settings, Languages languages, AuditTrail audit) {
        this.languages = languages;
        this.mails = mails;
        this.settings = settings;
        this.audit = audit;
    }

    @GetMapping
    String list(@RequestParam(name = "pagina", defaultValue = "1") int page, Viewer viewer, Model model) {
        requireOperator(viewer);
        int number = Math.min(Math.max(page, 1), 10_000);
        List<MailRow> rows = mails.all(PAGE_SIZE + 1, (number - 1L) * PAGE_SIZE);
        model.addAttribute("mails", rows.size() > PAGE_SIZE ? rows.subList(0, PAGE_SIZE) : rows);
        List<MailRow> stuck = mails.list();
        model.addAttribute("stuck", stuck);
        model.addAttribute("languages", languages.ofAddresses(Stream.concat(rows.stream(), stuck.stream()).map(MailRow::recipient).toList()));
        model.addAttribute("number", number);
        model.addAttribute("hasNext", rows.size() > PAGE_SIZE);
        model.addAttribute("demo", !settings.enabled());
        audit.read(viewer.userId(), "mail", "list");
        return "notification/mails";
    }

    @PostMapping("/{id}/opnieuw")
    String retry(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        requireOperator(viewer);
        boolean mended = mails.retry(id);
        return done(mended, "MAIL_RETRY", id, Words.of("notification.again"), viewer, redirect);
    }

    @PostMapping("/{id}/verstuurd")
    String markSent(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        requireOperator(viewer);
        boolean mended = mails.markSent(id);
        return done(mended, "MAIL_MARK_SENT", id, Words.of("notification.marked"), viewer, redirect);
    }

    private String done(
            boolean mended, String action, String id, String text, Viewer viewer, RedirectAttributes redirect) {
        if (mended) {
            audit.did(viewer.userId(), action, "mail", id, null);
        }
        redirect.addFlashAttribute("notice", mended ? text : Words.of("notification.somebody"));
        return TO_LIST;
    }

    private static void requireOperator(Viewer viewer) {
        if (!viewer.is(Role.OPERATOR)) {
            throw new NotVisible("page", "mails");
        }
    }
}
