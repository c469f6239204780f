package nl.werkbrug.deadline;

import java.time.LocalDate;

/**
 * An extension of a running term (such as artikel 7:10 lid 3 Awb).
 *
 * @param by how much longer the term becomes
 * @param announcedOn the day of the notice; after the term has ended it does not help any more
 * @param reason why, in Dutch; may be empty
 */
public record Extension(TermLength by, LocalDate announcedOn, String reason) {}
