package nl.werkbrug.trusted.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.access.Right;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.FormView;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Supply;
import nl.werkbrug.form.Typed;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trusted.OwnLink;
import nl.werkbrug.trusted.OwnLinks;
import nl.werkbrug.trusted.TrustedInvitation;
import nl.werkbrug.trusted.TrustedPeople;
import nl.werkbrug.web.LanguageInForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an employee for half an hour: who looks along, inviting and stopping somebody. */
@Controller
@RequestMapping(OwnLinkPages.PAGE + "/bezoek/{visit}")
class OwnVisitPages {

    private static final String END = "trusted/own-end";

    private final OwnLinks links;
    private final TrustedPeople people;
    private final Forms forms;
    private final FormPages pages;
    private final Clock clock;

    OwnVisitPages(OwnLinks links, TrustedPeople people, Forms forms, FormPages pages, Clock clock) {
        this.links = links;
        this.people = people;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    static String address(String visit) {
        return OwnLinkPages.PAGE + "/bezoek/" + visit;
    }

    @GetMapping
    String open(@PathVariable String visit, HttpServletResponse response, Model model) {
        Optional<OwnLink> link = found(visit, response);
        return link.isEmpty() ? over(response, model) : show(pages.open(form(), context(visit, link.get())), visit, link.get(), model);
    }

    @PostMapping
    String invite(
            @PathVariable String visit, @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "_action", defaultValue = "submit") String action, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        OwnLink link = found(visit, response).orElse(null);
        if (link == null) {
            return over(response, model);
        }
        Typed typed = Typed.posted(form(), fields);
        FormContext context = context(visit, link);
        if (action.equals("refresh") || fields.containsKey(LanguageInForm.FIELD)) {
            return show(pages.refresh(form(), context, typed), visit, link, model);
        }
        CheckedForm checked = pages.check(form(), context, typed);
        if (!(checked instanceof CheckedForm.Accepted accepted)) {
            return show(checked.view(), visit, link, model);
        }
        Optional<FieldError> mistake = invited(visit, accepted.answers());
        if (mistake.isPresent()) {
            return show(pages.reject(form(), context, typed, List.of(mistake.get())).view(), visit, link, model);
        }
        redirect.addFlashAttribute("notice", Words.of("trusted.invite.done"));
        return "redirect:" + address(visit);
    }

    private Optional<FieldError> invited(String visit, Answers answers) {
        Optional<String> wrongDay = EndDay.mistake(answers.date(EndDay.KEY).orElseThrow(), DutchTime.today(clock));
        if (wrongDay.isPresent()) {
            return wrongDay.map(why -> FieldError.in(EndDay.KEY, why));
        }
        boolean kept = links.invite(
                visit, answers.text("name").orElseThrow().strip(), answers.text("email").orElseThrow().strip().toLowerCase(Locale.ROOT), chosen(answers));
        return kept ? Optional.empty() : Optional.of(FieldError.in("email", Words.of("trusted.own.known")));
    }

    private TrustedInvitation.Chosen chosen(Answers answers) {
        LocalDate today = DutchTime.today(clock);
        return new TrustedInvitation.Chosen(
                answers.chosen("rights").stream().map(Right::valueOf).collect(Collectors.toSet()),
                answers.text("garnishment").filter("YES"::equals).isPresent(), answers.date(EndDay.KEY).orElseThrow(), today, "LINK");
    }

    @PostMapping("/stoppen/{id}")
    String stop(@PathVariable String visit, @PathVariable String id, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        if (found(visit, response).isEmpty()) {
            return over(response, model);
        }
        links.stop(visit, id);
        redirect.addFlashAttribute("notice", Words.of("trusted.end.done"));
        return "redirect:" + address(visit);
    }

    @PostMapping("/klaar")
    String leave(@PathVariable String visit, Model model) {
        links.leave(visit);
        model.addAttribute("state", "LEFT");
        return END;
    }

    private Optional<OwnLink> found(String visit, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        return links.visit(visit);
    }

    private static String over(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("state", "VISIT_OVER");
        return END;
    }

    private String show(FormView view, String visit, OwnLink link, Model model) {
        model.addAttribute("view", view);
        model.addAttribute(LanguageInForm.FORM, "form");
        model.addAttribute("visit", visit);
        model.addAttribute("until", link.visitUntil());
        model.addAttribute("garnishment", link.garnishment());
        model.addAttribute("rows", links.invited(link).stream().map(it -> new TrustedPanel.Row(it, people.state(it).name())).toList());
        return "trusted/own-visit";
    }

    private FormDefinition form() {
        return forms.get("trusted-own-invite");
    }

    private static FormContext context(String visit, OwnLink link) {
        return FormContext.at(address(visit)).withSupply(new Supply(
                Map.of(),
                Map.of("seesGarnishment", link.garnishment())));
    }
}
