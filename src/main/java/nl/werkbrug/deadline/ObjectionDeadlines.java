package nl.werkbrug.deadline;

import static nl.werkbrug.deadline.ExplanationStep.Kind.REMARK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Words;

/** The dates of an objection (bezwaar): by when it must come in, whether it did, and by when it is decided. */
public final class ObjectionDeadlines {

    private static final String OBJECTION = "AWB_6_7";
    private static final String BY_POST = "AWB_6_9";
    private static final String DECISION = "AWB_7_10";
    private static final String DECISION_WITH_COMMITTEE = "AWB_7_10_COMMITTEE";

    private final Deadlines deadlines;

    public ObjectionDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The last day to object: six weeks after the day on which the decision was made known (artikel 6:7 en 6:8 Awb).
     *
     * @param announcedOn the day of the bekendmaking
     */
    public DeadlineResult lastDay(LocalDate announcedOn) {
        return deadlines.compute(OBJECTION, announcedOn);
    }

    /**
     * Whether an objection came in time. By post it may arrive up to a week after the end, if it was posted before it
     * (artikel 6:9 Awb).
     *
     * @param postedOn the day of the postmark; null when it did not come by post
     */
    public ObjectionArrival arrival(LocalDate announcedOn, LocalDate postedOn, LocalDate receivedOn) {
        DeadlineResult term = lastDay(announcedOn);
        if (!receivedOn.isAfter(term.end())) {
            return new ObjectionArrival(ObjectionArrival.Outcome.IN_TIME, term, Optional.empty());
        }
        if (postedOn == null || postedOn.isAfter(term.end())) {
            return new ObjectionArrival(ObjectionArrival.Outcome.LATE, term, Optional.empty());
        }
        DeadlineResult week = deadlines.compute(BY_POST, term.end());
        return new ObjectionArrival(
                receivedOn.isAfter(week.end()) ? ObjectionArrival.Outcome.LATE : ObjectionArrival.Outcome.IN_TIME_BY_POST,
                term, Optional.of(week));
    }

    /**
     * The last day to decide on an objection: six weeks, or twelve with a committee, from the day after the term to
     * object has ended (artikel 7:10 Awb). A committee that is announced after the six weeks does not make it twelve
     * (RVS:2016:2233); days on which the term stood still are none of those six weeks, a postponement does not make them longer.
     *
     * @param committeeAnnouncedOn the day on which the objector heard of a committee; null without one
     */
    public DeadlineResult decision(
            LocalDate announcedOn,
            LocalDate committeeAnnouncedOn,
            List<Suspension> suspensions,
            List<Extension> extensions) {
        DeadlineResult objection = lastDay(announcedOn);
        Course course = new Course(objection.end(), suspensions, extensions);
        if (committeeAnnouncedOn == null) {
            return after(objection, deadlines.compute(DECISION, course), Optional.empty());
        }
        LocalDate sixWeeks = deadlines.compute(DECISION, new Course(objection.end(), suspensions, List.of())).end();
        boolean tooLate = committeeAnnouncedOn.isAfter(sixWeeks);
        return after(objection, deadlines.compute(tooLate ? DECISION : DECISION_WITH_COMMITTEE, course),
                tooLate ? Optional.of("deadline.step.committee-late") : Optional.empty());
    }

    /** One explanation from the decision on: first the term to object, then the term to decide. */
    private static DeadlineResult after(DeadlineResult objection, DeadlineResult decision, Optional<String> remark) {
        List<ExplanationStep> steps = new ArrayList<>(objection.steps());
        steps.addAll(decision.steps());
        remark.ifPresent(key -> steps.add(ExplanationStep.of(
                REMARK, language -> Words.in(language, key), decision.end(), "artikel 7:10 lid 1 Awb; RVS:2016:2233")));
        return new DeadlineResult(decision.term(), objection.start(), decision.end(), decision.unrolled(), steps);
    }
}
