package nl.werkbrug.signal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.shared.RequestLimit;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.store.SignalKnocks;
import nl.werkbrug.signal.store.SignalKnocks.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which anybody gives a signal. The answer is the page with number and code: sending again shows the same one. */
@Controller
@RequestMapping("/melden")
class PublicSignalPage {

    private static final int SIGNALS_A_MINUTE = 20;

    private final RequestLimit limit = new RequestLimit(SIGNALS_A_MINUTE);
    private final SignalDoor door;
    private final SignalKnocks knocks;

    PublicSignalPage(SignalDoor door, SignalKnocks knocks) {
        this.door = door;
        this.knocks = knocks;
    }

    @GetMapping
    String form(Model model) {
        return CurrentViewer.find().isPresent() ? "redirect:" + SignalGivePage.PAGE
                : door.show(new SignalForm(Map.of(), false), Map.of(), false, model);
    }

    @PostMapping
    String give(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        SignalForm form = new SignalForm(typed, false);
        Map<String, String> problems = new LinkedHashMap<>();
        if (!limit.allows(request.getRemoteAddr()) || knocks.tooMany(Kind.GIVE, request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            problems.put("text", Words.of("signal.give.too-many"));
            return door.show(form, problems, false, model);
        }
        Optional<Signal> taken = door.take(form, null, problems);
        if (taken.isPresent()) {
            knocks.count(Kind.GIVE, request.getRemoteAddr());
        }
        return taken.map(it -> door.received(it, form, model)).orElseGet(() -> door.show(form, problems, false, model));
    }
}
