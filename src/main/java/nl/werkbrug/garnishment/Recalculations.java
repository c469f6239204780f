package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.RunCorrection.Kind;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunShareTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.garnishment.store.RunCorrectionTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what a recalculation says. Money that was paid is never netted: it is asked back. */
@Service
public class Recalculations {

    private final Recalculation recalculation;
    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final PayRunShareTable shares;
    private final RemittanceTable payments;
    private final RunCorrectionTable corrections;
    private final Remittances remittances;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    Recalculations(
            Recalculation recalculation,
            GarnishmentTable garnishments,
            PayRunTable runs,
            PayRunShareTable shares,
            RemittanceTable payments,
            RunCorrectionTable corrections,
            Remittances remittances,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats) {
        this.recalculation = recalculation;
        this.garnishments = garnishments;
        this.runs = runs;
        this.shares = shares;
        this.payments = payments;
        this.corrections = corrections;
        this.remittances = remittances;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    /** What a protected amount that is not kept yet would change about booked runs; nothing is written. */
    @Transactional(readOnly = true)
    public List<RecalculatedRun> preview(String dossierId, ProtectedAmount proposed) {
        return recalculation.from(dossierId, proposed.validFrom(), Optional.of(proposed));
    }

    /** Everything noted for a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<RunCorrection> noted(String dossierId) {
        return corrections.ofDossier(dossierId);
    }

    /** Computes the runs from a day on again and notes what must be done. A second call finds nothing more to do. */
    @Transactional
    public void carryOut(String dossierId, LocalDate from, String because) {
        garnishments.lockDossier(dossierId);
        for (RecalculatedRun again : recalculation.from(dossierId, from, Optional.empty())) {
            if (untouched(again) && !again.difference().isPositive()) {
                divideAgain(again, because);
            } else {
                again.garnishments().forEach(it -> correct(again, it, because));
            }
        }
    }

    /** Notes that the payee gave the money back; the employee gets it as a payment of its own. */
    @Transactional
    public boolean repaid(String correctionId, LocalDate day, Viewer viewer) {
        RunCorrection it = corrections.get(correctionId);
        garnishments.lockDossier(it.dossierId());
        if (!corrections.settled(correctionId, day, viewer.userId())) {
            return false;
        }
        PayRun run = runs.get(it.payRunId());
        shares.add(run.id(), it.garnishmentId(), Money.ZERO.minus(it.amount()));
        remittances.owe(run, garnishments.get(it.garnishmentId()), it.amount());
        audit.did(viewer.userId(), "REPAID", "dossier", it.dossierId(), it.id());
        tell(it.dossierId(), viewer.displayName(), formats.money(it.amount()) + " terugontvangen op " + formats.date(day)
                + " over de loonrun van " + formats.date(it.payDay()) + ". Dit gaat naar de werknemer.", "repaid:" + it.id());
        return true;
    }

    /** Whether all money that goes elsewhere now is still with the employer. */
    private boolean untouched(RecalculatedRun again) {
        return again.garnishments().stream()
                .filter(again::changed)
                .flatMap(it -> again.run().shares().stream().filter(share -> share.garnishmentId().equals(it.id())))
                .filter(share -> share.remittanceId() != null)
                .allMatch(share -> payments.get(share.remittanceId()).state() == Remittance.State.WITHHELD);
    }

    /** Nothing was paid yet: the shares become what they should be, and what is left over goes to the employee. */
    private void divideAgain(RecalculatedRun again, String because) {
        PayRun run = again.run();
        again.garnishments().forEach(it -> shares.set(
                run.id(), it.id(), again.split().shares().get(again.garnishments().indexOf(it))));
        remittances.fitToShares(run, again.garnishments());
        Money back = Money.ZERO.minus(again.difference());
        if (back.isPositive()) {
            Garnishment any = again.garnishments().stream().filter(it -> again.difference(it).isNegative()).findFirst().orElseThrow();
            remittances.owe(run, any, back);
            note(again, any, Kind.GIVE_BACK, back, because);
        } else {
            tell(run.dossierId(), TimelineEntry.SYSTEM, "Loonrun van " + formats.date(run.payDay())
                    + " opnieuw verdeeld: " + because + ".", null);
        }
        runs.recalculated(run.id(), again.split(), Steps.toJson(again.split().steps()));
    }

    private void correct(RecalculatedRun again, Garnishment it, String because) {
        Money difference = again.difference(it);
        Money already = corrections.noted(again.run().id(), it.id());
        if (difference.isPositive() && already.isZero()) {
            note(again, it, Kind.SHORT, difference, because);
        } else if (difference.isNegative()) {
            tooMuch(again, it, Money.ZERO.minus(difference).minus(already), because);
        }
    }

    private void tooMuch(RecalculatedRun again, Garnishment it, Money amount, String because) {
        if (!amount.isPositive()) {
            return;
        }
        boolean kept = again.run().shares().stream()
                .filter(share -> share.garnishmentId().equals(it.id()) && share.remittanceId() != null)
                .anyMatch(share -> payments.get(share.remittanceId()).state() == Remittance.State.WITHHELD);
        if (kept) {
            shares.add(again.run().id(), it.id(), Money.ZERO.minus(amount));
            remittances.fitToShares(again.run(), again.garnishments());
            remittances.owe(again.run(), it, amount);
        }
        note(again, it, kept ? Kind.GIVE_BACK : Kind.ASK_BACK, amount, because);
    }

    private void note(RecalculatedRun again, Garnishment it, Kind kind, Money amount, String because) {
        corrections.insert(again.run(), it.id(), kind, amount, because);
        tell(again.run().dossierId(), TimelineEntry.SYSTEM, "Loonrun van " + formats.date(again.run().payDay())
                + " opnieuw berekend, " + because + ": " + formats.money(amount) + ". " + kind.label(), null);
    }

    private void tell(String dossierId, String who, String text, String once) {
        timeline.add(new TimelineEntry(dossierId, Garnishment.SUBJECT, who, "PAY_RUN", text, null, once));
    }
}
