package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.store.CoordinationTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The coordinating bailiff of a dossier: a dated attribute that is handed over, never worked out from a ranking. */
@Component
public class Coordinators {

    private final CoordinationTable table;
    private final GarnishmentTable garnishments;
    private final Clock clock;

    public Coordinators(CoordinationTable table, GarnishmentTable garnishments, Clock clock) {
        this.table = table;
        this.garnishments = garnishments;
        this.clock = clock;
    }

    /** The garnishment whose bailiff coordinates today; empty when no ordinary garnishment lies. */
    public Optional<Garnishment> today(String dossierId) {
        return on(dossierId, DutchTime.today(clock));
    }

    /** The same on a day: who was named last and still lies; when none does, who was named last. */
    Optional<Garnishment> on(String dossierId, LocalDate day) {
        List<Garnishment> named = table.all(dossierId).stream()
                .filter(it -> !it.validFrom().isAfter(day))
                .map(it -> garnishments.get(it.garnishmentId()))
                .toList();
        return named.stream().filter(it -> it.status().lies()).findFirst().or(() -> named.stream().findFirst());
    }

    /** Everything noted about it, newest first. */
    public List<Coordination> history(String dossierId) {
        return table.all(dossierId);
    }

    /** The first ordinary garnishment coordinates, and a later one only when nobody else does. */
    void registered(Garnishment it, String by) {
        boolean needed = it.kind().inPot() && today(it.dossierId()).filter(now -> now.status().lies()).isEmpty();
        if (needed) {
            table.insert(it.dossierId(), new Coordination(it.id(), it.servedOn(), Words.in(Language.DUTCH, "garnishment.kept.coordinator.oldest")), by);
        }
    }

    /**
     * The next oldest coordinates when the coordinating one ends.
     *
     * @return the garnishment that takes over; empty when nothing changes, or no ordinary garnishment is left
     */
    Optional<Garnishment> ended(Garnishment it) {
        boolean named = table.all(it.dossierId()).stream().limit(1).anyMatch(last -> last.garnishmentId().equals(it.id()));
        if (!named) {
            return Optional.empty();
        }
        Optional<Garnishment> next = garnishments.ofDossier(it.dossierId()).stream()
                .filter(other -> !other.id().equals(it.id()) && other.kind().inPot() && other.status().lies())
                .findFirst();
        next.ifPresent(heir -> table.insert(
                it.dossierId(), new Coordination(heir.id(), DutchTime.today(clock), Words.in(Language.DUTCH, "garnishment.kept.coordinator.next")), null));
        return next;
    }

    /** Notes that another bailiff coordinates from a day on, as a paper says. */
    void handOver(Garnishment to, LocalDate from, String reason, String by) {
        table.insert(to.dossierId(), new Coordination(to.id(), from, reason), by);
    }
}
