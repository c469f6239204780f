package nl.werkbrug.trusted.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.FormView;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Typed;
import nl.werkbrug.shared.RequestLimit;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trusted.OwnLink;
import nl.werkbrug.trusted.OwnLinks;
import nl.werkbrug.web.LanguageInForm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an employee comes in with a link or a code of the own. It names nobody, and looking uses nothing up. */
@Controller
@RequestMapping(OwnLinkPages.PAGE)
class OwnLinkPages {

    static final String PAGE = "/mijn-vertrouwenspersoon";

    private static final String END = "trusted/own-end";
    private static final String BIRTH_DATE = "birthDate";

    private final OwnLinks links;
    private final Forms forms;
    private final FormPages pages;
    private final RequestLimit limit;

    OwnLinkPages(OwnLinks links, Forms forms, FormPages pages, @Value("${werkbrug.trusted.own-requests-per-minute:30}") int perMinute) {
        this.links = links;
        this.forms = forms;
        this.pages = pages;
        this.limit = new RequestLimit(perMinute);
    }

    @GetMapping
    String code(Model model) {
        model.addAttribute("errors", Map.of());
        return "trusted/own-code";
    }

    @PostMapping
    String typed(@RequestParam(name = "code", defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        String bare = OwnLinks.bare(code);
        if (limit.allows(request.getRemoteAddr()) && links.find(bare).filter(links::open).isPresent()) {
            return "redirect:" + PAGE + "/" + bare;
        }
        model.addAttribute("errors", Map.of("code", Words.of("trusted.own.wrong-code")));
        return "trusted/own-code";
    }

    @GetMapping("/{secret}")
    String open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        return found(secret, request, response).isEmpty() ? over(secret, response, model)
                : show(pages.open(form(), context(secret)), model);
    }

    @PostMapping("/{secret}")
    String enter(
            @PathVariable String secret, @RequestParam MultiValueMap<String, String> fields, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Optional<OwnLink> link = found(secret, request, response);
        if (link.isEmpty()) {
            return over(secret, response, model);
        }
        Typed typed = Typed.posted(form(), fields);
        if (fields.containsKey(LanguageInForm.FIELD)) {
            return show(pages.refresh(form(), context(secret), typed), model);
        }
        CheckedForm checked = pages.check(form(), context(secret), typed);
        if (!(checked instanceof CheckedForm.Accepted accepted)) {
            return show(checked.view(), model);
        }
        OwnLinks.Entry entry = links.enter(link.get(), accepted.answers().date(BIRTH_DATE).orElseThrow());
        if (entry.wrong()) {
            return show(pages.reject(form(), context(secret), typed, List.of(
                    FieldError.in(BIRTH_DATE, Words.of("trusted.own.wrong-birth-date")))).view(), model);
        }
        return entry.visit() == null ? over(secret, response, model) : "redirect:" + OwnVisitPages.address(entry.visit());
    }

    /** A new link to the address of the old one; the answer is the same for a guess. */
    @PostMapping("/{secret}/opnieuw")
    String again(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (limit.allows(request.getRemoteAddr())) {
            links.again(secret);
        }
        model.addAttribute("state", "AGAIN");
        return END;
    }

    private Optional<OwnLink> found(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        return limit.allows(request.getRemoteAddr()) ? links.find(secret).filter(links::open) : Optional.empty();
    }

    private static String over(String secret, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("state", "OVER");
        model.addAttribute("secret", secret);
        return END;
    }

    private static String show(FormView view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute(LanguageInForm.FORM, "form");
        return "trusted/own-enter";
    }

    private FormDefinition form() {
        return forms.get("trusted-own-enter");
    }

    private static FormContext context(String secret) {
        return FormContext.at(PAGE + "/" + secret);
    }
}
