package nl.werkbrug.wagesubsidy.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What an expert fills in. */
final class MeasuredAnswers {

    /** 60 x 0.8 x 0.9 = 43.2 and 40 x 0.5 = 20: 63 percent. */
    static final Map<String, Object> SIXTY_THREE = tasks(80, 90);
    /** 60 x 0.5 = 30 and 40 x 0.5 = 20. */
    static final Map<String, Object> FIFTY = tasks(50, 100);

    private MeasuredAnswers() {}

    static Map<String, Object> visit(LocalDate day) {
        return Map.of("visit.on", day, "visit.time", "10:30", "visit.place", "Kade 12", "visit.with", "B. Oven");
    }

    static Map<String, Object> report(LocalDate visited, Map<String, Object> tasks) {
        Map<String, Object> answers = new HashMap<>(tasks);
        answers.putAll(Map.of("expert.name", "K. Meter", "expert.phone", "012 345 67 90", "visitedOn", visited,
                "interviewed", "B. Oven", "contact.name", "H. Erre", "contact.email", "hr@dekorst.example"));
        answers.putAll(Map.of("employment.normFunction", "Medewerker inpak", "employment.function", "Inpakker",
                "employment.hoursPerWeek", new BigDecimal("36"), "employment.fullTimeHours", new BigDecimal("36"),
                "employment.daysPerWeek", 5));
        return answers;
    }

    private static Map<String, Object> tasks(int tempo, int quality) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "taskCount", "2", "task1.name", "Dozen vullen", "task1.share", 60, "task1.tempo", tempo,
                "task1.quality", quality, "task1.time", 100, "explanation", "De werknemer werkt rustig."));
        answers.putAll(Map.of("task2.name", "Opruimen", "task2.share", 40, "task2.tempo", 100, "task2.quality", 100, "task2.time", 50));
        return Map.copyOf(answers);
    }
}
