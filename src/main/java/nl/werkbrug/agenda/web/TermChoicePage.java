package nl.werkbrug.agenda.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DossierParts;
import nl.werkbrug.agenda.HandTerms;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.KnownDossiers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which term to watch in a dossier: sought by a word or an article, or by what it is about. The form for it comes after. */
@Controller
class TermChoicePage {

    private static final int MOST = 40;

    private final HandTerms terms;
    private final DossierParts parts;
    private final KnownDossiers about;

    TermChoicePage(HandTerms terms, DossierParts parts, KnownDossiers about) {
        this.terms = terms;
        this.parts = parts;
        this.about = about;
    }

    /** @param count how many terms are about it */
    record Subject(String code, String name, long count) {}

    static String address(String dossierId, String subject) {
        return "/dossiers/" + dossierId + "/termijn-bewaken/" + subject;
    }

    @GetMapping("/dossiers/{dossier}/termijn-bewaken/{subject}")
    String show(
            @PathVariable String dossier,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String over,
            Viewer viewer,
            Model model) {
        parts.own(dossier, subject, viewer);
        String sought = zoek.strip();
        List<WatchableTerm> found = found(sought, over);
        model.addAttribute("about", about.of(dossier, viewer));
        model.addAttribute("address", address(dossier, subject));
        model.addAttribute("place", dossier + "." + subject);
        model.addAttribute("sought", sought);
        model.addAttribute("chosen", HandTerms.SUBJECTS.contains(over) && sought.isEmpty() ? Words.of("agenda.watch.subject." + over) : "");
        model.addAttribute("found", found.subList(0, Math.min(found.size(), MOST)));
        model.addAttribute("count", found.size());
        model.addAttribute("subjects", subjects());
        return "agenda/choose-term";
    }

    private List<WatchableTerm> found(String sought, String over) {
        return terms.all().stream()
                .filter(term -> !sought.isEmpty() || terms.subject(term).equals(over))
                .map(term -> WatchableTerm.of(term, terms.subject(term)))
                .filter(term -> sought.isEmpty() || term.has(sought))
                .sorted(Comparator.comparing((WatchableTerm term) -> !sought.isEmpty() && !term.isNamed(sought)))
                .toList();
    }

    private List<Subject> subjects() {
        Map<String, Long> counts = terms.all().stream().collect(Collectors.groupingBy(terms::subject, Collectors.counting()));
        return HandTerms.SUBJECTS.stream()
                .map(code -> new Subject(code, Words.of("agenda.watch.subject." + code), counts.getOrDefault(code, 0L)))
                .toList();
    }
}
