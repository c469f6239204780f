package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.DecisionMadeKnown;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The term of the first payment: six weeks after the grant was made known (article 4:87 lid 1 Awb). */
@Component
class FirstPayments implements StartEvents {

    static final String TERM = "AWB_4_87";

    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;
    private final Deadlines deadlines;
    private final ObjectProvider<RunningDeadlines> running;

    FirstPayments(
            DecisionTable decisions, WageSubsidyTable subsidies, Deadlines deadlines, ObjectProvider<RunningDeadlines> running) {
        this.decisions = decisions;
        this.subsidies = subsidies;
        this.deadlines = deadlines;
        this.running = running;
    }

    /** Starts the clock of the municipality. */
    @EventListener
    void granted(DecisionMadeKnown it) {
        if (it.kind() == Decision.Kind.GRANT) {
            WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
            running.getObject().open(new NewDeadline(
                    subsidy.dossierId(), WageSubsidy.SUBJECT, TERM, subsidy.id(), it.decisionId(), null,
                    new NewDeadline.Holder(subsidy.municipalityId(), WorksAs.LOKET)));
        }
    }

    void paid(String wageSubsidyId) {
        running.getObject().met(wageSubsidyId, TERM);
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return TERM.equals(code) && itemId != null
                ? decisions.find(itemId).filter(it -> it.wageSubsidyId().equals(businessKey) && it.madeKnownOn() != null)
                        .map(it -> StartEvent.fact(TERM, it.madeKnownOn()))
                : Optional.empty();
    }

    /** The last day of the first payment; null when something was paid already, or the calendar of that year is not known. */
    LocalDate lastDay(String wageSubsidyId, List<PaymentLine> before) {
        if (before.stream().anyMatch(it -> it.state() == PaymentLine.State.PAID)) {
            return null;
        }
        return decisions.of(wageSubsidyId).stream()
                .filter(it -> it.kind() == Decision.Kind.GRANT && it.madeKnownOn() != null)
                .map(Decision::madeKnownOn)
                .min(Comparator.naturalOrder())
                .map(this::end)
                .orElse(null);
    }

    private LocalDate end(LocalDate madeKnownOn) {
        try {
            return deadlines.compute(TERM, madeKnownOn).end();
        } catch (NotComputable e) {
            return null;
        }
    }
}
