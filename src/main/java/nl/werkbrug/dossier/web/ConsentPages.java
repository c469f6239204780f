package nl.werkbrug.dossier.web;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording that the employee gave or withdrew a consent. */
@Controller
@RequestMapping("/dossiers/{id}/toestemmingen")
class ConsentPages {

    private final Dossiers dossiers;
    private final Consents consents;
    private final DossierTexts texts;
    private final Clock clock;

    ConsentPages(Dossiers dossiers, Consents consents, DossierTexts texts, Clock clock) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String form(@PathVariable String id, @ModelAttribute("input") ConsentInput input, Viewer viewer, Model model) {
        return show(model, recordable(id, input, viewer), input, Map.of());
    }

    @PostMapping
    String give(
            @PathVariable String id,
            @ModelAttribute("input") ConsentInput input,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        DossierView dossier = recordable(id, input, viewer);
        Map<String, String> errors = input.errors(DutchTime.today(clock));
        if (!errors.isEmpty()) {
            return show(model, dossier, input, errors);
        }
        consents.give(id, input.subject(), input.partyId(), input.part(), input.givenOn(), viewer);
        redirect.addFlashAttribute("notice", Words.of("dossier.consent.recorded"));
        return "redirect:/dossiers/" + id;
    }

    @PostMapping("/{consentId}/intrekken")
    String withdraw(
            @PathVariable String id, @PathVariable String consentId, Viewer viewer, RedirectAttributes redirect) {
        dossiers.visible(id, viewer);
        consents.withdraw(consentId, viewer);
        redirect.addFlashAttribute("notice", Words.of("dossier.consent.withdrawn"));
        return "redirect:/dossiers/" + id;
    }

    private DossierView recordable(String id, ConsentInput input, Viewer viewer) {
        DossierView dossier = dossiers.visible(id, viewer);
        if (!consents.mayRecord(id, input.subject(), viewer)) {
            throw new NotVisible("dossier", id);
        }
        return dossier;
    }

    private String show(Model model, DossierView dossier, ConsentInput input, Map<String, String> errors) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("input", input);
        model.addAttribute("subjectName", texts.subject(input.subject()));
        model.addAttribute("candidates", consents.candidates(input.subject()));
        model.addAttribute("errors", errors);
        return "dossier/consent";
    }
}
