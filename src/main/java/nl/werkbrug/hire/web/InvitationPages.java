package nl.werkbrug.hire.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.FormView;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Supply;
import nl.werkbrug.form.Typed;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Residences;
import nl.werkbrug.hire.invite.Invitation;
import nl.werkbrug.hire.invite.InvitationAnswers;
import nl.werkbrug.hire.invite.Invitations;
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

/**
 * The page behind a one-time link, without login. The address holds the secret and nothing about anybody; it is never written
 * down. What is kept about the employee is shown only after his birth date was told right.
 */
@Controller
@RequestMapping("/uitnodiging/{secret}")
class InvitationPages {

    private static final String FORM = "hire/invitation";
    private static final String END = "hire/invitation-end";

    private final Invitations invitations;
    private final InvitationAnswers answers;
    private final InvitationPeople people;
    private final Forms forms;
    private final FormPages pages;
    private final Residences residences;
    private final KeptAboutMe kept;
    private final RequestLimit limit;

    InvitationPages(
            Invitations invitations, InvitationAnswers answers, InvitationPeople people, Forms forms, FormPages pages,
            Residences residences, KeptAboutMe kept, @Value("${werkbrug.hire.invitation-requests-per-minute:60}") int perMinute) {
        this.invitations = invitations;
        this.answers = answers;
        this.people = people;
        this.forms = forms;
        this.pages = pages;
        this.residences = residences;
        this.kept = kept;
        this.limit = new RequestLimit(perMinute);
    }

    @GetMapping
    String open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        if (stopped(secret, request, response, model)) {
            return response.isCommitted() ? null : END;
        }
        return show(pages.open(form(secret), context(secret)), secret, model);
    }

    @PostMapping
    String answer(
            @PathVariable String secret, @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "_action", defaultValue = "submit") String action, HttpServletRequest request,
            HttpServletResponse response, Model model) throws IOException {
        if (stopped(secret, request, response, model)) {
            return response.isCommitted() ? null : END;
        }
        FormDefinition form = form(secret);
        Typed typed = Typed.posted(form, fields);
        if (action.equals("refresh") || fields.containsKey(LanguageInForm.FIELD)) {
            return show(pages.refresh(form, context(secret), typed), secret, model);
        }
        return pages.check(form, context(secret), typed) instanceof CheckedForm.Accepted accepted
                ? keep(secret, typed, accepted, model)
                : show(pages.check(form, context(secret), typed).view(), secret, model);
    }

    /** Somebody with an old link wants a new one; the employer decides. */
    @PostMapping("/opnieuw")
    String again(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        if (!limit.allows(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return null;
        }
        invitations.find(secret)
                .filter(it -> people.state(it) != InvitationPeople.State.CLOSED)
                .ifPresent(it -> invitations.askAgain(people.hire(it), it));
        model.addAttribute("state", "ASKED");
        return END;
    }

    private String keep(String secret, Typed typed, CheckedForm.Accepted accepted, Model model) {
        Invitation it = invitations.find(secret).orElseThrow();
        Hire hire = people.hire(it);
        InvitationAnswers.Outcome outcome = answers.keep(hire, it, accepted.answers());
        if (outcome.mistake() != null) {
            return show(pages.reject(form(secret), context(secret), typed, List.of(outcome.mistake())).view(), secret, model);
        }
        model.addAttribute("state", outcome.kept() ? "KEPT" : "USED");
        model.addAttribute("employer", people.employer(hire));
        boolean own = outcome.kept() && it.kind() == Invitation.Kind.PERSON;
        model.addAttribute("kept", own ? kept.of(hire) : List.of());
        return END;
    }

    /** Whether the page is not for answering: too many requests, a guess, or a link that works no more. */
    private boolean stopped(String secret, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        if (!limit.allows(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return true;
        }
        InvitationPeople.State state = invitations.find(secret).map(people::state).orElse(InvitationPeople.State.UNKNOWN);
        if (state == InvitationPeople.State.UNKNOWN) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("state", state.name());
        model.addAttribute("secret", secret);
        return state != InvitationPeople.State.OPEN;
    }

    private String show(FormView view, String secret, Model model) {
        Invitation it = invitations.find(secret).orElseThrow();
        Hire hire = people.hire(it);
        model.addAttribute("view", view);
        model.addAttribute(LanguageInForm.FORM, "form");
        model.addAttribute("kind", it.kind().name());
        model.addAttribute("employer", people.employer(hire));
        model.addAttribute("until", it.expiresAt());
        model.addAttribute("about", it.kind() == Invitation.Kind.COACH ? people.shortName(hire) : null);
        return FORM;
    }

    private FormDefinition form(String secret) {
        return forms.get(invitations.find(secret).orElseThrow().kind().formId());
    }

    private FormContext context(String secret) {
        return FormContext.at("/uitnodiging/" + secret).withSupply(new Supply(residences.options(), Map.of()));
    }
}
