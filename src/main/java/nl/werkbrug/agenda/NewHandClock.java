package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * A clock to start by hand.
 *
 * @param on the day of the event
 * @param holder who must act; null for somebody who does not work here
 * @param note what to remember about it; may be null
 */
public record NewHandClock(
        String dossierId, String subject, String termCode, LocalDate on, NewDeadline.Holder holder, String note) {}
