package nl.werkbrug.officialform.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.officialform.FormKinds;
import nl.werkbrug.officialform.NewFile;
import nl.werkbrug.officialform.OfficialForm;
import nl.werkbrug.officialform.OfficialForms;
import nl.werkbrug.officialform.pdf.FormIntake;
import nl.werkbrug.officialform.pdf.Intake;
import nl.werkbrug.officialform.store.FormTable;
import nl.werkbrug.officialform.store.VersionTable;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.UploadLimit;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of forms, and bringing a file. */
@Controller
@RequestMapping("/beheer/formulieren")
class UploadPages {

    private final OfficialForms forms;
    private final FormTable table;
    private final VersionTable versions;
    private final FormKinds kinds;
    private final Texts texts;

    UploadPages(OfficialForms forms, FormTable table, VersionTable versions, FormKinds kinds, Texts texts) {
        this.forms = forms;
        this.table = table;
        this.versions = versions;
        this.kinds = kinds;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("forms", table.all());
        model.addAttribute("versions", versions.all());
        model.addAttribute("kinds", kinds);
        return "officialform/list";
    }

    @GetMapping("/nieuw")
    String ask(@ModelAttribute("input") UploadInput input, Model model) {
        return page(model, null, Map.of());
    }

    @PostMapping("/nieuw")
    String begin(
            @ModelAttribute("input") UploadInput input, @RequestParam(name = "bestand", required = false) MultipartFile file,
            Viewer viewer, Model model, RedirectAttributes flash) throws IOException {
        Map<String, String> errors = new LinkedHashMap<>(input.errors(kinds, true));
        if (errors.isEmpty() && table.exists(input.soort(), input.instantie(), input.titel())) {
            errors.put("titel", Words.of("officialform.upload.this-form-is-already"));
        }
        Optional<NewFile> brought = brought(input, file, errors);
        if (!errors.isEmpty()) {
            return page(model, null, errors);
        }
        return forms.begin(input.soort(), input.instantie(), input.titel(), brought.orElseThrow(), viewer)
                .map(id -> there(id, flash))
                .orElse("redirect:/beheer/formulieren");
    }

    @GetMapping("/{formId}/nieuwe-versie")
    String askVersion(@PathVariable String formId, @ModelAttribute("input") UploadInput input, Model model) {
        return page(model, form(formId), Map.of());
    }

    @PostMapping("/{formId}/nieuwe-versie")
    String add(
            @PathVariable String formId, @ModelAttribute("input") UploadInput input,
            @RequestParam(name = "bestand", required = false) MultipartFile file, Viewer viewer, Model model, RedirectAttributes flash)
            throws IOException {
        OfficialForm form = form(formId);
        Map<String, String> errors = new LinkedHashMap<>(input.errors(kinds, false));
        Optional<NewFile> brought = brought(input, file, errors);
        return errors.isEmpty() ? there(forms.add(form.id(), brought.orElseThrow(), viewer), flash) : page(model, form, errors);
    }

    /** The file is opened outside any transaction: that may take a second. */
    private static Optional<NewFile> brought(UploadInput input, MultipartFile file, Map<String, String> errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.put("bestand", Words.of("officialform.upload.choose-the-file-of"));
            return Optional.empty();
        }
        byte[] upload;
        try (InputStream in = file.getInputStream()) {
            upload = in.readNBytes(UploadLimit.BYTES + 1);
        }
        Intake intake = FormIntake.read(upload);
        if (intake instanceof Intake.Refused refused) {
            errors.put("bestand", refused.message());
            return Optional.empty();
        }
        return Optional.of(new NewFile(input.validFrom(), input.bron(), upload, (Intake.Accepted) intake));
    }

    private String there(String versionId, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", texts.get("officialform.notice.added"));
        return "redirect:/beheer/formulieren/versies/" + versionId;
    }

    private String page(Model model, OfficialForm form, Map<String, String> errors) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("errors", errors);
        return "officialform/upload";
    }

    private OfficialForm form(String id) {
        return table.find(id).orElseThrow(() -> new NotVisible("official-form", id));
    }
}
