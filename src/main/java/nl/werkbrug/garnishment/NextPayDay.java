package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import org.springframework.stereotype.Component;

/** The pay day on which something counts for the first time. */
@Component
class NextPayDay {

    private final PayRunTable runs;
    private final Employers employers;

    NextPayDay(PayRunTable runs, Employers employers) {
        this.runs = runs;
        this.employers = employers;
    }

    /** The first pay day from a day on that was not booked yet. */
    LocalDate from(Garnishment it, LocalDate day) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        LocalDate next = PayDays.firstFrom(day, employer);
        return runs.lastDay(it.dossierId())
                .filter(last -> !last.isBefore(next))
                .map(last -> PayDays.after(last, employer))
                .orElse(next);
    }
}
