package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Lives;
import nl.werkbrug.wagesubsidy.SubsidyRights;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Withdrawing an application before there is a decision. */
@Component
class WithdrawApplicationFlow implements FormFlow {

    private final SubsidyRights rights;
    private final Lives lives;

    WithdrawApplicationFlow(SubsidyRights rights, Lives lives) {
        this.rights = rights;
        this.lives = lives;
    }

    @Override
    public String name() {
        return "loonkostensubsidie-intrekken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        WageSubsidy it = rights.find(id, viewer, WorksAs.PAYROLL);
        FormPage page = FormPage.of(
                "withdraw-application", Words.of("wagesubsidy.withdraw-application.withdraw-the-application"),
                        "/dossiers/" + it.dossierId(), "withdraw:" + id + ":" + viewer.userId());
        return Lives.undecided(it) ? page : page.done(Words.of("wagesubsidy.withdraw-application.there-is-already-a"));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        WageSubsidy it = rights.find(id, viewer, WorksAs.PAYROLL);
        try {
            lives.withdraw(id, answers.text("because").orElseThrow(), viewer);
        } catch (ApplicationRefused refused) {
            return new FormResult.Refused(List.of(FieldError.general(refused.inDutch())));
        }
        return new FormResult.Done("/dossiers/" + it.dossierId(),
                Words.of("wagesubsidy.withdraw-application.the-application-has-been"));
    }
}
