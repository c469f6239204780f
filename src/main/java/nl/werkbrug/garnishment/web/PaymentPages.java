package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.bank.InvalidOrder;
import nl.werkbrug.bank.Pain001;
import nl.werkbrug.bank.PaymentOrder;
import nl.werkbrug.garnishment.payments.FileChange;
import nl.werkbrug.garnishment.payments.PaymentBatches;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The withheld money of an employer that was not paid yet, and the file for the bank that pays it. */
@Controller
@RequestMapping("/loonbeslag/afdrachten")
class PaymentPages {

    /** A bank takes orders about a year ahead. */
    private static final int DAYS_AHEAD = 366;

    private static final int FILES = 20;

    private final Employers employers;
    private final PaymentBatches batches;
    private final PaymentViews views;
    private final Clock clock;
    private final Texts texts;

    PaymentPages(Employers employers, PaymentBatches batches, PaymentViews views, Clock clock, Texts texts) {
        this.employers = employers;
        this.batches = batches;
        this.views = views;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String choose(Viewer viewer, Model model) {
        var mine = employers.payrollOf(viewer);
        if (mine.size() == 1) {
            return "redirect:/loonbeslag/afdrachten/" + mine.get(0).id();
        }
        model.addAttribute("employers", mine);
        model.addAttribute("title", Words.of("garnishment.import-preview.afdrachten"));
        model.addAttribute("where", "/loonbeslag/afdrachten/");
        return "garnishment/choose-payroll";
    }

    @GetMapping("/{employerId}")
    String show(@PathVariable String employerId, Viewer viewer, Model model) {
        return show(employerId, TypedDay.of(DutchTime.today(clock)), Map.of(), viewer, model);
    }

    @PostMapping("/{employerId}")
    String make(
            @PathVariable String employerId, @ModelAttribute TypedDay typed, Viewer viewer, Model model, RedirectAttributes flash) {
        LocalDate today = DutchTime.today(clock);
        LocalDate day = typed.day().orElse(null);
        if (day == null || day.isBefore(today) || ChronoUnit.DAYS.between(today, day) > DAYS_AHEAD) {
            return show(employerId, typed, Map.of("dag", day == null
                    ? texts.get("garnishment.notice.no-date")
                    : texts.get("garnishment.notice.today-or-later")), viewer, model);
        }
        try {
            return file(batches.make(employerId, day, viewer).id());
        } catch (InvalidOrder e) {
            flash.addFlashAttribute("notice", e.reason().text());
        } catch (DuplicateKeyException e) {
            flash.addFlashAttribute("notice", texts.get("garnishment.notice.another"));
        }
        return "redirect:/loonbeslag/afdrachten/" + employerId;
    }

    @GetMapping("/bestand/{id}/betaalopdracht.xml")
    void download(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        PaymentOrder order = batches.download(id, viewer);
        TemplateFiles.head(response, "application/xml;charset=UTF-8", "betaalopdracht-" + order.executeOn() + ".xml");
        Pain001.write(order, response.getOutputStream());
    }

    private String show(String employerId, TypedDay typed, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("employer", employers.forPayroll(employerId, viewer));
        model.addAttribute("overview", views.of(batches.overview(employerId, viewer), viewer));
        model.addAttribute("files", batches.ofEmployer(employerId, FILES, viewer));
        model.addAttribute("changedFiles", batches.changes(employerId, viewer).stream().map(FileChange::batchId).collect(Collectors.toSet()));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "garnishment/payments";
    }

    static String file(String id) {
        return "redirect:/loonbeslag/afdrachten/bestand/" + id;
    }
}
