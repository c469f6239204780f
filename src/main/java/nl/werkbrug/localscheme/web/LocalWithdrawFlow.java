package nl.werkbrug.localscheme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.LocalSchemeDesk.Kept;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Withdraws a scheme from a day on; the id is that of the scheme. */
@Component
class LocalWithdrawFlow implements FormFlow {

    private final LocalSchemeDesk desk;
    private final LocalClaimTable claims;
    private final Clock clock;

    LocalWithdrawFlow(LocalSchemeDesk desk, LocalClaimTable claims, Clock clock) {
        this.desk = desk;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lokale-regeling-intrekken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Kept it = desk.get(id, viewer);
        FormPage page = FormPage.of(
                        "local-scheme-withdraw", Words.of("localscheme.local-withdraw.withdraw", it.newest().title()),
                                LocalSchemeFlow.PAGE + "/" + id,
                        "local-withdraw:" + id + ":" + viewer.userId())
                .withPrefill(Map.of("withdrawnFrom", DutchTime.today(clock)));
        return it.scheme().withdrawnFrom() == null ? page : page.done(Words.of("localscheme.local-withdraw.this-scheme-has-already"));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        int running = claims.running(id);
        List<String> warnings = running == 0 ? List.of()
                : List.of(Words.of("localscheme.local-withdraw.applications-run-now", running));
        return new Preview(List.of(), warnings, mistakes(answers));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        desk.withdraw(id, from(answers), viewer);
        return new FormResult.Done(LocalSchemeFlow.PAGE + "/" + id,
                Words.of("localscheme.local-withdraw.withdrawn-what-already-runs"));
    }

    private List<FieldError> mistakes(Answers answers) {
        return from(answers).isBefore(DutchTime.today(clock))
                ? List.of(FieldError.in("withdrawnFrom", Words.of("localscheme.local-withdraw.choose-today-or-a"))) : List.of();
    }

    private static LocalDate from(Answers answers) {
        return answers.date("withdrawnFrom").orElseThrow();
    }
}
