package nl.werkbrug.wagesubsidy.recovery.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.recovery.Received;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.wagesubsidy.recovery.RecoveryPayments;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loket books money that came back. */
@Component
class RecoveryPaymentFlow implements FormFlow {

    private final RecoveryAccess access;
    private final RecoveryAmounts amounts;
    private final RecoveryPayments payments;
    private final PageFormats formats;
    private final Texts texts;

    RecoveryPaymentFlow(RecoveryAccess access, RecoveryAmounts amounts, RecoveryPayments payments, PageFormats formats, Texts texts) {
        this.access = access;
        this.amounts = amounts;
        this.payments = payments;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "terugvordering-ontvangen";
    }

    @Override
    public FormPage open(String recoveryId, Viewer viewer) {
        Recovery it = access.recovery(recoveryId, viewer, WorksAs.LOKET);
        FormPage page = FormPage.of(
                "recovery-payment", Words.of("wagesubsidy.recovery-payment.book-a-receipt"), access.page(it.wageSubsidyId()),
                "recovery-payment:" + recoveryId + ":" + viewer.userId());
        return it.state() == Recovery.State.RUNNING ? page : page.done(
                texts.get("wagesubsidy.recovery.nothing-to-book", texts.get("wagesubsidy.recovery-state." + it.state())));
    }

    @Override
    public Preview preview(String recoveryId, Answers answers, Viewer viewer) {
        access.recovery(recoveryId, viewer, WorksAs.LOKET);
        Money open = amounts.open(recoveryId);
        Money amount = answers.money("amount").orElseThrow();
        if (answers.text("kind").filter(Received.Kind.SET_OFF.name()::equals).isPresent() && !payments.canSetOff(recoveryId)) {
            return Preview.mistake("kind", Words.of("wagesubsidy.recovery-payment.this-subsidy-no-longer"));
        }
        if (amount.compareTo(open) > 0) {
            return Preview.mistake("amount", Words.of("wagesubsidy.recovery-payment.is-still-open", open));
        }
        return new Preview(
                List.of(new Preview.Line(Words.of("wagesubsidy.recovery-payment.still-open-after-that"),
                        formats.money(open.minus(amount)), "", true)), List.of(), List.of());
    }

    @Override
    @Transactional
    public FormResult submit(String recoveryId, Answers answers, Viewer viewer) {
        Recovery it = access.recovery(recoveryId, viewer, WorksAs.LOKET);
        Preview preview = preview(recoveryId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Received received = new Received(
                Received.Kind.valueOf(answers.text("kind").orElseThrow()), answers.date("receivedOn").orElseThrow(),
                answers.money("amount").orElseThrow(), answers.text("note").orElse(null));
        return payments.receive(recoveryId, received, viewer)
                ? new FormResult.Done(access.page(it.wageSubsidyId()), Words.of("wagesubsidy.recovery-payment.the-payment-has-been"))
                : new FormResult.Before();
    }
}
