package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * The authority got a notice of default (artikel 4:17 lid 3 Awb); published in the transaction that notes it.
 *
 * @param deadlineId the deadline of the decision that is late
 * @param businessKey what that deadline is about
 */
public record DecisionInDefault(String deadlineId, String subject, String businessKey, LocalDate receivedOn) {}
