package nl.werkbrug.coaching.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.shared.Money;

/** What people answer in the forms of job coaching. */
final class CoachingAnswers {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private CoachingAnswers() {}

    static Map<String, Object> plan(boolean internal) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "coaching.payer", "UWV", "jobCoach.name", "Coby Coach", "jobCoach.qualification", "Harrie-training 2025",
                "coaching.regime", "MIDDLE", "coaching.goals", "Zelf de dag plannen.", "coaching.approach", "Elke week een uur samen."));
        if (internal) {
            answers.putAll(Map.of(
                    "jobCoach.hours", "2 uur", "coaching.signedByEmployer", DAY, "coaching.signedByEmployee", DAY));
        }
        return answers;
    }

    /** 626 hours of work at 10 percent: 62 hours and 36 minutes. */
    static Map<String, Object> grant(boolean internal) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "grant.decidedOn", DAY, "grant.firstDay", DAY, "grant.lastDay", LocalDate.of(2026, 11, 30),
                "grant.regime", "MIDDLE", "grant.hoursWorked", new BigDecimal("626")));
        if (internal) {
            answers.put("grant.advance", Money.euros("4500"));
        }
        return answers;
    }

    static Map<String, Object> evaluation() {
        return Map.of("evaluation.verdict", "GOOD", "evaluation.text", "Het helpt de ploeg.", "evaluation.by", "H. Erre, HR");
    }

    static Map<String, Object> satisfaction() {
        return Map.of(
                "satisfaction.how", "TOGETHER", "satisfaction.on", LocalDate.of(2026, 12, 1), "satisfaction.verdict", "GOOD",
                "satisfaction.text", "Ik leer veel.");
    }

    static Map<String, Object> report() {
        return Map.of(
                "report.results", "Plant nu zelf.", "report.explanation", "Elke week geoefend.", "jobCoach.name", "Coby Coach");
    }
}
