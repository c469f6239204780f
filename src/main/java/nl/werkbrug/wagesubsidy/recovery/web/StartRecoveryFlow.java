package nl.werkbrug.wagesubsidy.recovery.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.recovery.Recoveries;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loket begins to take subsidy back. */
@Component
class StartRecoveryFlow implements FormFlow {

    private final RecoveryAccess access;
    private final Recoveries recoveries;

    StartRecoveryFlow(RecoveryAccess access, Recoveries recoveries) {
        this.access = access;
        this.recoveries = recoveries;
    }

    @Override
    public String name() {
        return "terugvordering";
    }

    @Override
    public FormPage open(String wageSubsidyId, Viewer viewer) {
        WageSubsidy it = access.subsidy(wageSubsidyId, viewer, WorksAs.LOKET);
        return FormPage.of(
                "recovery-start", Words.of("wagesubsidy.start-recovery.begin-a-recovery"), access.page(it.id()),
                        "recovery:" + it.id() + ":" + viewer.userId());
    }

    @Override
    @Transactional
    public FormResult submit(String wageSubsidyId, Answers answers, Viewer viewer) {
        WageSubsidy it = access.subsidy(wageSubsidyId, viewer, WorksAs.LOKET);
        recoveries.start(it.id(), answers.text("because").orElseThrow(), viewer);
        return new FormResult.Done(access.page(it.id()), Words.of("wagesubsidy.start-recovery.the-recovery-has-begun"));
    }
}
