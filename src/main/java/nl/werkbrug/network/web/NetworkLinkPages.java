package nl.werkbrug.network.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.FormView;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Supply;
import nl.werkbrug.form.Typed;
import nl.werkbrug.network.NetworkEntry;
import nl.werkbrug.network.NetworkLink;
import nl.werkbrug.network.NetworkLinks;
import nl.werkbrug.party.Municipalities;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Filling in and keeping an entry by a one-time link, without a login. Looking uses nothing up, for mail programs look too. */
@Controller
class NetworkLinkPages {

    private static final String END = "network/link-end";

    private final NetworkLinks links;
    private final EntryForm entryForm;
    private final Municipalities municipalities;
    private final Parties parties;
    private final Forms forms;
    private final FormPages pages;
    private final RequestLimit limit;

    NetworkLinkPages(
            NetworkLinks links, EntryForm entryForm, Municipalities municipalities, Parties parties, Forms forms, FormPages pages,
            @Value("${werkbrug.network.requests-per-minute:60}") int perMinute) {
        this.links = links;
        this.entryForm = entryForm;
        this.municipalities = municipalities;
        this.parties = parties;
        this.forms = forms;
        this.pages = pages;
        this.limit = new RequestLimit(perMinute);
    }

    @GetMapping("/netwerk/link/{secret}")
    String open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<NetworkLink> link = found(secret, request, response);
        return link.isEmpty() ? over(secret, response, model) : show(pages.open(form(), context(secret, link.get())), link.get(), secret, model);
    }

    @PostMapping("/netwerk/link/{secret}")
    String write(
            @PathVariable String secret, @RequestParam MultiValueMap<String, String> fields, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Optional<NetworkLink> link = found(secret, request, response);
        if (link.isEmpty()) {
            return over(secret, response, model);
        }
        Typed typed = Typed.posted(form(), fields);
        FormContext context = context(secret, link.get());
        if (fields.containsKey(LanguageInForm.FIELD)) {
            return show(pages.refresh(form(), context, typed), link.get(), secret, model);
        }
        CheckedForm checked = pages.check(form(), context, typed);
        if (!(checked instanceof CheckedForm.Accepted accepted)) {
            return show(checked.view(), link.get(), secret, model);
        }
        boolean kept = links.write(secret, EntryForm.words(accepted.answers()), EntryForm.topics(accepted.answers()));
        return done(kept, "KEPT", link.get(), response, model);
    }

    @PostMapping("/netwerk/link/{secret}/klopt")
    String confirm(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<NetworkLink> link = found(secret, request, response);
        return link.isEmpty() ? over(secret, response, model) : done(links.confirm(secret), "CONFIRMED", link.get(), response, model);
    }

    @PostMapping("/netwerk/link/{secret}/weghalen")
    String remove(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<NetworkLink> link = found(secret, request, response);
        return link.isEmpty() ? over(secret, response, model) : done(links.remove(secret), "REMOVED", link.get(), response, model);
    }

    /** Who keeps an entry without a login asks for a link; it goes to the address that is known. */
    @GetMapping("/netwerk/vermelding/{id}/wijzigen")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("id", id);
        return "network/ask-link";
    }

    @PostMapping("/netwerk/vermelding/{id}/wijzigen")
    String send(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!limit.allows(request.getRemoteAddr())) {
            return end("OVER", response, model);
        }
        links.sendTo(id);
        model.addAttribute("state", "SENT");
        return END;
    }

    private Optional<NetworkLink> found(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        return limit.allows(request.getRemoteAddr())
                ? links.find(secret).filter(it -> it.entryId() == null || links.entry(it).isPresent())
                : Optional.empty();
    }

    private String done(boolean worked, String state, NetworkLink link, HttpServletResponse response, Model model) {
        if (!worked) {
            return end("OVER", response, model);
        }
        model.addAttribute("name", name(link));
        model.addAttribute("state", state);
        return END;
    }

    /** Who was invited and let the link run out has no entry where to ask for another: the municipality that invited is asked. */
    private String over(String secret, HttpServletResponse response, Model model) {
        Optional<NetworkLink> unused = links.neverUsed(secret);
        unused.flatMap(link -> parties.find(link.municipalityId())).ifPresent(town -> {
            model.addAttribute("town", town);
            model.addAttribute("helpAt", town);
        });
        return end(unused.isPresent() ? "UNUSED" : "OVER", response, model);
    }

    private static String end(String state, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("state", state);
        return END;
    }

    private String show(FormView view, NetworkLink link, String secret, Model model) {
        model.addAttribute("view", view);
        model.addAttribute(LanguageInForm.FORM, "form");
        model.addAttribute("name", name(link));
        model.addAttribute("secret", secret);
        model.addAttribute("known", link.entryId() != null);
        parties.find(link.municipalityId()).ifPresent(town -> model.addAttribute("helpAt", town));
        return "network/link";
    }

    private String name(NetworkLink link) {
        return municipalities.nameOf(link.municipalityId()).orElse("");
    }

    private FormDefinition form() {
        return forms.get(EntryForm.ID);
    }

    private FormContext context(String secret, NetworkLink link) {
        FormContext context = FormContext.at("/netwerk/link/" + secret).withSupply(new Supply(entryForm.options(), Map.of()));
        Optional<NetworkEntry> entry = links.entry(link);
        return entry.map(it -> context.withPrefill(EntryForm.prefill(it))).orElse(context);
    }
}
