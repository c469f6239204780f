package nl.werkbrug.access.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form for a stand-in as it was filled in.
 *
 * @param collega id of the colleague
 */
record StandInInput(String collega, String dag, String maand, String jaar) {

    private static final int LONGEST = 366;

    StandInInput {
        collega = stripped(collega);
        dag = stripped(dag);
        maand = stripped(maand);
        jaar = stripped(jaar);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    LocalDate until() {
        return LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
    }

    /** What is wrong, by field. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (collega.isEmpty()) {
            errors.put("collega", "Kies wie u vervangt");
        }
        String date = dateError(today);
        if (date != null) {
            errors.put("dag", date);
        }
        return errors;
    }

    private String dateError(LocalDate today) {
        if (dag.isEmpty() || maand.isEmpty() || jaar.isEmpty()) {
            return "Vul de dag, de maand en het jaar in waarop de vervanging stopt";
        }
        try {
            if (until().isBefore(today)) {
                return "De laatste dag is al voorbij. Kies vandaag of een dag daarna";
            }
            return today.until(until(), ChronoUnit.DAYS) > LONGEST ? "Kies een dag binnen een jaar" : null;
        } catch (DateTimeException | NumberFormatException e) {
            return "Deze datum bestaat niet. Vul in zoals 1 6 2026";
        }
    }
}
