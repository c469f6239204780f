package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.FormWords;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.UploadIntake;
import nl.werkbrug.form.UploadedFiles;
import nl.werkbrug.garnishment.web.WritDesk.Opened;
import nl.werkbrug.garnishment.writ.Proposal.Candidate;
import nl.werkbrug.garnishment.writ.WritReading;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;

/** The first step of registering, which may be skipped: read the writ, and confirm what was found. */
@Controller
@RequestMapping("/loonbeslag/registreren/{employerId}/exploot")
class WritPages {

    private final Employers employers;
    private final WritDesk desk;
    private final UploadIntake intake;
    private final Forms forms;

    WritPages(Employers employers, WritDesk desk, UploadIntake intake, Forms forms) {
        this.employers = employers;
        this.desk = desk;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping
    String ask(@PathVariable String employerId, Viewer viewer, Model model) {
        return ask(employers.forPayroll(employerId, viewer), Map.of(), viewer, model);
    }

    @PostMapping
    String read(@PathVariable String employerId, HttpServletRequest request, Viewer viewer, Model model) {
        Employer employer = employers.forPayroll(employerId, viewer);
        MultipartFile file = file(request);
        if (file == null || file.isEmpty() && (file.getOriginalFilename() == null || file.getOriginalFilename().isBlank())) {
            return ask(employer, Map.of("writ", Words.of("garnishment.writ.choose")), viewer, model);
        }
        UploadedFiles taken = intake.take(
                forms.get(WritDesk.FORM), RegisterFlow.draftKey(employerId, viewer), Map.of(), Map.of(WritDesk.FILE, file),
                viewer.username());
        if (!taken.errors().isEmpty()) {
            return ask(employer, Map.of("writ", taken.errors().get(0).message()), viewer, model);
        }
        return "redirect:" + address(employerId) + "/voorstellen";
    }

    @GetMapping("/voorstellen")
    String proposals(@PathVariable String employerId, Viewer viewer, Model model) {
        Employer employer = employers.forPayroll(employerId, viewer);
        Optional<Opened> opened = desk.open(employer, viewer);
        if (opened.isEmpty()) {
            return "redirect:" + address(employerId);
        }
        common(employer, viewer, model);
        model.addAttribute("file", opened.get().file());
        model.addAttribute("nothing", nothing(opened.get().reading()));
        if (opened.get().reading() instanceof WritReading.Read read) {
            model.addAttribute("complete", read.complete());
            model.addAttribute("found", WritProposals.of(read.proposals(), new FormWords(forms.get(WritDesk.FORM))));
        }
        return "garnishment/writ-proposals";
    }

    @PostMapping("/voorstellen")
    String confirm(
            @PathVariable String employerId,
            @RequestParam(name = "bestand", defaultValue = "") String file,
            @RequestParam MultiValueMap<String, String> posted,
            Viewer viewer,
            RedirectAttributes flash) {
        Employer employer = employers.forPayroll(employerId, viewer);
        Optional<Opened> opened = desk.open(employer, viewer).filter(it -> it.file().id().equals(file));
        if (opened.isEmpty() || !(opened.get().reading() instanceof WritReading.Read read)) {
            flash.addFlashAttribute("notice", Words.of("garnishment.writ.other-file"));
            return "redirect:" + address(employerId) + "/voorstellen";
        }
        Map<String, Candidate> chosen = WritProposals.chosen(read.proposals(), posted);
        if (!chosen.isEmpty() && !desk.takeOver(employerId, opened.get().file(), chosen, viewer)) {
            flash.addFlashAttribute("notice", Words.of("garnishment.writ.changed"));
            return "redirect:" + address(employerId) + "/voorstellen";
        }
        flash.addFlashAttribute("notice", taken(chosen.size()));
        return "redirect:/werk/loonbeslag-registreren/" + employerId;
    }

    private String ask(Employer employer, Map<String, String> errors, Viewer viewer, Model model) {
        common(employer, viewer, model);
        model.addAttribute("file", desk.file(employer.id(), viewer).orElse(null));
        model.addAttribute("errors", errors);
        return "garnishment/writ-upload";
    }

    private void common(Employer employer, Viewer viewer, Model model) {
        model.addAttribute("employer", employer);
        model.addAttribute("halfDone", desk.hasDraft(employer.id(), viewer));
    }

    /** Why there is nothing to confirm; null when there is something. */
    private static String nothing(WritReading reading) {
        if (reading instanceof WritReading.Scan) {
            return Words.of("garnishment.writ.scan");
        }
        if (reading instanceof WritReading.Read read) {
            return read.proposals().isEmpty()
                    ? Words.of("garnishment.writ.nothing")
                    : null;
        }
        return Words.of("garnishment.writ.unreadable");
    }

    private static String taken(int values) {
        return switch (values) {
            case 0 -> Words.of("garnishment.writ.took-none");
            case 1 -> Words.of("garnishment.writ.took-one");
            default -> Words.of("garnishment.writ.took", values);
        };
    }

    private static String address(String employerId) {
        return "/loonbeslag/registreren/" + employerId + "/exploot";
    }

    private static MultipartFile file(HttpServletRequest request) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null ? null : multipart.getFile(WritDesk.FILE);
    }
}
