package nl.werkbrug.signal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalFollow.Followed;
import nl.werkbrug.signal.SignalWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody without a login follows a signal, with number and code. Neither ever stands in an address. */
@Controller
@RequestMapping("/melden/volgen")
class FollowPage {

    private final SignalFollow follow;

    FollowPage(SignalFollow follow) {
        this.follow = follow;
    }

    @GetMapping
    String form(Model model) {
        return ask("", Map.of(), model);
    }

    @PostMapping
    String look(
            @RequestParam(defaultValue = "") String nummer, @RequestParam(defaultValue = "") String code, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Optional<Followed> found = find(nummer, code, request, response, model);
        return found.map(it -> show(it, code, Map.of(), model)).orElse("signal/follow");
    }

    @PostMapping("/reactie")
    String react(
            @RequestParam(defaultValue = "") String nummer, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String oordeel, @RequestParam(defaultValue = "") String waarom, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Optional<Followed> found = find(nummer, code, request, response, model);
        if (found.isEmpty()) {
            return "signal/follow";
        }
        Map<String, String> problems = reactionProblems(oordeel, waarom);
        if (!problems.isEmpty()) {
            return show(found.get(), code, problems, model);
        }
        boolean kept = react(follow, found.get(), oordeel, waarom, null);
        model.addAttribute("notice", Words.of(kept ? "signal.follow.kept" : "signal.follow.too-late"));
        return show(follow.byCode(nummer, code, request.getRemoteAddr()).orElseThrow(), code, Map.of(), model);
    }

    /** What is wrong with a reaction, by field. */
    static Map<String, String> reactionProblems(String judgement, String why) {
        if (!judgement.matches("goed|niet-goed")) {
            return Map.of("oordeel", Words.of("signal.follow.choose"));
        }
        String text = why.strip();
        if (judgement.equals("niet-goed") && (text.isEmpty() || text.length() > 2000)) {
            return Map.of("waarom", Words.of("signal.follow.why"));
        }
        return SignalWords.problem(text).map(problem -> Map.of("waarom", problem)).orElse(Map.of());
    }

    static boolean react(SignalFollow follow, Followed it, String judgement, String why, Viewer viewer) {
        boolean agreed = judgement.equals("goed");
        return follow.react(it.signal().id(), agreed, agreed ? null : why.strip(), viewer);
    }

    private Optional<Followed> find(
            String number, String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (follow.tooManyGuesses(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            ask(number, Map.of("nummer", Words.of("signal.follow.too-often")), model);
            return Optional.empty();
        }
        Optional<Followed> found = follow.byCode(number, code, request.getRemoteAddr());
        if (found.isEmpty()) {
            ask(number, Map.of("nummer", Words.of("signal.follow.unknown")), model);
        }
        return found;
    }

    private static String ask(String number, Map<String, String> problems, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("errors", problems);
        return "signal/follow";
    }

    private static String show(Followed it, String code, Map<String, String> problems, Model model) {
        model.addAttribute("it", it);
        model.addAttribute("code", code);
        model.addAttribute("errors", problems);
        model.addAttribute("address", "/melden/volgen/reactie");
        return "signal/followed";
    }
}
