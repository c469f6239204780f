package nl.werkbrug.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.ObjectionArrival;
import nl.werkbrug.deadline.ObjectionDeadlines;
import nl.werkbrug.deadline.Suspension;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The days of an objection: whether it came in time, and from when its terms run. */
@Component
public class ObjectionTerms implements StartEvents {

    /** The term to decide on it; six weeks, or twelve with a committee that was announced in time. */
    static final String DECIDE = "AWB_7_10";

    private final ObjectionTable objections;
    private final AllContested contested;
    private final ObjectionDeadlines dates;
    private final Deadlines deadlines;
    private final RunningDeadlines running;
    private final Clock clock;

    ObjectionTerms(
            ObjectionTable objections, AllContested contested, ObjectionDeadlines dates, Deadlines deadlines, RunningDeadlines running,
            Clock clock) {
        this.objections = objections;
        this.contested = contested;
        this.dates = dates;
        this.deadlines = deadlines;
        this.running = running;
        this.clock = clock;
    }

    /** Whether it came in time (article 6:7 to 6:9 Awb). */
    public ObjectionArrival arrival(Objection it) {
        return arrival(madeKnown(it), it.intake().postedOn(), it.intake().receivedOn());
    }

    /** The same of one that is not recorded yet; postedOn is null when it did not come by post. */
    public ObjectionArrival arrival(LocalDate madeKnownOn, LocalDate postedOn, LocalDate receivedOn) {
        return dates.arrival(madeKnownOn, postedOn, receivedOn);
    }

    /** The last day to object to a decision that was made known on a day. */
    public DeadlineResult lastDay(LocalDate madeKnownOn) {
        return dates.lastDay(madeKnownOn);
    }

    /** The last day to decide, with every step; days on which the term stood still count, a postponement does not. */
    public DeadlineResult decision(Objection it) {
        return dates.decision(madeKnown(it), it.committeeOn(), standing(it), List.of());
    }

    private List<Suspension> standing(Objection it) {
        return it.clockId() == null ? List.of() : running.stoodStill(it.clockId());
    }

    /** The day after the last day on which it can be completed it. */
    public LocalDate completeOver(String objectionId) {
        return deadlines.compute("LKS_OBJECTION_COMPLETE_OVER", objections.get(objectionId).wanted().completeBy()).end();
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case DECIDE -> objections.find(businessKey)
                    .map(it -> StartEvent.fact(decision(it).term().code(), lastDay(madeKnown(it)).end()));
            case "AWB_6_6" -> Optional.of(StartEvent.fact(code, objections.get(businessKey).wanted().completeBy()));
            case "LKS_OBJECTION_ASSESS", "LKS_OBJECTION_HEAR" ->
                    Optional.of(StartEvent.fact(code, objections.get(businessKey).intake().receivedOn()));
            case "LKS_OBJECTION_DECIDE", "OBJECTION_SIGN" -> Optional.of(StartEvent.fact(code, objections.get(businessKey).decideBy()));
            case "OBJECTION_POST" -> Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            default -> Optional.empty();
        };
    }

    private LocalDate madeKnown(Objection it) {
        return contested.of(it).madeKnownOn();
    }
}
