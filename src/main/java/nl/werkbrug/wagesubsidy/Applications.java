package nl.werkbrug.wagesubsidy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.onboarding.Onboarding;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applying for loonkostensubsidie. */
@Service
public class Applications {

    static final String PROCESS = "wage-subsidy";

    /** States in which a subsidy runs, so that a second application would be the same one. */
    private static final Set<State> RUNS = EnumSet.of(State.APPLIED, State.MEASURING, State.DECIDING, State.GRANTED);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

    private final WageSubsidyTable subsidies;
    private final Setups setups;
    private final Dossiers dossiers;
    private final Consents consents;
    private final Onboarding onboarding;
    private final Deadlines deadlines;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;

    Applications(
            WageSubsidyTable subsidies,
            Setups setups,
            Dossiers dossiers,
            Consents consents,
            Onboarding onboarding,
            Deadlines deadlines,
            Workflow workflow,
            Timeline timeline,
            AuditTrail audit,
            Clock clock) {
        this.subsidies = subsidies;
        this.setups = setups;
        this.dossiers = dossiers;
        this.consents = consents;
        this.onboarding = onboarding;
        this.deadlines = deadlines;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Applies; while a subsidy runs on the dossier, applying again gives that one.
     *
     * @throws nl.werkbrug.access.NotVisible when the viewer acts neither for the employer nor, for an employee, for the loket
     * @throws ApplicationRefused when it is too late, or something is missing or cannot be right
     */
    @Transactional
    public WageSubsidy apply(NewApplication it, Viewer viewer) {
        dossiers.mayAct(it.dossierId(), WageSubsidy.SUBJECT, viewer,
                it.appliedBy() == WageSubsidy.AppliedBy.EMPLOYEE ? WorksAs.LOKET : WorksAs.PAYROLL);
        boolean open = dossiers.holdOpen(it.dossierId());
        Optional<WageSubsidy> running = running(it.dossierId());
        if (running.isPresent()) {
            return running.get();
        }
        ApplicationRefused.when(!open, "", Words.of("wagesubsidy.applications.this-case-file-is"));
        check(it, viewer);
        WageSubsidy subsidy = subsidy(it);
        subsidies.insert(subsidy);
        audit.did(viewer.userId(), "APPLY", "wage subsidy", subsidy.id(), it.appliedBy().name());
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, viewer.displayName(), "SUBSIDY",
                it.appliedBy() == WageSubsidy.AppliedBy.EMPLOYEE ?
                        Words.in(Language.DUTCH, "wagesubsidy.kept.applied-by-employee") :
                                Words.in(Language.DUTCH, "wagesubsidy.kept.applied"),
                null, "wage-subsidy-applied:" + subsidy.id()));
        workflow.start(PROCESS, subsidy.id(), variables(it));
        return subsidy;
    }

    /** What runs on the dossier: asked for or granted, and not ended. */
    @Transactional(readOnly = true)
    public Optional<WageSubsidy> running(String dossierId) {
        return subsidies.ofDossier(dossierId).stream().filter(it -> RUNS.contains(it.state())).findFirst();
    }

    /** The last day to apply by law, with its explanation. */
    public DeadlineResult lastDay(LocalDate startsOn) {
        return deadlines.compute("PW_10D_2", startsOn);
    }

    /** Why the law and the municipality take no application any more, in Dutch; empty when there is time. */
    @Transactional(readOnly = true)
    public Optional<String> tooLate(String municipalityId, LocalDate startsOn) {
        LocalDate today = DutchTime.today(clock);
        DeadlineResult last = lastDay(startsOn);
        return today.isAfter(last.end()) && !setups.of(municipalityId, today).takesLate()
                ? Optional.of(Words.of("wagesubsidy.applications.you-could-apply-up", last.end(), last.term().source(),
                        last.term().silenceRule()))
                : Optional.empty();
    }

    private void check(NewApplication it, Viewer viewer) {
        boolean known = dossiers.visible(it.dossierId(), viewer).employerId().equals(it.employerId());
        ApplicationRefused.when(!known, "", Words.of("wagesubsidy.applications.this-employer-does-not"));
        if (it.appliedBy() == WageSubsidy.AppliedBy.EMPLOYER) {
            onboarding.obstacle(it.employerId()).ifPresent(waits -> ApplicationRefused.when(true, "", waits));
        }
        ApplicationRefused.when(!letIn(it), "", Words.of("wagesubsidy.applications.the-municipality-may-not"));
        hours("hoursPerWeek", it.hoursPerWeek());
        hours("fullTimeHours", it.fullTimeHours());
        ApplicationRefused.when(it.endsOn() != null && it.endsOn().isBefore(it.startsOn()), "endsOn",
                Words.of("wagesubsidy.applications.the-last-working-day"));
        ApplicationRefused.when(it.wageValue() != null && (it.wageValue() < 0 || it.wageValue() > 100), "wageValue",
                Words.of("wagesubsidy.applications.fill-in-a-wage"));
        ApplicationRefused.when((it.wageValue() == null) != (it.wageValueOn() == null), "wageValueOn",
                Words.of("wagesubsidy.applications.with-the-wage-value"));
        tooLate(it.municipalityId(), it.startsOn()).ifPresent(late -> ApplicationRefused.when(true, "startsOn", late));
    }

    private boolean letIn(NewApplication it) {
        return consents.current(it.dossierId(), WageSubsidy.SUBJECT).stream()
                .anyMatch(each -> each.partyId().equals(it.municipalityId()) && each.part() == WorksAs.LOKET);
    }

    private static void hours(String question, BigDecimal hours) {
        ApplicationRefused.when(hours == null || hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0, question,
                Words.of("wagesubsidy.applications.fill-in-a-number"));
    }

    private WageSubsidy subsidy(NewApplication it) {
        return new WageSubsidy(
                UUID.randomUUID().toString(), it.dossierId(), it.employerId(), it.municipalityId(), State.APPLIED, it.appliedBy(),
                DutchTime.today(clock), it.startsOn(), it.endsOn(), it.hoursPerWeek(), it.fullTimeHours(), it.flatRate(),
                it.wageValue(), it.wageValueOn(), null);
    }

    private Map<String, Object> variables(NewApplication it) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("dossierId", it.dossierId());
        variables.put("subject", WageSubsidy.SUBJECT);
        variables.put("payrollPartyId", it.employerId());
        variables.put("loketPartyId", it.municipalityId());
        consents.current(it.dossierId(), WageSubsidy.SUBJECT).stream()
                .filter(each -> each.part() == WorksAs.COACH)
                .findFirst()
                .ifPresent(coach -> variables.put("coachPartyId", coach.partyId()));
        return variables;
    }
}
