package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * What a committee advised about an objection (article 7:13 Awb).
 *
 * @param text the outcome in one line, in Dutch
 * @param documentId the advice itself
 * @param departing why the decision departs from it; null when it follows it, or before it is proposed
 */
public record Advice(LocalDate on, String text, String documentId, String departing) {}
