package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.document.Change;
import nl.werkbrug.document.Coordination.AnotherGarnishment;
import nl.werkbrug.document.Coordination.Coordinator;
import nl.werkbrug.document.Coordination.OrderQuestion;
import nl.werkbrug.document.Coordination.Other;
import nl.werkbrug.document.Coordination.OtherCoordinator;
import nl.werkbrug.document.Coordination.Reader;
import nl.werkbrug.document.Coordination.WhoCoordinates;
import nl.werkbrug.document.Coordination.YouCoordinate;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What letters say about the garnishments together. They name offices, days and file numbers, and no other creditor. */
@Component
class CoordinationPaper {

    private final GarnishmentTable garnishments;
    private final RemittanceTable remittances;
    private final Coordinators coordinators;
    private final NextPayDay payDays;
    private final Clock clock;

    CoordinationPaper(
            GarnishmentTable garnishments,
            RemittanceTable remittances,
            Coordinators coordinators,
            NextPayDay payDays,
            Clock clock) {
        this.garnishments = garnishments;
        this.remittances = remittances;
        this.coordinators = coordinators;
        this.payDays = payDays;
        this.clock = clock;
    }

    Change another(Garnishment to, Garnishment laid) {
        return new AnotherGarnishment(other(laid), !laid.kind().inPot(), reader(to), coordinator(to));
    }

    Change whoCoordinates(Garnishment to) {
        return new WhoCoordinates(others(to), reader(to), coordinator(to));
    }

    Change youCoordinate(Garnishment to, LocalDate from) {
        return new YouCoordinate(from, payDayFrom(to, from), to.bailiff().iban(), others(to), keptForPot(to));
    }

    Change otherCoordinator(Garnishment to, Garnishment coordinator, LocalDate from) {
        Reader reader = to.kind().inPot() ? Reader.SHARES : Reader.CHANNEL;
        return new OtherCoordinator(from, payDayFrom(to, from), reader, named(coordinator));
    }

    Change orderQuestion(Garnishment to) {
        List<Other> channels = running(to).stream().filter(it -> !it.kind().inPot() && it.kind().seizes())
                .map(CoordinationPaper::other).toList();
        return new OrderQuestion(channels, kept(to, false));
    }

    private List<Other> others(Garnishment to) {
        return running(to).stream()
                .filter(it -> !it.id().equals(to.id()) && it.kind().seizes())
                .map(CoordinationPaper::other)
                .toList();
    }

    private List<Garnishment> running(Garnishment to) {
        return garnishments.ofDossier(to.dossierId()).stream().filter(it -> it.status().withholds()).toList();
    }

    private Reader reader(Garnishment to) {
        if (!to.kind().inPot()) {
            return Reader.CHANNEL;
        }
        return coordinators.today(to.dossierId()).filter(now -> now.id().equals(to.id())).isPresent()
                ? Reader.COORDINATES
                : Reader.SHARES;
    }

    private Coordinator coordinator(Garnishment to) {
        Optional<Garnishment> now = coordinators.today(to.dossierId()).filter(it -> it.status().withholds());
        return now.map(CoordinationPaper::named).orElse(null);
    }

    /** The first pay day on which something that counts from a day can be used. */
    LocalDate payDayFrom(Garnishment to, LocalDate from) {
        LocalDate today = DutchTime.today(clock);
        return payDays.from(to, from.isBefore(today) ? today : from);
    }

    private Money keptForPot(Garnishment to) {
        return kept(to, true);
    }

    /** What was withheld for this garnishment's payee and not paid yet; null when there is nothing. */
    Money kept(Garnishment to) {
        Money kept = remittances.all(to.id()).stream()
                .filter(it -> it.state() == Remittance.State.WITHHELD)
                .map(Remittance::amount)
                .reduce(Money.ZERO, Money::plus);
        return kept.isZero() ? null : kept;
    }

    /** The same for everybody, or for the pot. */
    private Money kept(Garnishment to, boolean potOnly) {
        Money kept = remittances.ofDossier(to.dossierId()).stream()
                .filter(it -> it.state() == Remittance.State.WITHHELD)
                .filter(it -> !potOnly || garnishments.get(it.garnishmentId()).kind().inPot())
                .map(Remittance::amount)
                .reduce(Money.ZERO, Money::plus);
        return kept.isZero() ? null : kept;
    }

    private static Coordinator named(Garnishment it) {
        return new Coordinator(
                it.bailiff().office(), String.join(", ", it.bailiff().addressLines()), it.bailiff().reference());
    }

    private static Other other(Garnishment it) {
        return new Other(it.kind().label(), it.servedOn(), it.bailiff().office(), it.bailiff().reference());
    }
}
