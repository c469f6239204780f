package nl.werkbrug.wagesubsidy.payment.web;

import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.InvalidValue;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.payment.BatchReader;
import nl.werkbrug.wagesubsidy.payment.Batches;
import nl.werkbrug.wagesubsidy.payment.MunicipalityAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The monthly payments of a municipality: the list, and looking at and approving a proposal. */
@Controller
@RequestMapping(SubsidyPaymentPages.HOME)
class SubsidyPaymentPages {

    static final String HOME = "/loonkostensubsidie/betalingen";

    private static final int LONGEST_NAME = 70;

    private final BatchReader reader;
    private final Batches batches;
    private final MunicipalityAccounts accounts;
    private final BatchPage page;
    private final Texts texts;

    SubsidyPaymentPages(BatchReader reader, Batches batches, MunicipalityAccounts accounts, BatchPage page, Texts texts) {
        this.reader = reader;
        this.batches = batches;
        this.accounts = accounts;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        return list(Map.of(), "", "", viewer, model);
    }

    @PostMapping("/rekening/{municipalityId}")
    String account(
            @PathVariable String municipalityId,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String iban,
            Viewer viewer, Model model, RedirectAttributes flash) {
        if (naam.isBlank() || naam.strip().length() > LONGEST_NAME) {
            return list(Map.of("naam", texts.get("wagesubsidy.payments.name-wrong")), naam, iban, viewer, model);
        }
        try {
            accounts.set(municipalityId, naam, new Iban(iban), viewer);
        } catch (InvalidValue e) {
            return list(Map.of("iban", e.reason().text()), naam, iban, viewer, model);
        }
        flash.addFlashAttribute("notice", texts.get("wagesubsidy.payments.account-set"));
        return "redirect:" + HOME;
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        return page.show(id, Map.of(), viewer, model);
    }

    @PostMapping("/{id}/uitsluiten/{lineId}")
    String exclude(
            @PathVariable String id, @PathVariable String lineId, @RequestParam(defaultValue = "") String reden,
            Viewer viewer, Model model, RedirectAttributes flash) {
        Optional<String> why = batches.exclude(id, lineId, reden, viewer);
        if (why.isPresent()) {
            model.addAttribute("typedReason", reden);
            return page.show(id, Map.of("reden-" + lineId, why.get()), viewer, model);
        }
        return done(id, texts.get("wagesubsidy.payments.line-out"), flash);
    }

    @PostMapping("/{id}/nagekeken")
    String prepared(@PathVariable String id, @RequestParam(defaultValue = "-1") int versie, Viewer viewer, RedirectAttributes flash) {
        return done(id, batches.prepared(id, versie, viewer)
                .orElse(texts.get("wagesubsidy.payments.checked")), flash);
    }

    @PostMapping("/{id}/goedkeuren")
    String approve(@PathVariable String id, @RequestParam(defaultValue = "-1") int versie, Viewer viewer, RedirectAttributes flash) {
        return done(id, batches.approve(id, versie, viewer).orElse(texts.get("wagesubsidy.payments.approved")), flash);
    }

    private String list(Map<String, String> errors, String name, String iban, Viewer viewer, Model model) {
        model.addAttribute("desks", reader.desks(viewer));
        model.addAttribute("errors", errors);
        model.addAttribute("typedName", name);
        model.addAttribute("typedIban", iban);
        return "wagesubsidy/payments";
    }

    private static String done(String id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", message);
        return BatchPage.address(id);
    }
}
