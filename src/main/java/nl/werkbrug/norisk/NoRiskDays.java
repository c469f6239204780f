package nl.werkbrug.norisk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The days that bound a no-riskpolis, all from the rule files. */
@Component
public class NoRiskDays {

    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final Clock clock;

    NoRiskDays(Deadlines deadlines, DutchFormats formats, Clock clock) {
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
    }

    /** The first day on which a policy of five years is over. */
    LocalDate fiveYears(LocalDate startsOn) {
        return deadlines.compute("ZW_29B_RUNS", startsOn).end();
    }

    /** The first day on which the employer may ask the employee; empty when that was so long ago that nobody needs it. */
    public Optional<LocalDate> mayAskFrom(NoRisk it) {
        try {
            return Optional.of(deadlines.compute("ZW_38B_1", it.startsOn()).end());
        } catch (NotComputable longAgo) {
            return Optional.empty();
        }
    }

    public boolean mayAsk(NoRisk it) {
        return mayAskFrom(it).filter(DutchTime.today(clock)::isBefore).isEmpty();
    }

    /** When to speak of the end; once that was done, the end itself. An employment that ends leaves nothing to wait for. */
    LocalDate nextOn(NoRisk it) {
        if (it.employedUntil() != null) {
            return DutchTime.today(clock);
        }
        return it.endTold() ? it.endsOn() : deadlines.compute("NO_RISK_WARN", it.endsOn()).end();
    }

    boolean over(NoRisk it) {
        return it.employedUntil() != null || !DutchTime.today(clock).isBefore(it.endsOn());
    }

    /** Whether the end of the employment is told and its last day is not over: until then the policy still covers. */
    public boolean coversUntilItsEnd(NoRisk it) {
        return it.employedUntil() != null && !it.employedUntil().isBefore(DutchTime.today(clock));
    }

    /** "tot 1 juni 2031" or "zonder einde". */
    public String untilInWords(NoRisk it) {
        return it.endsOn() == null ? Words.in(Language.DUTCH, "norisk.kept.no-end") : Words.in(Language.DUTCH, "kept.days.until",
                formats.date(it.endsOn()));
    }
}
