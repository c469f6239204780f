package nl.werkbrug.wagecostbenefit.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.BenefitPeople;
import nl.werkbrug.wagecostbenefit.imports.BenefitImport;
import nl.werkbrug.wagecostbenefit.imports.BenefitImports;
import nl.werkbrug.wagecostbenefit.imports.FileProblem;
import nl.werkbrug.wagecostbenefit.imports.ImportLook;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Register results and hours of many employees in one file: bring it, look at it, book it. */
@Controller
class BenefitImportPages {

    private static final String BRING = BenefitPages.HOME + "/{employerId}/inlezen";
    private static final String LOOK = BenefitPages.HOME + "/inlezing/{id}";
    private static final BenefitPeople.Name NOBODY = new BenefitPeople.Name("", "");
    private static final String EXAMPLE = """
            # Eén regel per werknemer en tijdvak. Laat leeg wat u niet weet. Haal deze regel en het voorbeeld weg.\r
            bsn;tijdvak;register;uren\r
            """;

    private final Employers employers;
    private final BenefitImports imports;
    private final BenefitPeople people;
    private final AuditTrail audit;

    BenefitImportPages(Employers employers, BenefitImports imports, BenefitPeople people, AuditTrail audit) {
        this.employers = employers;
        this.imports = imports;
        this.people = people;
        this.audit = audit;
    }

    /** A change with the name of the employee. */
    record Row(BenefitPeople.Name who, ImportLook.Change change) {}

    @GetMapping(BRING)
    String ask(@PathVariable String employerId, Viewer viewer, Model model) {
        return ask(employers.forPayroll(employerId, viewer), List.of(), model);
    }

    @PostMapping(BRING)
    String bring(
            @PathVariable String employerId, @RequestParam(name = "bestand", required = false) MultipartFile file, Viewer viewer,
            Model model) throws IOException {
        Employer employer = employers.forPayroll(employerId, viewer);
        if (file == null || file.isEmpty()) {
            return ask(employer, List.of(new FileProblem(0, Words.of("wagecostbenefit.benefit-import.first-choose-a-file"))), model);
        }
        BenefitImports.Brought brought;
        try (InputStream content = file.getInputStream()) {
            brought = imports.bring(employerId, content.readNBytes(BenefitImports.MOST_BYTES + 1), viewer);
        }
        return brought.importId() == null
                ? ask(employer, brought.problems(), model)
                : "redirect:" + BenefitPages.HOME + "/inlezing/" + brought.importId();
    }

    /** The headings alone: an invented BSN in an example would be a BSN. */
    @GetMapping(BenefitPages.HOME + "/voorbeeld.csv")
    ResponseEntity<byte[]> example() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("loonkostenvoordeel.csv").build().toString())
                .body(EXAMPLE.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(LOOK)
    String look(@PathVariable String id, Viewer viewer, Model model) {
        BenefitImport it = imports.forPayroll(id, viewer);
        ImportLook look = imports.look(it);
        Map<String, BenefitPeople.Name> names = people.names(it.employerId());
        audit.read(viewer.userId(), "wage-cost-benefit-import", id);
        model.addAttribute("import", it);
        model.addAttribute("look", look);
        model.addAttribute("rows", look.changes().stream().map(each -> new Row(names.getOrDefault(each.dossierId(), NOBODY), each)).toList());
        model.addAttribute("silent", look.silent().stream().map(each -> names.getOrDefault(each, NOBODY)).toList());
        model.addAttribute("employer", employers.forPayroll(it.employerId(), viewer));
        return "wagecostbenefit/import-look";
    }

    /** Books the lines; pressed twice they are booked once. */
    @PostMapping(LOOK + "/vastleggen")
    String book(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        BenefitImport it = imports.forPayroll(id, viewer);
        Optional<String> why;
        try {
            why = imports.book(id, viewer);
        } catch (ConcurrencyFailureException changed) {
            why = Optional.of(Words.of("wagecostbenefit.benefit-import.somebody-else-changed-something"));
        }
        flash.addFlashAttribute("notice", why.orElse(Words.of("wagecostbenefit.benefit-import.the-results-and-hours")));
        return "redirect:" + BenefitPages.HOME + (why.isPresent() ? "/inlezing/" + id : "/" + it.employerId());
    }

    private static String ask(Employer employer, List<FileProblem> problems, Model model) {
        model.addAttribute("employer", employer);
        model.addAttribute("problems", problems);
        model.addAttribute("megabytes", BenefitImports.MEGABYTES);
        model.addAttribute("largest", BenefitImports.MOST_BYTES);
        return "wagecostbenefit/import";
    }
}
