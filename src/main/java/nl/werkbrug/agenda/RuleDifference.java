package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * A running deadline that today's rules compute otherwise than they did. The operator sees it, so it says nothing about the
 * person or the dossier: with the term beside a dossier he would know whose wage is garnished.
 *
 * @param source the article of the term
 * @param ruleWas the first day of the version that was used
 * @param ruleIs the first day of the version that holds now
 */
public record RuleDifference(
        String deadlineId, String termCode, String source, LocalDate was, LocalDate becomes, LocalDate ruleWas,
        LocalDate ruleIs) {

    private static final int ENOUGH = 8;

    /** A number to speak of it by, which leads to no dossier. */
    public String number() {
        return number(deadlineId);
    }

    static String number(String deadlineId) {
        return deadlineId.substring(0, ENOUGH);
    }

    /** What is approved: the deadline with the day and the version that were shown. */
    public String approval() {
        return deadlineId + "/" + becomes + "/" + ruleIs;
    }
}
