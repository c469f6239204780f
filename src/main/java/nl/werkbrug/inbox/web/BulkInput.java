package nl.werkbrug.inbox.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.inbox.NewWorkJob;
import nl.werkbrug.inbox.WorkKind;
import nl.werkbrug.shared.TypedDay;

/**
 * A deed on several tasks as it was asked; every part may be missing or wrong.
 *
 * @param actie the word of a {@link WorkKind}
 * @param taak ids of the ticked tasks
 * @param alles "ja" for everything in the list that {@code terug} gives, ticked or not
 * @param sleutel what makes the page that asks different from another
 * @param aan who gets the tasks
 * @param op the day to put them off to, as typed
 * @param niet "ja" to put them off no longer
 */
record BulkInput(
        String actie, List<String> taak, String alles, String terug, String sleutel, String aan, String reden, String op, String niet) {

    BulkInput {
        taak = taak == null ? List.of() : taak.stream().filter(id -> id.length() <= 64).distinct().limit(NewWorkJob.MOST).toList();
        sleutel = stripped(sleutel);
        aan = stripped(aan);
        reden = stripped(reden);
        op = stripped(op);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    public boolean everything() {
        return "ja".equals(alles);
    }

    private boolean stops() {
        return "ja".equals(niet);
    }

    /** What is missing or wrong for that deed, as a code of a text, by field. */
    Map<String, String> errors(WorkKind kind, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (kind == WorkKind.ASSIGN && aan.isEmpty()) {
            errors.put("aan", "deeds.assign.nobody");
        }
        if (kind == WorkKind.ASSIGN && reden.isEmpty()) {
            errors.put("reden", "deeds.reason.missing");
        }
        if (reden.length() > Assignments.LONGEST_REASON) {
            errors.put("reden", "deeds.reason.long");
        }
        if (kind == WorkKind.RELEASE && reden.isEmpty()) {
            errors.put("reden", "deeds.reason.release-missing");
        }
        if (kind == WorkKind.FOLLOW_UP && !stops()) {
            FollowUpInput.error(op, today).ifPresent(code -> errors.put("op", code));
        }
        return errors;
    }

    NewWorkJob job(WorkKind kind, List<String> ids) {
        LocalDate day = kind == WorkKind.FOLLOW_UP && !stops() ? TypedDay.read(op).orElse(null) : null;
        String to = kind == WorkKind.ASSIGN ? aan : "";
        String reason = kind == WorkKind.ASSIGN || kind == WorkKind.RELEASE ? reden : "";
        return new NewWorkJob(kind, ids, to, reason, day, everything() && !sleutel.isEmpty(), sleutel);
    }
}
