package nl.werkbrug.wagesubsidy.recovery.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryPayments;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team lead of the loket lets the employer off the rest. */
@Component
class RemitRecoveryFlow implements FormFlow {

    private final RecoveryAccess access;
    private final RecoveryPayments payments;
    private final Texts texts;

    RemitRecoveryFlow(RecoveryAccess access, RecoveryPayments payments, Texts texts) {
        this.access = access;
        this.payments = payments;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "terugvordering-kwijtschelden";
    }

    @Override
    public FormPage open(String recoveryId, Viewer viewer) {
        Recovery it = access.recovery(recoveryId, viewer, WorksAs.LOKET_LEAD);
        FormPage page = FormPage.of(
                "recovery-remit", Words.of("wagesubsidy.remit-recovery.remit-the-rest"), access.page(it.wageSubsidyId()),
                "recovery-remit:" + recoveryId + ":" + viewer.userId());
        return it.state() == Recovery.State.RUNNING ? page : page.done(
                texts.get("wagesubsidy.recovery.is-over", texts.get("wagesubsidy.recovery-state." + it.state())));
    }

    @Override
    @Transactional
    public FormResult submit(String recoveryId, Answers answers, Viewer viewer) {
        Recovery it = access.recovery(recoveryId, viewer, WorksAs.LOKET_LEAD);
        return payments.remit(recoveryId, answers.text("because").orElseThrow(), viewer)
                ? new FormResult.Done(access.page(it.wageSubsidyId()), Words.of("wagesubsidy.remit-recovery.the-rest-has-been"))
                : new FormResult.Before();
    }
}
