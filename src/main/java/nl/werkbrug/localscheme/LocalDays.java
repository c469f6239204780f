package nl.werkbrug.localscheme;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.ChosenTerm;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermDirection;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import org.springframework.stereotype.Component;

/** The days that follow from what a municipality decided for its scheme. */
@Component
public class LocalDays {

    private final Deadlines deadlines;

    LocalDays(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The day on which the employee must still work; null when it is paid at once. */
    LocalDate checkOn(SchemeVersion it, LocalDate start) {
        return it.content().staysMonths() == null ? null : deadlines.compute(
                ChosenTerm.ofMunicipality(
                        TermLength.of(it.content().staysMonths(), TermUnit.MONTHS), TermDirection.FORWARD,
                        "Op deze dag moet de werknemer er nog werken.", it.content().legalBasis()),
                Course.from(start)).end();
    }

    /** The last day to ask; empty when there is none. */
    Optional<LocalDate> lastDayToAsk(SchemeVersion it, LocalDate start) {
        return it.content().window().lastDay(deadlines, Optional.of(start), it.content().legalBasis()).map(DeadlineResult::end);
    }

    /** The first day to ask; empty when it can be asked at once. */
    public Optional<LocalDate> firstDayToAsk(SchemeVersion it, LocalDate start) {
        return it.content().window().firstDay(deadlines, Optional.of(start), it.content().legalBasis());
    }

    /** The last day on which the money must be there, from a day on (article 4:87 Awb). */
    LocalDate payBefore(LocalDate from) {
        return deadlines.compute("AWB_4_87", from).end();
    }
}
