package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.CRATES;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PIM;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.hire.Hire;

/**
 * Somebody who was hired in the region last year; every other one at another employer, every other pair in another neighbourhood.
 *
 * @param number counts up, for what must differ
 */
record RegionHire(String given, String family, String city, int number, Hire hire) {

    DemoParty employer() {
        return number % 2 == 0 ? CLEANING : CRATES;
    }

    DemoUser payroll() {
        return number % 2 == 0 ? PAULA : PIM;
    }

    String postcode() {
        return isBeside() ? "6095 KA" : number / 2 % 2 == 0 ? "6099 EC" : "6098 GA";
    }

    boolean isBeside() {
        return city.equals(RegionTowns.BESIDE);
    }

    Map<String, Object> told(LocalDate begun) {
        return HireAnswers.with(
                HireAnswers.begin(given, family, LocalDate.of(1980 + number % 20, 5, 1 + number % 28), begun),
                Map.of("person.postcode", postcode(), "person.city", city));
    }

    /** For good. */
    Map<String, Object> job(LocalDate start) {
        return HireAnswers.permanent(employer(), start);
    }

    RegionHire with(Hire begun) {
        return new RegionHire(given, family, city, number, begun);
    }
}
