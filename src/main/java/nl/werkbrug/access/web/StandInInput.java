package nl.werkbrug.access.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.shared.Words;

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
            errors.put("collega", Words.of("access.stand-in.who"));
        }
        String date = dateError(today);
        if (date != null) {
            errors.put("dag", date);
        }
        return errors;
    }

    private String dateError(LocalDate today) {
        if (dag.isEmpty() || maand.isEmpty() || jaar.isEmpty()) {
            return Words.of("access.stand-in.no-day");
        }
        try {
            if (until().isBefore(today)) {
                return Words.of("access.stand-in.past");
            }
            return today.until(until(), ChronoUnit.DAYS) > LONGEST ? Words.of("access.stand-in.within-year") : null;
        } catch (DateTimeException | NumberFormatException e) {
            return Words.of("access.stand-in.impossible");
        }
    }
}
