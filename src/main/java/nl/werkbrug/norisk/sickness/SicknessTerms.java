package nl.werkbrug.norisk.sickness;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** From when the terms of a sickness run. */
@Component
class SicknessTerms implements StartEvents {

    private static final String OBJECT = "AWB_6_7";

    private final SicknessTable table;
    private final Deadlines deadlines;

    SicknessTerms(SicknessTable table, Deadlines deadlines) {
        this.table = table;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return table.find(businessKey).map(it -> day(code, it)).map(day -> StartEvent.fact(code, day));
    }

    private LocalDate day(String code, Sickness it) {
        return switch (code) {
            case SicknessDays.USUAL -> it.firstDay();
            case SicknessDays.FOUND_OUT -> it.foundOutOn();
            case SicknessDays.LAST_DAY -> it.employedUntil();
            case "NO_RISK_ASSESS" -> it.reportedOn();
            case OBJECT -> it.answeredOn();
            case "NO_RISK_OBJECTION" -> deadlines.compute(OBJECT, it.answeredOn()).end();
            case "ZW_38A_5" -> recovery(it);
            default -> null;
        };
    }

    /** The recovery is never reported before the sickness. */
    private static LocalDate recovery(Sickness it) {
        return it.reportedOn() != null && it.reportedOn().isAfter(it.recoveredOn()) ? it.reportedOn() : it.recoveredOn();
    }
}
