package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.outcome.OutcomeTerms.Course;
import nl.werkbrug.outcome.OutcomeWork.Days;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable.Someone;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/**
 * Who is on the way to a milestone with a term: in work since before its term was over, while the own day did not pass, or put to the
 * evaluator for the first time. Who found work later had the time already, and counts on.
 */
@Component
class OutcomeOnTheWay {

    private final OutcomeClaimTable claims;
    private final OutcomeWork work;
    private final Clock clock;

    OutcomeOnTheWay(OutcomeClaimTable claims, OutcomeWork work, Clock clock) {
        this.claims = claims;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Today, by milestone.
     *
     * @param all in one of these cohorts, which are by their id
     */
    Map<MilestoneKind, List<Participant>> today(OutcomeContract it, List<Course> courses, Map<String, Cohort> cohorts, List<Someone> all) {
        Map<String, Set<MilestoneKind>> waits = new HashMap<>();
        Map<String, Set<MilestoneKind>> judged = new HashMap<>();
        claims.put(it.id()).stream().filter(put -> put.state() != Claim.State.WITHDRAWN).forEach(put ->
                (put.state() == Claim.State.PROPOSED ? waits : judged)
                        .computeIfAbsent(put.participantId(), id -> EnumSet.noneOf(MilestoneKind.class)).add(put.kind()));
        Map<MilestoneKind, List<Participant>> onTheWay = new EnumMap<>(MilestoneKind.class);
        for (Someone each : all) {
            Participant who = each.who();
            Set<MilestoneKind> put = waits.getOrDefault(who.id(), Set.of());
            Set<MilestoneKind> over = judged.getOrDefault(who.id(), Set.of());
            List<Course> open = courses.stream().filter(course -> course.kind().term().isPresent() && !over.contains(course.kind())).toList();
            open.stream().filter(course -> put.contains(course.kind())).forEach(course -> add(onTheWay, course, who));
            // What a dossier says is only asked for who would count today.
            List<Course> left = each.jobs().isEmpty() ? List.of() : open.stream().filter(course -> !put.contains(course.kind())
                    && !work.reachedOn(course.kind(), who.begunOn()).isAfter(DutchTime.today(clock))).toList();
            List<Days> days = left.isEmpty() ? List.of() : each.jobs().stream().flatMap(job -> work.of(job).stream()).toList();
            left.stream().filter(course -> days.stream().anyMatch(some -> reaches(it, course, who, cohorts.get(who.cohortId()), some)))
                    .forEach(course -> add(onTheWay, course, who));
        }
        return onTheWay;
    }

    private static void add(Map<MilestoneKind, List<Participant>> onTheWay, Course course, Participant who) {
        onTheWay.computeIfAbsent(course.kind(), kind -> new ArrayList<>()).add(who);
    }

    private boolean reaches(OutcomeContract it, Course course, Participant who, Cohort cohort, Days days) {
        LocalDate today = DutchTime.today(clock);
        LocalDate day = work.reachedOn(course.kind(), days.from());
        return days.covers(today) && !day.isBefore(today) && !days.from().isAfter(work.reachedOn(course.kind(), who.begunOn()))
                && it.covers(day) && course.on(day, cohort.firstDay()).isPresent();
    }
}
