package nl.werkbrug.coaching.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of job coaching run. */
@Component
class StartOfCoachingTerms implements StartEvents {

    private final CoachingTable coachings;
    private final PeriodTable periods;
    private final Clock clock;

    StartOfCoachingTerms(CoachingTable coachings, PeriodTable periods, Clock clock) {
        this.coachings = coachings;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "COACHING_LET_IN", "COACHING_PLAN", "COACHING_GRANT", "COACHING_RESUME" ->
                    Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            case "COACHING_EVALUATE" -> lastDay(businessKey).map(this::evaluation);
            case "COACHING_SATISFACTION", "COACHING_REPORT", "UWV_COACH_EMPLOYMENT_ENDED" ->
                    lastDay(businessKey).map(day -> StartEvent.fact(code, day));
            case "COACHING_RENEW" -> lastDay(businessKey).map(day -> StartEvent.fact(renewal(businessKey), day));
            case "UWV_COACH_SETTLEMENT" -> Optional.of(StartEvent.fact(code, periods.get(itemId).lastDay()));
            case "UWV_COACH_REPAYMENT" -> Optional.of(StartEvent.fact(code, periods.get(itemId).settlement().fixedOn()));
            default -> Optional.empty();
        };
    }

    /** A period that was ended afterwards leaves the employer the whole term too. */
    private StartEvent evaluation(LocalDate lastDay) {
        LocalDate today = DutchTime.today(clock);
        return lastDay.isBefore(today)
                ? StartEvent.now("COACHING_EVALUATE", today) : StartEvent.fact("COACHING_EVALUATE", lastDay);
    }

    /** The policy of UWV where UWV pays; our own agreement where a municipality does. */
    private String renewal(String coachingId) {
        Coaching.Plan plan = coachings.get(coachingId).plan();
        return plan != null && plan.payer() == Coaching.Payer.UWV ? "UWV_COACH_REQUEST" : "COACHING_RENEW";
    }

    private Optional<LocalDate> lastDay(String coachingId) {
        return periods.newest(coachingId).map(CoachingPeriod::lastDay);
    }
}
