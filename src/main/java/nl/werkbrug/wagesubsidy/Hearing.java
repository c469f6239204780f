package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;

/**
 * The employer is heard before a refusal (article 4:7 Awb).
 *
 * @param answerBy the last day to give a view
 * @param view what was said; null when nothing was
 * @param heardOn when it was over; null while it waits
 */
public record Hearing(String wageSubsidyId, LocalDate invitedOn, LocalDate answerBy, String view, LocalDate heardOn) {}
