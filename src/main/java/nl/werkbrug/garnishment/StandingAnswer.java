package nl.werkbrug.garnishment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer to the question where a separate channel stands.
 *
 * @param answeredOn the day of the answer; null when nobody knows yet
 * @param note who answered and what; null when nothing was noted
 */
public record StandingAnswer(
        String id, String garnishmentId, Standing standing, LocalDate answeredOn, String note, Instant recordedAt) {}
