package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.outcome.OutcomeTerms.Course;
import nl.werkbrug.outcome.OutcomeWork.Days;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/**
 * Who is on the way to a milestone with a term: in work since before its term was over, while the own day did not pass, or put to the
 * evaluator for the first time. Who found work later had the time already, and counts on.
 */
@Component
class OutcomeOnTheWay {

    private final OutcomePeopleTable people;
    private final OutcomeClaimTable claims;
    private final OutcomeWork work;
    private final Clock clock;

    OutcomeOnTheWay(OutcomePeopleTable people, OutcomeClaimTable claims, OutcomeWork work, Clock clock) {
        this.people = people;
        this.claims = claims;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Today, by milestone.
     *
     * @param cohorts by their id; others are left out
     */
    Map<MilestoneKind, List<Participant>> today(OutcomeContract it, List<Course> courses, Map<String, Cohort> cohorts) {
        Map<String, Set<MilestoneKind>> waits = claims.kinds(it.id(), EnumSet.of(Claim.State.PROPOSED));
        Map<String, Set<MilestoneKind>> judged = claims.kinds(it.id(), EnumSet.of(Claim.State.CONFIRMED, Claim.State.REJECTED));
        Map<String, List<Job>> jobs = people.jobs(it.id()).stream().filter(Job::shared).collect(Collectors.groupingBy(Job::participantId));
        Map<MilestoneKind, List<Participant>> onTheWay = new EnumMap<>(MilestoneKind.class);
        for (Participant who : people.participants(it.id())) {
            Cohort cohort = cohorts.get(who.cohortId());
            if (cohort == null || !waits.containsKey(who.id()) && !jobs.containsKey(who.id())) {
                continue;
            }
            Set<MilestoneKind> over = judged.getOrDefault(who.id(), Set.of());
            List<Course> open = new ArrayList<>(courses.stream().filter(each -> each.kind().term().isPresent() && !over.contains(each.kind())).toList());
            Set<MilestoneKind> put = waits.getOrDefault(who.id(), Set.of());
            open.stream().filter(each -> put.contains(each.kind())).forEach(each -> add(onTheWay, each, who));
            // What a dossier says is only asked for who would count today.
            open.removeIf(each -> put.contains(each.kind()) || work.reachedOn(each.kind(), who.begunOn()).isAfter(DutchTime.today(clock)));
            List<Days> days = open.isEmpty() ? List.of() : jobs.getOrDefault(who.id(), List.of()).stream().flatMap(job -> work.of(job).stream()).toList();
            open.stream().filter(each -> days.stream().anyMatch(some -> reaches(it, each, who, cohort, some))).forEach(each -> add(onTheWay, each, who));
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
