package nl.werkbrug.request;

import java.time.LocalDate;

/**
 * The answer to a request is known, or the answer on an objection to it; published in the transaction that records it.
 *
 * @param choiceId who asked for it, see {@link NewRequest}
 * @param from the first day for which something is granted; null when the letter names none
 * @param until the last day; idem
 * @param answeredOn the day of the letter
 */
public record RequestAnswered(
        String requestId, String kind, String dossierId, String choiceId, Outcome outcome, LocalDate from, LocalDate until,
        LocalDate answeredOn) {}
