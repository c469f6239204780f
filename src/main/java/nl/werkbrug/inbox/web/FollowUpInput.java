package nl.werkbrug.inbox.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.inbox.FollowUps;
import nl.werkbrug.shared.TypedDay;

/** A day to put a task off to, as people type it. */
final class FollowUpInput {

    private FollowUpInput() {}

    /** What is wrong with it, as a code of a text. */
    static Optional<String> error(String typed, LocalDate today) {
        if (typed.isEmpty()) {
            return Optional.of("deeds.later.which");
        }
        LocalDate day = TypedDay.read(typed).orElse(null);
        if (day == null) {
            return Optional.of("deeds.later.no-day");
        }
        if (!day.isAfter(today)) {
            return Optional.of("deeds.later.past");
        }
        return FollowUps.possible(day, today) ? Optional.empty() : Optional.of("deeds.later.far");
    }
}
