package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.werkbrug.garnishment.Coordination;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.StatedVersion;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables that the split of a run reads, with the rows of all running garnishments of one employer read beforehand in a
 * handful of questions. Whatever was not read ahead is asked as always.
 */
public record ReadAhead(
        GarnishmentTable garnishments,
        PayRunTable runs,
        PayRunShareTable shares,
        ProtectedAmountTable protectedAmounts,
        CoordinationTable coordination) {

    /** What was withheld for a garnishment so far, and the terms that fell due. */
    record Taken(Money withheld, Money terms) {

        static final Taken NOTHING = new Taken(Money.ZERO, Money.ZERO);
    }

    /** Garnishments by dossier. */
    static final class Garnishments extends GarnishmentTable {

        private final Map<String, List<Garnishment>> byDossier;
        private final Map<String, Garnishment> byId;

        Garnishments(Map<String, List<Garnishment>> byDossier, Map<String, Garnishment> byId) {
            super(null, null);
            this.byDossier = byDossier;
            this.byId = byId;
        }

        @Override
        public Garnishment get(String id) {
            return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new NoSuchElementException("Not read ahead: " + id));
        }

        @Override
        public List<Garnishment> ofDossier(String dossierId) {
            return byDossier.getOrDefault(dossierId, List.of());
        }
    }

    /** The last pay days, and the runs of the days around this one; older runs are asked one by one, for back pay only. */
    static final class Runs extends PayRunTable {

        private final Map<String, LocalDate> lastDays;
        private final Map<String, List<PayRun>> recent;

        Runs(
                JdbcClient jdbc, PayRunShareTable shares, Clock clock, Map<String, LocalDate> lastDays,
                Map<String, List<PayRun>> recent) {
            super(jdbc, shares, clock);
            this.lastDays = lastDays;
            this.recent = recent;
        }

        @Override
        public Optional<LocalDate> lastDay(String dossierId) {
            return Optional.ofNullable(lastDays.get(dossierId));
        }

        @Override
        public List<PayRun> between(String dossierId, LocalDate first, LocalDate last) {
            return recent.getOrDefault(dossierId, List.of()).stream()
                    .filter(run -> !run.payDay().isBefore(first) && !run.payDay().isAfter(last))
                    .toList();
        }
    }

    /** Sums by garnishment. */
    static final class Shares extends PayRunShareTable {

        private final Map<String, Taken> taken;

        Shares(Map<String, Taken> taken) {
            super(null);
            this.taken = taken;
        }

        @Override
        public Money withheld(String garnishmentId) {
            return taken.getOrDefault(garnishmentId, Taken.NOTHING).withheld();
        }

        @Override
        public Money terms(String garnishmentId) {
            return taken.getOrDefault(garnishmentId, Taken.NOTHING).terms();
        }
    }

    /** Protected amounts by dossier. */
    static final class ProtectedAmounts extends ProtectedAmountTable {

        private final Map<String, List<StatedVersion>> byDossier;

        ProtectedAmounts(Map<String, List<StatedVersion>> byDossier) {
            super(null, null);
            this.byDossier = byDossier;
        }

        @Override
        public Optional<ProtectedAmount> ofDossier(String dossierId, LocalDate day) {
            return StatedVersion.on(byDossier.getOrDefault(dossierId, List.of()), day);
        }
    }

    /** Coordinating bailiffs by dossier. */
    static final class Coordinators extends CoordinationTable {

        private final Map<String, List<Coordination>> byDossier;

        Coordinators(Map<String, List<Coordination>> byDossier) {
            super(null, null);
            this.byDossier = byDossier;
        }

        @Override
        public List<Coordination> all(String dossierId) {
            return byDossier.getOrDefault(dossierId, List.of());
        }
    }
}
