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
 * @param city where this person lives, and whose municipality looks along
 * @param hire null while nobody began it
 */
record SubsidyPeople(String given, String family, int bsn, DemoUser hr, int wageValue, boolean benefit, DemoUser coach, String city, Hire hire) {

    /** In the town of the demo, at three employers; the last one waits too long for a decision. */
    static final List<SubsidyPeople> TOWN = List.of(
            new SubsidyPeople("Robin", "Steenbergen", 51, HANNA, 55, true, COEN, Town.NAME, null),
            new SubsidyPeople("Emre", "Kaplan", 52, PAULA, 60, true, JASMIJN, Town.NAME, null),
            new SubsidyPeople("Ilona", "Petersen", 53, PIM, 45, true, COEN, Town.NAME, null),
            new SubsidyPeople("Yassin", "Bakkali", 54, HANNA, 70, true, JASMIJN, Town.NAME, null),
            new SubsidyPeople("Teun", "Dorsman", 55, PAULA, 65, true, COEN, Town.NAME, null),
            new SubsidyPeople("Fay", "Ootjers", 56, PIM, 50, false, null, Town.NAME, null));

    /** In the town beside it: only what the law gives. */
    static final List<SubsidyPeople> BESIDE = List.of(
            new SubsidyPeople("Lara", "Vos", 61, PAULA, 0, true, null, RegionTowns.BESIDE, null),
            new SubsidyPeople("Hicham", "Ziani", 62, PIM, 0, true, null, RegionTowns.BESIDE, null),
            new SubsidyPeople("Geert", "Nauta", 63, PAULA, 0, true, null, RegionTowns.BESIDE, null),
            new SubsidyPeople("Dewi", "Tahapary", 64, PIM, 0, true, null, RegionTowns.BESIDE, null),
            new SubsidyPeople("Rogier", "Blom", 65, PAULA, 0, true, null, RegionTowns.BESIDE, null));

    SubsidyPeople with(Hire begun) {
        return new SubsidyPeople(given, family, bsn, hr, wageValue, benefit, coach, city, begun);
    }

    boolean subsidy() {
        return wageValue > 0;
    }

    Map<String, Object> told(LocalDate begun) {
        Map<String, Object> told = HireAnswers.begin(given, family, LocalDate.of(1935 + bsn, 9, bsn - 40), begun);
        return city.equals(Town.NAME) ? told : HireAnswers.with(told, Map.of("person.postcode", "6095 KA", "person.city", city));
    }

    Map<String, Object> job(LocalDate start) {
        return HireAnswers.permanent(hr.parties().get(0), start);
    }

    Map<String, Object> choice(LocalDate chosen) {
        Set<String> schemes = new HashSet<>(Set.of("NO_RISK"));
        if (subsidy()) {
            schemes.add("WAGE_SUBSIDY_MEASURED");
        }
        if (benefit) {
            schemes.add("WAGE_COST_BENEFIT_REGISTER");
        }
        Map<String, Object> choice = new HashMap<>(Map.of("schemes", schemes));
        if (subsidy()) {
            choice.put("consentOn", chosen);
        }
        if (coach != null) {
            schemes.add("JOB_COACH_EXTERNAL");
            choice.put("coach", DemoParty.COACHES.id());
        }
        return choice;
    }
}
