package nl.werkbrug.hire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.wagesubsidy.DecisionMadeKnown;
import nl.werkbrug.wagesubsidy.GrantedDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** For which days loonkostensubsidie was granted, told on for schemes that must know and know nothing of that subsidy. */
@Component
public class SubsidisedDays {

    private final GrantedDays granted;
    private final ApplicationEventPublisher events;

    SubsidisedDays(GrantedDays granted, ApplicationEventPublisher events) {
        this.granted = granted;
        this.events = events;
    }

    /**
     * Days in a row.
     *
     * @param until the first day without; null while open
     */
    public record Days(LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** They changed; published in the transaction that makes the decision known. */
    public record Changed(String dossierId) {}

    public List<Days> of(String dossierId) {
        return granted.of(dossierId).stream().map(it -> new Days(it.from(), it.until())).toList();
    }

    public boolean on(String dossierId, LocalDate day) {
        return of(dossierId).stream().anyMatch(it -> it.has(day));
    }

    /** The wage value in whole percents that counts on the day; empty when the subsidy knows none. */
    public Optional<Integer> wageValue(String dossierId, LocalDate day) {
        return on(dossierId, day) ? granted.wageValue(dossierId, day) : Optional.empty();
    }

    @EventListener
    void on(DecisionMadeKnown decision) {
        events.publishEvent(new Changed(granted.dossierOf(decision.wageSubsidyId())));
    }
}
