package nl.werkbrug.coaching.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.coaching.log.NewVisit;
import nl.werkbrug.coaching.log.Visit;
import nl.werkbrug.coaching.plan.PlannedVisit;
import nl.werkbrug.shared.Words;

/** A line for the log as it was typed, in Dutch names as the page has them. */
public record VisitInput(
        String sleutel, String dag, String maand, String jaar, String activiteit, String minuten, String reistijd, String groep,
        String afspraak) {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int MOST_MINUTES = 720;
    private static final int MOST_IN_GROUP = 50;

    /** What stands in an empty form. */
    static VisitInput empty(String key, LocalDate today) {
        return new VisitInput(
                key, "" + today.getDayOfMonth(), "" + today.getMonthValue(), "" + today.getYear(), Visit.Activity.AT_WORK.name(),
                "", "", "1", "");
    }

    /** What a planned visit tells already. */
    static VisitInput of(String key, PlannedVisit it) {
        return new VisitInput(
                key, "" + it.on().getDayOfMonth(), "" + it.on().getMonthValue(), "" + it.on().getYear(), it.kind().activity(),
                "" + it.minutes(), "", "1", it.id());
    }

    /** The planned visit that this line ticks off; null for none. */
    String planned() {
        return blank(afspraak) ? null : afspraak;
    }

    /** What must be mended, by field; empty when nothing. */
    Map<String, String> errors(LocalDate firstDay, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (day().isEmpty()) {
            errors.put("dag", Words.of("coaching.visit-input.fill-in-the-day"));
        } else if (day().get().isAfter(today)) {
            errors.put("dag", Words.of("coaching.visit-input.this-day-has-not"));
        } else if (day().get().isBefore(firstDay)) {
            errors.put("dag", Words.of("coaching.visit-input.this-day-is-before"));
        }
        if (activity().isEmpty()) {
            errors.put("activiteit", Words.of("coaching.visit-input.choose-what-you-did"));
        }
        if (outside(minuten, 1, MOST_MINUTES)) {
            errors.put("minuten", Words.of("coaching.visit-input.fill-in-whole-minutes"));
        }
        if (!blank(reistijd) && outside(reistijd, 0, MOST_MINUTES)) {
            errors.put("reistijd", Words.of("coaching.visit-input.fill-in-whole-minutes-2"));
        }
        if (!blank(groep) && outside(groep, 1, MOST_IN_GROUP)) {
            errors.put("groep", Words.of("coaching.visit-input.fill-in-how-many"));
        }
        return errors;
    }

    /** The line; only after {@link #errors} found nothing. */
    NewVisit checked() {
        String id = sleutel != null && sleutel.matches(UUID) ? sleutel : java.util.UUID.randomUUID().toString();
        return new NewVisit(
                id, day().orElseThrow(), activity().orElseThrow(), Integer.parseInt(minuten.strip()),
                blank(reistijd) ? 0 : Integer.parseInt(reistijd.strip()), blank(groep) ? 1 : Integer.parseInt(groep.strip()), null);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(jaar.strip()), Integer.parseInt(maand.strip()), Integer.parseInt(dag.strip())));
        } catch (NumberFormatException | DateTimeException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private Optional<Visit.Activity> activity() {
        return Arrays.stream(Visit.Activity.values()).filter(each -> each.name().equals(activiteit)).findFirst();
    }

    private static boolean outside(String typed, int least, int most) {
        if (blank(typed) || !typed.strip().matches("\\d{1,4}")) {
            return true;
        }
        int value = Integer.parseInt(typed.strip());
        return value < least || value > most;
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
