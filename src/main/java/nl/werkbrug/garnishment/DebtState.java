package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.DebtEvent.Estate;
import nl.werkbrug.garnishment.DebtEvent.Kind;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** What the reported events mean today: read from the events, kept nowhere else. */
@Component
public class DebtState {

    private final DebtEventTable events;
    private final Clock clock;

    DebtState(DebtEventTable events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Everything reported for a dossier, newest first. */
    public List<DebtEvent> history(String dossierId) {
        return events.ofDossier(dossierId);
    }

    /** The statutory scheme that runs; empty when none does. */
    Optional<DebtEvent> scheme(String dossierId) {
        return lastOf(dossierId, List.of(Kind.WSNP, Kind.WSNP_ENDED, Kind.WSNP_ENDED_PAID)).filter(it -> it.kind() == Kind.WSNP);
    }

    /** The moratorium that was not ended and whose last day is not past; empty when there is none. */
    Optional<DebtEvent> moratorium(String dossierId) {
        LocalDate today = DutchTime.today(clock);
        return lastOf(dossierId, List.of(Kind.MORATORIUM, Kind.MORATORIUM_ENDED))
                .filter(it -> it.kind() == Kind.MORATORIUM && !it.endsOn().isBefore(today));
    }

    /** Where money for the estate goes today; empty without a standing instruction. */
    public Optional<Estate> estate(String dossierId) {
        return instruction(dossierId).map(DebtEvent::estate);
    }

    /** The standing instruction of the administrator; empty when there is none. */
    Optional<DebtEvent> instruction(String dossierId) {
        LocalDate today = DutchTime.today(clock);
        return events.ofDossier(dossierId).stream()
                .filter(it -> it.kind() == Kind.ESTATE_PAYEE || it.kind() == Kind.ESTATE_REVOKED)
                .filter(it -> !it.effectiveOn().isAfter(today))
                .findFirst()
                .filter(it -> it.kind() == Kind.ESTATE_PAYEE);
    }

    private Optional<DebtEvent> lastOf(String dossierId, List<Kind> kinds) {
        return events.ofDossier(dossierId).stream().filter(it -> kinds.contains(it.kind())).findFirst();
    }
}
