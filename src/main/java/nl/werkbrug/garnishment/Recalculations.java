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
import nl.werkbrug.garnishment.store.RunCorrectionTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what a recalculation says. Money that was paid is never netted: it is asked back. */
@Service
public class Recalculations {

    private final Recalculation recalculation;
    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final PayRunShareTable shares;
    private final Consequences consequences;
    private final RunCorrectionTable corrections;
    private final RunPayments payments;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    Recalculations(
            Recalculation recalculation,
            GarnishmentTable garnishments,
            PayRunTable runs,
            PayRunShareTable shares,
            Consequences consequences,
            RunCorrectionTable corrections,
            RunPayments payments,
            Workflow workflow,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats) {
        this.recalculation = recalculation;
        this.garnishments = garnishments;
        this.runs = runs;
        this.shares = shares;
        this.consequences = consequences;
        this.corrections = corrections;
        this.payments = payments;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    /** What a protected amount that is not kept yet would change about booked runs; nothing is written. */
    @Transactional(readOnly = true)
    public List<RecalculatedRun> preview(String dossierId, ProtectedAmount proposed) {
        return recalculation.from(dossierId, proposed.validFrom(), Optional.of(proposed)).stream()
                .filter(RecalculatedRun::changed)
                .toList();
    }

    /** What would have to be paid back, asked back or asked about such a run. */
    @Transactional(readOnly = true)
    public List<Consequence> consequences(RecalculatedRun again) {
        return consequences.of(again);
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
            Redivision plan = consequences.plan(again);
            if (plan.changes()) {
                divideAgain(again, plan, because);
            }
            again.garnishments().forEach(it -> correct(again, it, plan.due(), because));
        }
    }

    /** A line by its id, when there is one. */
    @Transactional(readOnly = true)
    public Optional<RunCorrection> find(String correctionId) {
        return corrections.find(correctionId);
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
        shares.owedMoreAfter(run, it.garnishmentId(), it.amount());
        runs.gaveBack(run.id(), it.amount(), Money.ZERO);
        payments.owe(run, garnishments.get(it.garnishmentId()), it.amount());
        audit.did(viewer.userId(), "REPAID", "dossier", it.dossierId(), it.id());
        tell(it.dossierId(), viewer.displayName(), Words.in(Language.DUTCH, "garnishment.kept.repaid",
                formats.money(it.amount()), formats.date(day), formats.date(it.payDay())), "repaid:" + it.id());
        return true;
    }

    /** The shares of which the money is still here become what they can be, and the employee gets what is left over. */
    private void divideAgain(RecalculatedRun again, Redivision plan, String because) {
        PayRun run = again.run();
        RecalculatedRun division = plan.division();
        for (int at = 0; at < division.garnishments().size(); at++) {
            Garnishment it = division.garnishments().get(at);
            shares.set(run.id(), it.id(), division.split().shares().get(at));
            shares.owedMoreAfter(run, it.id(), Money.ZERO.minus(division.difference(it)));
        }
        payments.fitToShares(run, again.garnishments());
        plan.back().ifPresentOrElse(it -> {
            payments.owe(run, it.garnishment(), it.amount());
            note(it, because);
        }, () -> tell(run.dossierId(), TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "garnishment.kept.divided-again",
                formats.date(run.payDay()), because), null));
        if (plan.whole()) {
            runs.recalculated(run.id(), division.split(), Steps.toJson(division.split().steps()));
        } else {
            runs.gaveBack(run.id(), plan.back().map(Consequence::amount).orElse(Money.ZERO), plan.setOffBack());
        }
    }

    /** What was noted before and is no longer so, counts no more; what must be done now is noted once. */
    private void correct(RecalculatedRun again, Garnishment it, List<Consequence> due, String because) {
        for (Kind kind : Kind.values()) {
            Optional<Consequence> now =
                    due.stream().filter(one -> one.kind() == kind && one.garnishment().id().equals(it.id())).findFirst();
            Money already = corrections.noted(again.run().id(), it.id(), kind);
            if (already.equals(now.map(Consequence::amount).orElse(Money.ZERO))) {
                continue;
            }
            if (corrections.overtake(again.run().id(), it.id(), kind)) {
                overtaken(again.run(), it, because);
            }
            now.ifPresent(one -> note(one, because));
        }
    }

    /** Perhaps nothing is out any more, and the garnishment can end. */
    private void overtaken(PayRun run, Garnishment it, String because) {
        tell(run.dossierId(), TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "garnishment.kept.overtaken",
                formats.date(run.payDay()), because), null);
        workflow.send("RemittanceSettled", it.id(), Map.of());
    }

    private void note(Consequence due, String because) {
        corrections.insert(due.run(), due.garnishment().id(), due.kind(), due.amount(), because);
        tell(due.run().dossierId(), TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "garnishment.kept.computed-again",
                formats.date(due.run().payDay()), because, formats.money(due.amount()), due.kind().label(Language.DUTCH)), null);
    }

    private void tell(String dossierId, String who, String text, String once) {
        timeline.add(new TimelineEntry(dossierId, Garnishment.SUBJECT, who, "PAY_RUN", text, null, once));
    }
}
