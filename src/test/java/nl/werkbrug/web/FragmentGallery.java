package nl.werkbrug.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A page of tests only, with every shared fragment on it. */
@Controller
class FragmentGallery {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 3);

    @GetMapping("/proef/onderdelen")
    String gallery(Model model) {
        model.addAttribute("today", TODAY);
        model.addAttribute("page", new Page<>(List.of("a", "b"), 2, 2, 7));
        model.addAttribute("rows", List.of(
                new SummaryRow("Naam", "Noor de Vries", "/wijzig"), SummaryRow.of("Telefoon", null)));
        model.addAttribute("errors", Map.of("naam", "Vul een naam in."));
        model.addAttribute("notice", "De taak is klaar.");
        return "test/gallery";
    }
}
