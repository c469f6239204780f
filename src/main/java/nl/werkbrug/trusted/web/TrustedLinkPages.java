package nl.werkbrug.trusted.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.RequestLimit;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trusted.TrustedAccess;
import nl.werkbrug.trusted.TrustedAccess.Outcome;
import nl.werkbrug.trusted.TrustedInvitation;
import nl.werkbrug.trusted.TrustedPeople;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Behind the link in the mail. It names nobody before the invited is in; looking uses nothing up, for mail programs look too. */
@Controller
class TrustedLinkPages {

    private static final int SHORTEST = 12;
    // More would not count: the hash takes this many bytes.
    private static final int LONGEST = 72;
    private static final int LONGEST_NAME = 100;
    private static final String OVER = "trusted/link-over";

    private final TrustedAccess access;
    private final TrustedPeople people;
    private final RequestLimit limit;

    TrustedLinkPages(
            TrustedAccess access, TrustedPeople people, @Value("${werkbrug.trusted.requests-per-minute:60}") int perMinute) {
        this.access = access;
        this.people = people;
        this.limit = new RequestLimit(perMinute);
    }

    @GetMapping("/vertrouwenspersoon/{secret}")
    String open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Optional<TrustedInvitation> found = found(secret, request, response);
        return found.isEmpty() ? over(response) : show(secret, found.get(), "", Map.of(), model);
    }

    /** A new account, and in. */
    @PostMapping("/vertrouwenspersoon/{secret}")
    String admit(
            @PathVariable String secret,
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = "wachtwoord", defaultValue = "") String password,
            @RequestParam(name = "nogmaals", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) throws IOException {
        Optional<TrustedInvitation> found = found(secret, request, response);
        if (found.isEmpty()) {
            return over(response);
        }
        Map<String, String> problems = problems(name, password, again);
        if (!problems.isEmpty()) {
            return show(secret, found.get(), name, problems, model);
        }
        Outcome outcome = admitted(secret, name.strip(), password);
        if (outcome == Outcome.KNOWN) {
            return show(secret, found.get(), name, Map.of("naam", Words.of("trusted.link.known")), model);
        }
        if (outcome != Outcome.ADMITTED) {
            return over(response);
        }
        redirect.addFlashAttribute("notice", Words.of("trusted.link.ready"));
        return "redirect:/inloggen";
    }

    /** For who has an account; the login comes before it. */
    @GetMapping("/vertrouwenspersoon-met-account/{secret}")
    String ask(@PathVariable String secret, Viewer viewer, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        Optional<TrustedInvitation> found = found(secret, request, response);
        return found.isEmpty() ? over(response) : show(secret, found.get(), "", Map.of(), model);
    }

    @PostMapping("/vertrouwenspersoon-met-account/{secret}")
    String join(
            @PathVariable String secret, Viewer viewer, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) throws IOException {
        Optional<TrustedInvitation> found = found(secret, request, response);
        if (found.isEmpty()) {
            return over(response);
        }
        Outcome outcome = access.admit(secret, viewer);
        if (outcome == Outcome.WORKS_THERE) {
            return show(secret, found.get(), "", Map.of("meekijken", Words.of("trusted.link.works-there")), model);
        }
        if (outcome != Outcome.ADMITTED) {
            return over(response);
        }
        request.getSession().setAttribute(TrustedDayOver.LET_IN, true);
        redirect.addFlashAttribute("notice", Words.of("trusted.link.joined"));
        return "redirect:/dossiers/" + found.get().dossierId();
    }

    /** Two links for the same mail address, used at the same moment: one makes the account. */
    private Outcome admitted(String secret, String name, String password) {
        try {
            return access.admit(secret, name, password);
        } catch (DuplicateKeyException e) {
            return Outcome.KNOWN;
        }
    }

    /** The invitation, while its link works. */
    private Optional<TrustedInvitation> found(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        if (!limit.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return Optional.empty();
        }
        return access.find(secret).filter(it -> people.state(it) == TrustedInvitation.State.OPEN);
    }

    /** The same for a guess and for a link that works no more. */
    private static String over(HttpServletResponse response) {
        if (response.getStatus() != HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return OVER;
    }

    private static Map<String, String> problems(String name, String password, String again) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank()) {
            problems.put("naam", Words.of("trusted.link.no-name"));
        } else if (name.strip().length() > LONGEST_NAME) {
            problems.put("naam", Words.of("trusted.link.long-name"));
        }
        if (password.strip().length() < SHORTEST) {
            problems.put("wachtwoord", Words.of("trusted.link.short"));
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            problems.put("wachtwoord", Words.of("trusted.link.long"));
        } else if (!password.equals(again)) {
            problems.put("nogmaals", Words.of("trusted.link.unequal"));
        }
        return problems;
    }

    private static String show(String secret, TrustedInvitation it, String name, Map<String, String> problems, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("it", it);
        model.addAttribute("name", name);
        model.addAttribute("errors", problems);
        model.addAttribute("loggedIn", CurrentViewer.find().isPresent());
        return "trusted/link";
    }
}
