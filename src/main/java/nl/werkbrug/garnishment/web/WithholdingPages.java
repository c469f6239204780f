package nl.werkbrug.garnishment.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.overview.Overviews;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes overviews of a month or a year as PDF. */
@Controller
class WithholdingPages {

    private final GarnishmentTable garnishments;
    private final GarnishmentAccess access;
    private final Overviews overviews;

    WithholdingPages(GarnishmentTable garnishments, GarnishmentAccess access, Overviews overviews) {
        this.garnishments = garnishments;
        this.access = access;
        this.overviews = overviews;
    }

    @PostMapping("/loonbeslag/dossier/{dossierId}/maandoverzicht")
    String month(@PathVariable String dossierId, @RequestParam(defaultValue = "") String maand, Viewer viewer,
            RedirectAttributes flash) {
        boolean mine = garnishments.ofDossier(dossierId).stream()
                .anyMatch(it -> garnishments.forPayroll(it.id(), viewer).isPresent());
        if (!mine) {
            throw new NotVisible("dossier", dossierId);
        }
        return shown(month(maand).flatMap(month -> overviews.month(dossierId, month, viewer)), dossierId, flash);
    }

    @PostMapping("/loonbeslag/{id}/jaaroverzicht")
    String year(@PathVariable String id, @RequestParam(defaultValue = "0") int jaar, Viewer viewer, RedirectAttributes flash) {
        Garnishment garnishment = access.forPayroll(id, viewer);
        return shown(overviews.year(garnishment, jaar, viewer), garnishment.dossierId(), flash);
    }

    private static String shown(Optional<String> document, String dossierId, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", document.isPresent()
                ? Words.of("garnishment.overview-made.done") : Words.of("garnishment.overview-made.none"));
        return "redirect:/dossiers/" + dossierId;
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
