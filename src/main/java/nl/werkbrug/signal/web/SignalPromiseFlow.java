package nl.werkbrug.signal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.SignalDesks;
import nl.werkbrug.signal.SignalPromise;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** A team lead says in which term the municipality promises an answer, from a day on. The id is always {@code eigen}. */
@Component
class SignalPromiseFlow implements FormFlow {

    private final SignalDesks desks;
    private final Clock clock;

    SignalPromiseFlow(SignalDesks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "signalen-belofte";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SignalDesks.Setup setup = desks.led(viewer);
        List<Option> terms = SignalDesks.TERMS.stream().map(code -> new Option(code, Words.of("signal.term." + code))).toList();
        return FormPage.of("signal-promise", Words.of("signal.promise.title"), SignalPages.SETUP, "signal-promise:" + setup.municipalityId())
                .withOptions(Map.of("terms", terms));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        LocalDate from = answers.date("validFrom").orElseThrow();
        if (from.isBefore(DutchTime.today(clock))) {
            return new FormResult.Refused(List.of(FieldError.in("validFrom", Words.of("signal.promise.past"))));
        }
        SignalPromise it = new SignalPromise(answers.text("term").orElseThrow(), answers.text("source").orElseThrow().strip(), from);
        return desks.promise(it, viewer) ? new FormResult.Done(SignalPages.SETUP, Words.of("signal.promise.kept"))
                : new FormResult.Refused(List.of(FieldError.in("validFrom", Words.of("signal.promise.twice"))));
    }
}
