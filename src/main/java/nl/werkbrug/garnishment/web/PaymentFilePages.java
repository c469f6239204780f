package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.payments.PaymentBatch;
import nl.werkbrug.garnishment.payments.PaymentBatches;
import nl.werkbrug.garnishment.payments.PaymentMoves;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file for the bank: what is in it, and whether the bank paid it. */
@Controller
@RequestMapping("/loonbeslag/afdrachten/bestand/{id}")
class PaymentFilePages {

    private final Employers employers;
    private final PaymentBatches batches;
    private final PaymentMoves moves;
    private final Clock clock;
    private final Texts texts;

    PaymentFilePages(Employers employers, PaymentBatches batches, PaymentMoves moves, Clock clock, Texts texts) {
        this.employers = employers;
        this.batches = batches;
        this.moves = moves;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, Viewer viewer, Model model) {
        LocalDate today = DutchTime.today(clock);
        LocalDate executeOn = batches.forPayroll(id, viewer).executeOn();
        return show(id, TypedDay.of(executeOn.isAfter(today) ? today : executeOn), Map.of(), viewer, model);
    }

    @PostMapping("/betaald")
    String paid(
            @PathVariable String id, @ModelAttribute TypedDay typed, Viewer viewer, Model model, RedirectAttributes flash) {
        LocalDate day = typed.day().orElse(null);
        if (day == null || day.isAfter(DutchTime.today(clock))) {
            return show(id, typed, Map.of("dag", day == null
                    ? texts.get("garnishment.notice.no-date")
                    : texts.get("garnishment.notice.not-yet")), viewer, model);
        }
        boolean done = batches.paid(id, day, viewer);
        // A small file is noted at once; the rest of a large one follows by itself.
        moves.noteDue();
        flash.addFlashAttribute("notice", done ? texts.get("garnishment.notice.paid") : texts.get("garnishment.notice.handled"));
        return PaymentPages.file(id);
    }

    @PostMapping("/intrekken")
    String withdraw(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", batches.withdraw(id, viewer)
                ? texts.get("garnishment.notice.withdrawn")
                : texts.get("garnishment.notice.handled"));
        return PaymentPages.file(id);
    }

    private String show(String id, TypedDay typed, Map<String, String> errors, Viewer viewer, Model model) {
        PaymentBatch batch = batches.forPayroll(id, viewer);
        model.addAttribute("batch", batch);
        model.addAttribute("orders", batch.orders().stream().limit(PaymentViews.MOST).toList());
        model.addAttribute("moreOrders", Math.max(0, batch.orders().size() - PaymentViews.MOST));
        model.addAttribute("employer", employers.forPayroll(batch.employerId(), viewer));
        model.addAttribute("changed", batches.changed(id));
        model.addAttribute("changes", batches.changes(batch.employerId(), viewer).stream()
                .filter(it -> it.batchId().equals(id)).toList());
        model.addAttribute("most", PaymentViews.MOST);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "garnishment/payment-file";
    }
}
