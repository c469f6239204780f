package nl.werkbrug.hire.evidence.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.evidence.Evidence;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The evidence calendar of one hire, for everybody who sees the hire. */
@Controller
class EvidencePages {

    private final Hires hires;
    private final Dossiers dossiers;
    private final Evidence evidence;

    EvidencePages(Hires hires, Dossiers dossiers, Evidence evidence) {
        this.hires = hires;
        this.dossiers = dossiers;
        this.evidence = evidence;
    }

    @GetMapping("/aannames/{id}/bewijskalender")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        Hire hire = hire(id);
        DossierView dossier = dossiers.visible(hire.dossierId(), viewer);
        if (!dossier.subjects().contains(Hire.SUBJECT)) {
            throw new NotVisible("hire", id);
        }
        Evidence.Made made = evidence.of(hire);
        model.addAttribute("dossier", dossier);
        model.addAttribute("fitting", made.fitting());
        model.addAttribute("empty", made.emptyKey());
        model.addAttribute("years", made.calendar().years().entrySet().stream()
                .map(year -> YearView.of(year.getKey(), year.getValue())).toList());
        model.addAttribute("standing", made.calendar().standing());
        return "hire/evidence";
    }

    private Hire hire(String id) {
        try {
            return hires.get(id);
        } catch (EmptyResultDataAccessException e) {
            throw new NotVisible("hire", id);
        }
    }
}
