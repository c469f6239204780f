package nl.werkbrug.hire.once.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.form.TypedNumbers;
import nl.werkbrug.hire.once.FieldMinutes;
import nl.werkbrug.shared.Words;

/** What the operator typed; names are those of the page. Nothing typed is null. */
record MinutesInput(String minuten, String bron, String dag, String maand, String jaar) {

    private static final BigDecimal MOST = BigDecimal.valueOf(60);
    private static final int LONGEST_SOURCE = 300;

    MinutesInput {
        minuten = minuten == null ? "" : minuten.strip();
        bron = bron == null ? "" : bron.strip();
        dag = dag == null ? "" : dag.strip();
        maand = maand == null ? "" : maand.strip();
        jaar = jaar == null ? "" : jaar.strip();
    }

    /** By id of the field, in Dutch. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        BigDecimal minutes = TypedNumbers.number(Words.of("hire.minutes.label"), minuten, message -> errors.put("minuten", message));
        if (!errors.containsKey("minuten") && (minutes == null || minutes.signum() <= 0 || minutes.compareTo(MOST) > 0)) {
            errors.put("minuten", Words.of("hire.minutes.range"));
        }
        if (bron.isEmpty() || bron.length() > LONGEST_SOURCE) {
            errors.put("bron", Words.of("hire.minutes.source"));
        }
        LocalDate on = day();
        if (on == null || on.isAfter(today)) {
            errors.put("dag", Words.of("hire.minutes.day"));
        }
        return errors;
    }

    /** Only after {@link #errors} found none. */
    FieldMinutes checked() {
        return new FieldMinutes(TypedNumbers.number(Words.of("hire.minutes.label"), minuten, message -> {}), bron, day());
    }

    private LocalDate day() {
        try {
            return LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
