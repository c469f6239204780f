package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * A running deadline that today's rules compute otherwise than they did. Nothing in it names a person or says what the
 * dossier is about, because the operator sees it.
 *
 * @param reference the reference of the dossier
 * @param source the article of the term
 * @param ruleWas the first day of the version that was used
 * @param ruleIs the first day of the version that holds now
 */
public record RuleDifference(
        String deadlineId, String reference, String termCode, String source, LocalDate was, LocalDate becomes,
        LocalDate ruleWas, LocalDate ruleIs) {

    /** What is approved: the deadline with the day and the version that were shown. */
    public String approval() {
        return deadlineId + "/" + becomes + "/" + ruleIs;
    }
}
