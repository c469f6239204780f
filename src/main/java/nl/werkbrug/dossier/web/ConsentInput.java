package nl.werkbrug.dossier.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.Words;

/**
 * The consent form as it was filled in.
 *
 * @param onderwerp code of the subject
 * @param partij {@code LOKET:} or {@code COACH:} with the id of the party
 */
record ConsentInput(String onderwerp, String partij, String dag, String maand, String jaar) {

    ConsentInput {
        onderwerp = stripped(onderwerp);
        partij = stripped(partij);
        dag = stripped(dag);
        maand = stripped(maand);
        jaar = stripped(jaar);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    String subject() {
        return onderwerp;
    }

    String partyId() {
        return partij.substring(partij.indexOf(':') + 1);
    }

    WorksAs part() {
        return partij.startsWith("COACH:") ? WorksAs.COACH : WorksAs.LOKET;
    }

    LocalDate givenOn() {
        return LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
    }

    /** What is wrong, by field. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (partij.isEmpty()) {
            errors.put("partij", Words.of("dossier.consent.who"));
        }
        String date = dateError(today);
        if (date != null) {
            errors.put("dag", date);
        }
        return errors;
    }

    private String dateError(LocalDate today) {
        if (dag.isEmpty() || maand.isEmpty() || jaar.isEmpty()) {
            return Words.of("dossier.consent.no-day");
        }
        try {
            return givenOn().isAfter(today) ? Words.of("dossier.consent.future") : tooOld();
        } catch (DateTimeException | NumberFormatException e) {
            return Words.of("dossier.consent.impossible");
        }
    }

    private String tooOld() {
        return givenOn().getYear() < 2000 ? Words.of("dossier.consent.four-digits") : null;
    }
}
