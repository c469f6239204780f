package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.shared.Money;

/** What the invented people fill in when somebody is hired, by key of the form. */
final class HireAnswers {

    private static final String YES = "YES";
    private static final String NO = "NO";

    private HireAnswers() {}

    static Map<String, Object> begin(String givenName, String familyName, LocalDate born, LocalDate today) {
        return Map.of(
                "person.givenName", givenName, "person.familyName", familyName, "person.birthDate", born,
                "person.street", "Kadeweg 7", "person.postcode", "6099 EB", "person.city", "Maasbrug",
                "person.consent", YES, "person.consentOn", today, "person.consentHow", "SPOKEN");
    }

    /** A contract of a year for 24 of 36 hours. */
    static Map<String, Object> job(LocalDate startsOn) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "employment.function", "Medewerker inpak", "employment.startsOn", startsOn, "employment.contract", "FIXED",
                "employment.endsOn", startsOn.plusYears(1).minusDays(1), "hire.probation", NO,
                "employment.hoursPerWeek", "24", "employment.fullTimeHours", "36", "employment.wage", Money.euros("1720.00"),
                "hire.jobKind", "ORDINARY", "hire.workedHereBefore", NO));
        answers.putAll(Map.of(
                "employment.supervisor", "Bert Oldenhof", "tasks.1.name", "Broden inpakken", "tasks.1.share", 60,
                "tasks.2.name", "Bestellingen klaarzetten", "tasks.2.share", 40));
        answers.putAll(Map.of("hire.learningRoute", "NONE", "hire.socialReturnDuty", NO));
        return answers;
    }

    /** The same, as it is done at that employer. */
    static Map<String, Object> job(DemoParty employer, LocalDate startsOn) {
        return switch (employer) {
            case CLEANING -> with(job(startsOn), work("Schoonmaker", "Marga Spronck", "Kantoren schoonmaken", "Vergaderzalen klaarzetten"));
            case CRATES -> with(job(startsOn), work("Medewerker kisten", "Frans Tielen", "Kisten in elkaar zetten", "Kisten stapelen"));
            default -> job(startsOn);
        };
    }

    /** Idem, for good. */
    static Map<String, Object> permanent(DemoParty employer, LocalDate startsOn) {
        Map<String, Object> job = new HashMap<>(with(job(employer, startsOn), Map.of("employment.contract", "PERMANENT")));
        job.remove("employment.endsOn");
        return job;
    }

    private static Map<String, Object> work(String function, String supervisor, String first, String second) {
        return Map.of("employment.function", function, "employment.supervisor", supervisor, "tasks.1.name", first, "tasks.2.name", second);
    }

    static Map<String, Object> person() {
        return Map.of(
                "person.residence", "Maasbrug", "hire.benefit", "BIJSTAND", "hire.registered", YES, "hire.aowAge", NO,
                "hire.wageSubsidyGroup", YES, "hire.wageValueMeasured", NO, "hire.municipalCoach", YES, "hire.reassigned", NO,
                "hire.adaptationNeed", "NONE");
    }

    /** Some answers in the place of others. */
    static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(others);
        return all;
    }

    static Map<String, Object> choice(LocalDate today, String... schemes) {
        return Map.of("schemes", Set.of(schemes), "coach", DemoParty.COACHES.id(), "consentOn", today);
    }

    static Map<String, Object> visit(LocalDate day) {
        return Map.of("visit.on", day, "visit.time", "10:30", "visit.place", "Ovenstraat 8, Maasbrug", "visit.with", "Bert Oldenhof");
    }

    /** 60 x 0.8 x 0.9 = 43.2 and 40 x 0.5 = 20: a wage value of 63 percent. */
    static Map<String, Object> report(LocalDate visitedOn) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "expert.name", DemoUser.COEN.displayName(), "expert.phone", "085 000 00 30", "visitedOn", visitedOn,
                "interviewed", "Bert Oldenhof", "contact.name", DemoUser.HANNA.displayName(),
                "contact.email", DemoUser.HANNA.email(), "employment.normFunction", "Medewerker inpak",
                "employment.function", "Medewerker inpak", "employment.hoursPerWeek", "24"));
        answers.putAll(Map.of(
                "employment.fullTimeHours", "36", "employment.daysPerWeek", 4, "taskCount", "2",
                "task1.name", "Broden inpakken", "task1.share", 60, "task1.tempo", 80, "task1.quality", 90, "task1.time", 100,
                "explanation", "De werknemer werkt rustig en precies. Klaarzetten lukt de helft van de tijd zelf."));
        answers.putAll(Map.of(
                "task2.name", "Bestellingen klaarzetten", "task2.share", 40, "task2.tempo", 100, "task2.quality", 100,
                "task2.time", 50));
        return answers;
    }
}
