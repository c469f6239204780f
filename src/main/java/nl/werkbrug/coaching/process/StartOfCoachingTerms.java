package nl.werkbrug.coaching.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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

    private static final String END = "UWV_COACH_EMPLOYMENT_ENDED";
    private static final String SETTLEMENT = "UWV_COACH_SETTLEMENT";
    private static final String REPAYMENT = "UWV_COACH_REPAYMENT";

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
            case "COACHING_SATISFACTION", "COACHING_REPORT" -> lastDay(businessKey).map(day -> StartEvent.fact(code, day));
            case "COACHING_RENEW", END ->
                    lastDay(businessKey).map(day -> StartEvent.fact(byPayer(code, coachings.get(businessKey)), day));
            case SETTLEMENT -> Optional.of(settled(code, periods.get(itemId), CoachingPeriod::lastDay));
            case REPAYMENT -> Optional.of(settled(code, periods.get(itemId), it -> it.settlement().fixedOn()));
            default -> Optional.empty();
        };
    }

    /** A period that was ended afterwards leaves the employer the whole term too. */
    private StartEvent evaluation(LocalDate lastDay) {
        LocalDate today = DutchTime.today(clock);
        return lastDay.isBefore(today)
                ? StartEvent.now("COACHING_EVALUATE", today) : StartEvent.fact("COACHING_EVALUATE", lastDay);
    }

    private StartEvent settled(String code, CoachingPeriod it, Function<CoachingPeriod, LocalDate> from) {
        return StartEvent.fact(byPayer(code, coachings.get(it.coachingId())), from.apply(it));
    }

    /** The policy of UWV where UWV pays; our own agreement where a municipality does, for no source names its terms. */
    private static String byPayer(String code, Coaching it) {
        return switch (code) {
            case END -> it.byUwv() ? END : "COACHING_END";
            case SETTLEMENT -> it.byUwv() ? SETTLEMENT : "COACHING_SETTLEMENT";
            case REPAYMENT -> it.byUwv() ? REPAYMENT : "COACHING_REPAYMENT";
            default -> it.plan() != null && it.byUwv() ? "UWV_COACH_REQUEST" : code;
        };
    }

    private Optional<LocalDate> lastDay(String coachingId) {
        return periods.newest(coachingId).map(CoachingPeriod::lastDay);
    }
}
