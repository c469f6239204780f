package nl.werkbrug.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.inbox.Assignments;

/**
 * All work of one person to others, as a team lead asks it.
 *
 * @param from whose: a user, or a user at one of the lokets that the team lead leads
 * @param toUserIds who share what no procedure gives to one of them; may be empty when every procedure has somebody
 * @param byProcedure who gets all tasks of a procedure, by its code
 * @param reason why; for the own organisation and the operator
 * @param onDay today or later
 * @param key of the page that asks: sent twice it is one hand-over
 */
public record NewHandover(
        String from, List<String> toUserIds, Map<String, String> byProcedure, String reason, LocalDate onDay, String key) {

    public NewHandover {
        toUserIds = List.copyOf(toUserIds);
        byProcedure = Map.copyOf(byProcedure);
        if (reason.isBlank() || reason.length() > Assignments.LONGEST_REASON) {
            throw new IllegalArgumentException("A hand-over has a reason of at most 400 characters");
        }
    }
}
