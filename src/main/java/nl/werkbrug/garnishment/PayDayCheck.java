package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.stereotype.Component;

/** Whether a run can be booked on a pay day. A run cannot be taken back, so a slip in the date is stopped here. */
@Component
class PayDayCheck {

    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final DutchFormats formats;
    private final Clock clock;

    PayDayCheck(GarnishmentTable garnishments, PayRunTable runs, DutchFormats formats, Clock clock) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.formats = formats;
        this.clock = clock;
    }

    /** Why not, in Dutch; empty when it can. */
    Optional<String> problem(Garnishment it, LocalDate payDay, LocalDate expected, Employer employer) {
        if (payDay.isBefore(it.servedOn())) {
            return Optional.of("De betaaldag ligt voor het beslag van " + formats.date(it.servedOn())
                    + ". Vul de eerste betaaldag daarna in.");
        }
        Optional<PayRun> last = runs.last(it.id()).filter(run -> !payDay.isAfter(run.payDay()));
        if (last.isPresent()) {
            return Optional.of("De loonrun van " + formats.date(last.get().payDay())
                    + " is al ingevoerd. Vul een latere betaaldag in.");
        }
        LocalDate today = DutchTime.today(clock);
        LocalDate furthest = PayDays.after(expected.isBefore(today) ? today : expected, employer);
        if (payDay.isAfter(furthest)) {
            return Optional.of("Deze betaaldag ligt te ver vooruit: wij verwachten " + formats.date(expected)
                    + ". Controleer de dag, de maand en het jaar.");
        }
        return older(it, payDay, employer.payPeriod());
    }

    /** The oldest garnishment takes first (art. 478 Rv); a later one gets what that left of the same period. */
    private Optional<String> older(Garnishment it, LocalDate payDay, PayPeriod period) {
        if (it.kind() == GarnishmentKind.CAK) {
            return Optional.empty();
        }
        return garnishments.ofDossier(it.dossierId()).stream()
                .takeWhile(other -> !other.id().equals(it.id()))
                .filter(other -> other.status().withholds() && other.kind() != GarnishmentKind.CAK)
                .filter(other -> !hasRun(other, payDay, period))
                .findFirst()
                .map(other -> "Voer eerst deze loonrun in bij het oudere beslag van " + formats.date(other.servedOn()) + " ("
                        + other.bailiff().office() + "). Dit beslag krijgt wat daarna overblijft.");
    }

    private boolean hasRun(Garnishment other, LocalDate payDay, PayPeriod period) {
        LocalDate first = PayDays.periodFrom(payDay, period);
        LocalDate last = PayDays.periodUntil(payDay, period);
        return payDay.isBefore(other.servedOn())
                || runs.all(other.id()).stream()
                        .anyMatch(run -> !run.payDay().isBefore(first) && !run.payDay().isAfter(last));
    }
}
