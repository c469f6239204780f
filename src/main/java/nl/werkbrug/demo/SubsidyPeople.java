package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoUser.COEN;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.JASMIJN;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PIM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.hire.Hire;

/**
 * Somebody who was hired last year with schemes of the law.
 *
 * @param wageValue a percentage; 0 for who has no loonkostensubsidie
 * @param coach null for who needs none
 * @param hire null while nobody began it
 */
record SubsidyPeople(String given, String family, int bsn, DemoUser hr, int wageValue, boolean benefit, DemoUser coach, Hire hire) {

    /** In the town of the demo, at three employers; the last one waits too long for a decision. */
    static final List<SubsidyPeople> ALL = List.of(
            new SubsidyPeople("Robin", "Steenbergen", 51, HANNA, 55, true, COEN, null),
            new SubsidyPeople("Emre", "Kaplan", 52, PAULA, 60, true, JASMIJN, null),
            new SubsidyPeople("Ilona", "Petersen", 53, PIM, 45, true, COEN, null),
            new SubsidyPeople("Yassin", "Bakkali", 54, HANNA, 70, true, JASMIJN, null),
            new SubsidyPeople("Teun", "Dorsman", 55, PAULA, 65, true, COEN, null),
            new SubsidyPeople("Fay", "Ootjers", 56, PIM, 50, false, null, null));

    SubsidyPeople with(Hire begun) {
        return new SubsidyPeople(given, family, bsn, hr, wageValue, benefit, coach, begun);
    }

    Map<String, Object> job(LocalDate start) {
        Map<String, Object> job = new HashMap<>(HireAnswers.with(HireAnswers.job(start), Map.of("employment.contract", "PERMANENT")));
        job.remove("employment.endsOn");
        return job;
    }

    Map<String, Object> choice(LocalDate chosen) {
        Set<String> schemes = new HashSet<>(Set.of("WAGE_SUBSIDY_MEASURED", "NO_RISK"));
        if (benefit) {
            schemes.add("WAGE_COST_BENEFIT_REGISTER");
        }
        Map<String, Object> choice = new HashMap<>(Map.of("schemes", schemes, "consentOn", chosen));
        if (coach != null) {
            schemes.add("JOB_COACH_EXTERNAL");
            choice.put("coach", DemoParty.COACHES.id());
        }
        return choice;
    }
}
