package nl.werkbrug.officialform.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Option;
import nl.werkbrug.officialform.FactPart;
import nl.werkbrug.officialform.Filling;
import nl.werkbrug.officialform.MappedField;
import nl.werkbrug.officialform.OfficialForms;
import nl.werkbrug.officialform.PdfField;
import nl.werkbrug.officialform.fact.FactCatalogue;
import nl.werkbrug.officialform.fact.KnownPath;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the operator says which fact goes in which field. */
@Controller
@RequestMapping("/beheer/formulieren/versies/{id}")
class MappingPages {

    private final VersionViews views;
    private final OfficialForms forms;
    private final FactCatalogue facts;
    private final Texts texts;

    MappingPages(VersionViews views, OfficialForms forms, FactCatalogue facts, Texts texts) {
        this.views = views;
        this.forms = forms;
        this.facts = facts;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(defaultValue = "1") int bladzijde, Model model) {
        VersionView view = views.of(id);
        views.requirePage(view, bladzijde);
        model.addAttribute("view", view);
        model.addAttribute("page", bladzijde);
        return "officialform/version";
    }

    @PostMapping("/in-gebruik")
    String use(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        forms.use(views.of(id).version().id(), true, viewer);
        flash.addFlashAttribute("notice", texts.get("officialform.notice.in-use"));
        return "redirect:/beheer/formulieren/versies/" + id;
    }

    @PostMapping("/uit-gebruik")
    String stop(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        forms.use(views.of(id).version().id(), false, viewer);
        flash.addFlashAttribute("notice", texts.get("officialform.notice.out-of-use"));
        return "redirect:/beheer/formulieren/versies/" + id;
    }

    @GetMapping("/velden/{number}")
    String field(@PathVariable String id, @PathVariable int number, Model model) {
        VersionView view = views.of(id);
        MappedField field = views.field(view, number);
        return page(model, view, field.field(), FillingInput.of(field.filling(), facts), Map.of());
    }

    @PostMapping("/velden/{number}")
    String fill(
            @PathVariable String id, @PathVariable int number, @RequestParam Map<String, String> sent, Viewer viewer, Model model,
            RedirectAttributes flash) {
        VersionView view = views.of(id);
        PdfField field = views.field(view, number).field();
        FillingInput input = FillingInput.of(sent);
        Map<String, String> errors = field.fillable() ? input.errors(field, facts)
                : Map.of("vulling", Words.of("officialform.mapping.this-field-cannot-be"));
        if (!errors.isEmpty()) {
            return page(model, view, field, input, errors);
        }
        Filling filling = input.checked(field, facts);
        forms.fill(id, number, filling, viewer);
        return next(view, field, filling, flash);
    }

    /** Answers are linked to options on a second look: which answers there are depends on the fact. */
    private String next(VersionView view, PdfField field, Filling filling, RedirectAttributes flash) {
        String here = "redirect:/beheer/formulieren/versies/" + view.version().id();
        boolean link = filling instanceof Filling.OfFact fact && field.kind().hasOptions() && fact.choices().isEmpty()
                && !answers(fact.path()).isEmpty();
        if (link) {
            flash.addFlashAttribute("notice", texts.get("officialform.notice.choose"));
            return here + "/velden/" + field.number();
        }
        flash.addFlashAttribute("notice", Words.of("officialform.mapping.field-has-been-saved", field.number()));
        return here + "?bladzijde=" + Math.max(1, field.page()) + "#veld-" + field.number();
    }

    private String page(Model model, VersionView view, PdfField field, FillingInput input, Map<String, String> errors) {
        model.addAttribute("view", view);
        model.addAttribute("field", field);
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        model.addAttribute("groups", facts.grouped());
        model.addAttribute("parts", FactPart.values());
        model.addAttribute("answers", field.kind().hasOptions() && input.vulling().equals(FillingInput.FACT) ? answers(input.gegeven()) : List.of());
        return "officialform/field";
    }

    private List<Option> answers(String path) {
        return facts.find(path).map(KnownPath::options).orElse(List.of());
    }
}
