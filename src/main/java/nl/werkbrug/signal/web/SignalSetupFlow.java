package nl.werkbrug.signal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.SignalDesks;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** A team lead names who helps with debts and who is ombuds. The id is always {@code eigen}. */
@Component
class SignalSetupFlow implements FormFlow {

    private final SignalDesks desks;

    SignalSetupFlow(SignalDesks desks) {
        this.desks = desks;
    }

    @Override
    public String name() {
        return "signalen-inrichten";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SignalDesks.Setup setup = desks.led(viewer);
        Map<String, String> now = new HashMap<>();
        Optional.ofNullable(setup.debtHelp()).ifPresent(it -> now.put("debtHelp", it.id()));
        Optional.ofNullable(setup.ombuds()).ifPresent(it -> now.put("ombuds", it.id()));
        return FormPage.of("signal-setup", Words.of("signal.setup.title"), SignalPages.SETUP, "signal-setup:" + setup.municipalityId())
                .withPrefill(now)
                .withOptions(Map.of("debtHelp", options(WorksAs.DEBT_HELP), "ombuds", options(WorksAs.OMBUDS)));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        desks.name(chosen("debtHelp", WorksAs.DEBT_HELP, answers), chosen("ombuds", WorksAs.OMBUDS, answers), viewer);
        return new FormResult.Done(SignalPages.SETUP, Words.of("signal.setup.kept"));
    }

    private String chosen(String key, WorksAs worksAs, Answers answers) {
        return answers.text(key).filter(id -> desks.candidates(worksAs).stream().anyMatch(it -> it.id().equals(id))).orElse(null);
    }

    private List<Option> options(WorksAs worksAs) {
        return desks.candidates(worksAs).stream().map(SignalSetupFlow::option).toList();
    }

    private static Option option(Party it) {
        return new Option(it.id(), it.name());
    }
}
