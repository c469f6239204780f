package nl.werkbrug.signal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.NewSignal;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalIntake;
import nl.werkbrug.signal.SignalKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms with and without a login have in common. */
@Component
class SignalDoor {

    private final SignalIntake intake;
    private final Municipalities municipalities;

    SignalDoor(SignalIntake intake, Municipalities municipalities) {
        this.intake = intake;
        this.municipalities = municipalities;
    }

    /**
     * Takes the signal in.
     *
     * @param userId who is logged in; null for a visitor
     * @param problems what is wrong is put here
     * @return empty when something is wrong
     */
    Optional<Signal> take(SignalForm form, String userId, Map<String, String> problems) {
        problems.putAll(form.problems(municipalities.names()));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Party municipality = municipalities.byName(form.value("municipality")).orElseThrow();
        SignalKind kind = form.kind().orElseThrow();
        if (form.anonymous() && !intake.route(municipality.id(), kind).anonymous()) {
            problems.put("anonymous", Words.of("signal.give.needs-name"));
            return Optional.empty();
        }
        Optional<Signal> taken = intake.report(
                new NewSignal(municipality.id(), kind, form.text(), form.reporter(userId), form.value("code")));
        if (taken.isEmpty()) {
            problems.put("text", Words.of("signal.give.used"));
        }
        return taken;
    }

    String show(SignalForm form, Map<String, String> problems, boolean withLogin, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", new LinkedHashMap<>(problems));
        model.addAttribute("municipalities", municipalities.names());
        model.addAttribute("kinds", SignalKind.values());
        model.addAttribute("withLogin", withLogin);
        return "signal/give";
    }

    /** The page with number and code. */
    String received(Signal it, SignalForm form, Model model) {
        model.addAttribute("it", it);
        model.addAttribute("code", form.value("code"));
        return "signal/received";
    }
}
