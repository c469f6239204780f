package nl.werkbrug.garnishment.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends days that were typed wrong, as long as the declaration has not been sent; every term is computed again. */
@Service
public class Corrections {

    private final GarnishmentTable garnishments;
    private final DeclarationTable declarations;
    private final ProtectedAmountTable protectedAmounts;
    private final PayRunTable runs;
    private final RunningDeadlines deadlines;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    Corrections(
            GarnishmentTable garnishments,
            DeclarationTable declarations,
            ProtectedAmountTable protectedAmounts,
            PayRunTable runs,
            RunningDeadlines deadlines,
            Workflow workflow,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats,
            Clock clock) {
        this.garnishments = garnishments;
        this.declarations = declarations;
        this.protectedAmounts = protectedAmounts;
        this.runs = runs;
        this.deadlines = deadlines;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /** Whether the days can still be mended: the garnishment withholds and no declaration was sent. */
    @Transactional(readOnly = true)
    public boolean possible(Garnishment it) {
        return it.status().withholds() && declarations.find(it.id()).filter(Declaration::sent).isEmpty();
    }

    /** Whether there is a request for a later declaration whose day can be mended. */
    @Transactional(readOnly = true)
    public boolean delayPossible(Garnishment it) {
        return it.delayRequestedOn() != null && possible(it);
    }

    /** Why the garnishment cannot have been laid on that day, in Dutch; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNotServedOn(Garnishment it, LocalDate day) {
        if (day.equals(it.servedOn())) {
            return Optional.of("Dit is de dag die er al stond. Vul een andere dag in.");
        }
        if (day.isAfter(DutchTime.today(clock))) {
            return Optional.of("Deze dag is nog niet geweest. Vul de dag in die in het exploot of de brief staat.");
        }
        if (garnishments.sameWrit(it.dossierId(), it.bailiff().reference(), day).isPresent()) {
            return Optional.of("Van deze dag is al een beslag met hetzelfde kenmerk geregistreerd. Controleer de datum.");
        }
        if (it.delayRequestedOn() != null && it.delayRequestedOn().isBefore(day)) {
            return Optional.of("De werknemer vroeg op " + formats.date(it.delayRequestedOn()) + " om uitstel. Dat kan niet voor"
                    + " het beslag zijn. Verbeter eerst de dag van dat verzoek.");
        }
        return runs.ofGarnishment(it.dossierId(), it.id()).stream()
                .map(PayRun::payDay)
                .filter(payDay -> payDay.isBefore(day))
                .findFirst()
                .map(payDay -> "Op " + formats.date(payDay) + " is al ingehouden. Het beslag kan niet van later zijn.");
    }

    /**
     * The garnishment was laid on another day.
     *
     * @return false when it cannot be mended any more, or not to this day
     */
    @Transactional
    public boolean servedOn(String garnishmentId, LocalDate day, String because, Viewer viewer) {
        Garnishment before = garnishments.lock(garnishmentId);
        if (!possible(before) || whyNotServedOn(before, day).isPresent()) {
            return false;
        }
        garnishments.servedOn(garnishmentId, day);
        protectedAmounts.moveFirst(garnishmentId, before.servedOn(), day);
        mended(before, "CORRECT_SERVED_ON",
                Words.in(Language.DUTCH, "garnishment.kept.day-served"), before.servedOn(), day, because, viewer);
        return true;
    }

    /** Why the employee cannot have asked for a later declaration on that day, in Dutch; empty when he can. */
    @Transactional(readOnly = true)
    public Optional<String> whyNotRequestedOn(Garnishment it, LocalDate day) {
        if (day.equals(it.delayRequestedOn())) {
            return Optional.of("Dit is de dag die er al stond. Vul een andere dag in.");
        }
        if (day.isBefore(it.servedOn())) {
            return Optional.of("Het beslag is van " + formats.date(it.servedOn()) + ". Vul die dag of een latere dag in.");
        }
        return day.isAfter(DutchTime.today(clock))
                ? Optional.of("Deze dag is nog niet geweest. Vul de dag in waarop het verzoek binnenkwam.")
                : Optional.empty();
    }

    /**
     * The employee's request for a later declaration came on another day.
     *
     * @return false when it cannot be mended any more, or not to this day
     */
    @Transactional
    public boolean delayRequestedOn(String garnishmentId, LocalDate day, String because, Viewer viewer) {
        Garnishment before = garnishments.lock(garnishmentId);
        if (!delayPossible(before) || whyNotRequestedOn(before, day).isPresent()) {
            return false;
        }
        garnishments.delayRequested(garnishmentId, day);
        mended(before, "CORRECT_DELAY_REQUEST",
                Words.in(Language.DUTCH, "garnishment.kept.day-delay"), before.delayRequestedOn(), day, because,
                viewer);
        return true;
    }

    private void mended(
            Garnishment it, String action, String what, LocalDate was, LocalDate is, String because, Viewer viewer) {
        String sentence = Words.in(Language.DUTCH, "garnishment.kept.corrected", what, formats.date(was), formats.date(is));
        audit.did(viewer.userId(), action, "garnishment", it.id(), was + " -> " + is);
        timeline.add(new TimelineEntry(
                it.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "GARNISHMENT",
                Words.in(Language.DUTCH, "garnishment.kept.corrected-because", sentence, because),
                null, null));
        deadlines.recompute(it.id(), sentence, viewer.displayName());
        deadlines.recompute(it.dossierId(), sentence, viewer.displayName());
        workflow.recomputeTimers(it.id());
        workflow.recomputeTimers(it.dossierId());
        workflow.send("DelayRequested", it.id(), Map.of());
    }
}
