package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Whether a run can be booked on a pay day. A run cannot be taken back, so a slip in the date is stopped here. */
@Component
public class PayDayCheck {

    private final PayRunTable runs;
    private final DutchFormats formats;
    private final Clock clock;

    public PayDayCheck(PayRunTable runs, DutchFormats formats, Clock clock) {
        this.runs = runs;
        this.formats = formats;
        this.clock = clock;
    }

    /** Why not, in Dutch; empty when it can. */
    Optional<String> problem(List<Garnishment> all, LocalDate payDay, LocalDate expected, Employer employer) {
        LocalDate first = all.get(0).servedOn();
        if (payDay.isBefore(first)) {
            return Optional.of(Words.of("garnishment.pay-day.before", formats.date(first)));
        }
        Optional<LocalDate> last = runs.lastDay(all.get(0).dossierId()).filter(day -> !payDay.isAfter(day));
        if (last.isPresent()) {
            return Optional.of(Words.of("garnishment.pay-day.entered", formats.date(last.get())));
        }
        LocalDate today = DutchTime.today(clock);
        LocalDate furthest = PayDays.after(expected.isBefore(today) ? today : expected, employer);
        return payDay.isAfter(furthest)
                ? Optional.of(Words.of("garnishment.pay-day.too-far", formats.date(expected)))
                : Optional.empty();
    }
}
