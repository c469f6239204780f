package nl.werkbrug.garnishment.web;

import java.io.IOException;
import java.io.InputStream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.imports.HandOver;
import nl.werkbrug.garnishment.imports.ImportActor;
import nl.werkbrug.garnishment.imports.ImportOutcome;
import nl.werkbrug.garnishment.imports.PayRunImport;
import nl.werkbrug.garnishment.imports.PayRunImports;
import nl.werkbrug.garnishment.payfile.PayFileReader;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pay runs of many employees in one file: bring it, look at it, book it, and see how far it is. */
@Controller
@RequestMapping("/loonbeslag/loonruns")
class ImportPages {

    private static final int EARLIER = 20;
    private static final int PAY_DAYS = 12;

    private final Employers employers;
    private final PayRunImports imports;
    private final HandOver handOver;
    private final ImportViews views;
    private final Texts texts;

    ImportPages(Employers employers, PayRunImports imports, HandOver handOver, ImportViews views, Texts texts) {
        this.employers = employers;
        this.imports = imports;
        this.handOver = handOver;
        this.views = views;
        this.texts = texts;
    }

    /** Chooses the employer; who works for one only goes on at once. */
    @GetMapping
    String choose(Viewer viewer, Model model) {
        var mine = employers.payrollOf(viewer);
        if (mine.size() == 1) {
            return "redirect:/loonbeslag/loonruns/" + mine.get(0).id();
        }
        model.addAttribute("employers", mine);
        model.addAttribute("title", Words.of("garnishment.import-progress.loonruns-inlezen"));
        model.addAttribute("where", "/loonbeslag/loonruns/");
        return "garnishment/choose-payroll";
    }

    @GetMapping("/{employerId}")
    String ask(@PathVariable String employerId, Viewer viewer, Model model) {
        return ask(employers.forPayroll(employerId, viewer), null, viewer, model);
    }

    @PostMapping("/{employerId}")
    String bring(
            @PathVariable String employerId,
            @RequestParam(name = "bestand", required = false) MultipartFile file,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) throws IOException {
        Employer employer = employers.forPayroll(employerId, viewer);
        if (file == null || file.isEmpty()) {
            model.addAttribute("missing", Words.of("garnishment.import.choose-file"));
            return ask(employer, null, viewer, model);
        }
        ImportOutcome outcome;
        try (InputStream content = file.getInputStream()) {
            outcome = imports.bring(employerId, PayFileReader.read(content), viewer);
        }
        if (outcome instanceof ImportOutcome.Refused refused) {
            return ask(employer, refused, viewer, model);
        }
        if (outcome instanceof ImportOutcome.Before before) {
            flash.addFlashAttribute("notice", texts.get("garnishment.notice.already-read"));
            return redirect(before.importId());
        }
        return redirect(((ImportOutcome.Ready) outcome).importId());
    }

    @GetMapping("/inlezing/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        PayRunImport it = imports.forPayroll(id, viewer);
        PayRunImport booked = imports.booked(id);
        if (!booked.id().equals(id)) {
            return redirect(booked.id());
        }
        model.addAttribute("import", it);
        model.addAttribute("employer", employers.forPayroll(it.employerId(), viewer));
        if (it.booked()) {
            model.addAttribute("progress", imports.progress(id));
            return "garnishment/import-progress";
        }
        model.addAttribute("preview", views.of(imports.preview(id), viewer));
        return "garnishment/import-preview";
    }

    /** Books the runs; pressed twice it is booked once. */
    @PostMapping("/inlezing/{id}/boeken")
    String book(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        PayRunImport it = imports.forPayroll(id, viewer);
        boolean refused = imports.book(it.id(), ImportActor.of(viewer)).isPresent();
        flash.addFlashAttribute("notice", refused
                ? texts.get("garnishment.notice.changed")
                : texts.get("garnishment.notice.booked"));
        return redirect(id);
    }

    private String ask(Employer employer, ImportOutcome.Refused refused, Viewer viewer, Model model) {
        model.addAttribute("employer", employer);
        model.addAttribute("refused", refused);
        model.addAttribute("earlier", imports.ofEmployer(employer.id(), EARLIER));
        model.addAttribute("payDays", handOver.payDays(employer.id(), viewer).stream().limit(PAY_DAYS).toList());
        return "garnishment/import-upload";
    }

    private static String redirect(String importId) {
        return "redirect:/loonbeslag/loonruns/inlezing/" + importId;
    }
}
