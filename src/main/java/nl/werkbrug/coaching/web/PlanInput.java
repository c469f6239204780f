package nl.werkbrug.coaching.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.coaching.plan.NewPlan;
import nl.werkbrug.coaching.plan.PlannedVisit;

/**
 * A visit to plan as it was typed, in Dutch names as the page has them.
 *
 * @param sleutel given by the page, so that sending twice is sending once
 * @param versie which version of a planned visit was changed
 */
public record PlanInput(
        String sleutel, String versie, String dag, String maand, String jaar, String tijd, String minuten, String soort, String plaats) {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String HOUR = "([01]?\\d|2[0-3])[:.][0-5]\\d";
    private static final int MOST_MINUTES = 720;
    private static final int LONGEST_PLACE = 80;

    static PlanInput empty(String key, LocalDate day) {
        return new PlanInput(
                key, "0", "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear(), "", "60",
                PlannedVisit.Kind.VISIT.name(), "");
    }

    static PlanInput of(PlannedVisit it) {
        return new PlanInput(
                it.id(), "" + it.version(), "" + it.on().getDayOfMonth(), "" + it.on().getMonthValue(), "" + it.on().getYear(), it.at(),
                "" + it.minutes(), it.kind().name(), it.place());
    }

    /** The keys of what must be mended, by field; empty when nothing. */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (day().isEmpty()) {
            errors.put("dag", "coachday.error.day");
        } else if (day().get().isBefore(today)) {
            errors.put("dag", "coachday.error.past");
        }
        if (tijd == null || !tijd.strip().matches(HOUR)) {
            errors.put("tijd", "coachday.error.time");
        }
        if (minutes().isEmpty()) {
            errors.put("minuten", "coachday.error.minutes");
        }
        if (kind().isEmpty()) {
            errors.put("soort", "coachday.error.kind");
        }
        if (plaats != null && plaats.strip().length() > LONGEST_PLACE) {
            errors.put("plaats", "coachday.error.place");
        }
        return errors;
    }

    /** Only after {@link #errors} found nothing. */
    NewPlan checked() {
        String hour = tijd.strip().replace('.', ':');
        return new NewPlan(
                day().orElseThrow(), hour.length() == 4 ? "0" + hour : hour, minutes().orElseThrow(), kind().orElseThrow(),
                plaats == null ? "" : plaats.strip());
    }

    String key() {
        return sleutel != null && sleutel.matches(UUID) ? sleutel : java.util.UUID.randomUUID().toString();
    }

    int version() {
        return versie != null && versie.matches("\\d{1,6}") ? Integer.parseInt(versie) : 0;
    }

    private Optional<PlannedVisit.Kind> kind() {
        return Arrays.stream(PlannedVisit.Kind.values()).filter(each -> each.name().equals(soort)).findFirst();
    }

    private Optional<Integer> minutes() {
        return minuten != null && minuten.strip().matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(minuten.strip())).filter(it -> it > 0 && it <= MOST_MINUTES)
                : Optional.empty();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(jaar.strip()), Integer.parseInt(maand.strip()), Integer.parseInt(dag.strip())));
        } catch (NumberFormatException | DateTimeException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
