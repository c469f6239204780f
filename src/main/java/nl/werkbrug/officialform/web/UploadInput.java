package nl.werkbrug.officialform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.officialform.FormKinds;
import nl.werkbrug.shared.Words;

/** What the operator typed with a file; names are those of the page. Nothing typed is null. */
record UploadInput(String soort, String instantie, String titel, String bron, String dag, String maand, String jaar) {

    private static final int LONGEST_AUTHORITY = 80;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SOURCE = 300;

    UploadInput {
        soort = plain(soort);
        instantie = plain(instantie);
        titel = plain(titel);
        bron = plain(bron);
        dag = plain(dag);
        maand = plain(maand);
        jaar = plain(jaar);
    }

    /** By id of the field, in Dutch; a new version of a known form asks less. */
    Map<String, String> errors(FormKinds kinds, boolean newForm) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (newForm && kinds.find(soort).isEmpty()) {
            errors.put("soort", Words.of("officialform.upload-input.choose-what-the-form"));
        }
        if (newForm && (instantie.isEmpty() || instantie.length() > LONGEST_AUTHORITY)) {
            errors.put("instantie", Words.of("officialform.upload-input.fill-in-of-which"));
        }
        if (newForm && (titel.isEmpty() || titel.length() > LONGEST_TITLE)) {
            errors.put("titel", Words.of("officialform.upload-input.fill-in-the-name"));
        }
        if (bron.isEmpty() || bron.length() > LONGEST_SOURCE) {
            errors.put("bron", Words.of("officialform.upload-input.write-down-where-you"));
        }
        if (validFrom() == null) {
            errors.put("dag", Words.of("officialform.upload-input.fill-in-from-which"));
        }
        return errors;
    }

    /** Null when no day was typed. */
    LocalDate validFrom() {
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
            return day.getYear() < 2000 || day.getYear() > 2100 ? null : day;
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    }
}
