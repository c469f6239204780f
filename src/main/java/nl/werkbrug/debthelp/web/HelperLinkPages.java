package nl.werkbrug.debthelp.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.debthelp.HelpEvent.Via;
import nl.werkbrug.debthelp.HelperAnswers;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.FormView;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Supply;
import nl.werkbrug.form.Typed;
import nl.werkbrug.party.Parties;
import nl.werkbrug.shared.RequestLimit;
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

/** The page behind the one-time link of a helper without a login. The address holds the secret and nothing about anybody. */
@Controller
@RequestMapping("/schuldhulp-bericht/{secret}")
class HelperLinkPages {

    private static final String FORM = "debthelp/link";
    private static final String END = "debthelp/link-end";

    private final HelperAnswers links;
    private final HelpStatusAnswers answered;
    private final ReferralViews views;
    private final Forms forms;
    private final FormPages pages;
    private final AuditTrail audit;
    private final Parties parties;
    private final RequestLimit limit;

    HelperLinkPages(
            HelperAnswers links, HelpStatusAnswers answered, ReferralViews views, Forms forms, FormPages pages, AuditTrail audit,
            Parties parties,
            @Value("${werkbrug.debt-help.link-requests-per-minute:60}") int perMinute) {
        this.links = links;
        this.answered = answered;
        this.views = views;
        this.forms = forms;
        this.pages = pages;
        this.audit = audit;
        this.parties = parties;
        this.limit = new RequestLimit(perMinute);
    }

    @GetMapping
    String open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        Optional<Referral> it = found(secret, request, response, model);
        if (it.isEmpty()) {
            return response.isCommitted() ? null : END;
        }
        audit.read(null, "debt help referral", it.get().id());
        return show(pages.open(form(), context(secret, it.get())), it.get(), model);
    }

    @PostMapping
    String answer(
            @PathVariable String secret, @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "_action", defaultValue = "submit") String action, HttpServletRequest request,
            HttpServletResponse response, Model model) throws IOException {
        Optional<Referral> found = found(secret, request, response, model);
        if (found.isEmpty()) {
            return response.isCommitted() ? null : END;
        }
        Referral it = found.get();
        Typed typed = Typed.posted(form(), fields);
        if (action.equals("refresh") || fields.containsKey(LanguageInForm.FIELD)) {
            return show(pages.refresh(form(), context(secret, it), typed), it, model);
        }
        CheckedForm checked = pages.check(form(), context(secret, it), typed);
        if (!(checked instanceof CheckedForm.Accepted accepted)) {
            return show(checked.view(), it, model);
        }
        Optional<FieldError> mistake = answered.mistake(it, accepted.answers());
        if (mistake.isPresent()) {
            return show(pages.reject(form(), context(secret, it), typed, List.of(mistake.get())).view(), it, model);
        }
        boolean kept = links.tell(secret, answered.told(accepted.answers()), it.helper().name(), Via.LINK);
        model.addAttribute("state", kept ? "KEPT" : "OLD");
        return END;
    }

    /** The referral, when its link still works and nobody guesses too often. */
    private Optional<Referral> found(String secret, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
        if (!limit.allows(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return Optional.empty();
        }
        Optional<Referral> it = links.find(secret);
        if (it.isEmpty()) {
            boolean old = links.known(secret);
            response.setStatus(old ? HttpStatus.GONE.value() : HttpStatus.NOT_FOUND.value());
            model.addAttribute("state", old ? "OLD" : "UNKNOWN");
        }
        return it;
    }

    private String show(FormView view, Referral it, Model model) {
        parties.find(it.referrer().partyId()).ifPresent(from -> model.addAttribute("helpAt", from));
        model.addAttribute("view", view);
        model.addAttribute(LanguageInForm.FORM, "form");
        model.addAttribute("shared", views.facts(it));
        return FORM;
    }

    private FormDefinition form() {
        return forms.get(HelpStatusAnswers.FORM);
    }

    private FormContext context(String secret, Referral it) {
        return FormContext.at("/schuldhulp-bericht/" + secret).withPrefill(answered.prefill(it)).withSupply(new Supply(answered.options(it), answered.variables(it)));
    }
}
