package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoUser.HANNA;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.learningsubsidy.LearningCourse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody who learns to be a baker at work, with the agreement and the weeks until now. */
@Profile("demo")
@Component
class LearningStory {

    private static final List<String> PROGRESS = List.of(
            "Weegt af en maakt deeg met hulp.", "Maakt zelf deeg voor wit en bruin brood.", "Bedient de oven onder toezicht.");

    private final Stage stage;
    private final LearningCourse courses;

    LearningStory(Stage stage, LearningCourse courses) {
        this.stage = stage;
        this.courses = courses;
    }

    void learns(LocalDate today) {
        LocalDate start = today.minusDays(66).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate begun = stage.on(start.minusDays(18));
        Hire hire = stage.begins(BAKERY, HANNA, HireAnswers.begin("Joris", "Plantinga", LocalDate.of(2007, 5, 9), begun));
        stage.does(hire, "hire-job", HANNA, HireAnswers.with(HireAnswers.job(start), Map.of(
                "employment.function", "Leerling bakker", "employment.endsOn", start.plusYears(2).minusDays(1),
                "employment.personnelNumber", "BM-031", "hire.learningRoute", "BBL", "hire.recognisedCompany", "YES",
                "tasks.1.name", "Deeg maken", "tasks.2.name", "Ovens bedienen")));
        stage.does(hire, "hire-person", HANNA, HireAnswers.with(HireAnswers.person(), Map.of(
                "hire.benefit", "NONE", "hire.registered", "NO", "hire.wageSubsidyGroup", "NO", "hire.municipalCoach", "NO")));
        stage.on(start.minusDays(12));
        stage.does(hire, "hire-package", HANNA, Map.of("schemes", Set.of("LEARNING_SUBSIDY")));
        agreed(hire, start);
        attended(hire, start);
        stage.end();
    }

    private void agreed(Hire hire, LocalDate start) {
        LocalDate signed = stage.on(start.minusDays(5));
        stage.does(hire, "learning-learner", HANNA, Map.of(
                "learning.level", "MBO", "learning.courseCode", "25170", "learning.school", "Oefencollege Maasbrug (verzonnen)",
                "learning.recognitionCode", "100000001", "agreement.signedOn", signed, "agreement.first", start,
                "agreement.last", start.plusYears(2).minusDays(1), "agreement.file", new Paper("Praktijkovereenkomst")));
    }

    /** Three weeks at a time. */
    private void attended(Hire hire, LocalDate start) {
        stage.on(start.plusDays(1));
        stage.does(hire, "hire-bsn", HANNA, Map.of("person.bsn", Invented.bsn(23).digits()));
        String place = courses.placeOf(hire.id()).orElseThrow();
        for (int stretch = 0; stretch < PROGRESS.size(); stretch++) {
            LocalDate first = start.plusWeeks(3L * stretch);
            LocalDate last = first.plusDays(18);
            stage.on(WorkingWeek.after(last));
            stage.sends("leerplek-aanwezigheid", place, HANNA, Map.of(
                    "attendance.first", first, "attendance.last", last, "attendance.days", 4,
                    "attendance.guide", "Bert Oldenhof", "attendance.progress", PROGRESS.get(stretch)));
        }
    }
}
