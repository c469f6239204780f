package nl.werkbrug.wagesubsidy.payment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.payment.BatchReader;
import nl.werkbrug.wagesubsidy.payment.BatchView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one batch, for all that is done on it. */
@Component
class BatchPage {

    private final BatchReader reader;
    private final Clock clock;

    BatchPage(BatchReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    String show(String id, Map<String, String> errors, Viewer viewer, Model model) {
        BatchView view = reader.view(id, viewer);
        LocalDate today = DutchTime.today(clock);
        LocalDate on = view.batch().executeOn();
        model.addAttribute("view", view);
        model.addAttribute("errors", errors);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", PaymentDay.of(on == null || on.isAfter(today) ? today : on));
        }
        return "wagesubsidy/batch";
    }

    static String address(String id) {
        return "redirect:" + SubsidyPaymentPages.HOME + "/" + id;
    }
}
