package nl.werkbrug.request;

/**
 * Something to ask at an authority.
 *
 * @param choiceId who asks for it: the business key of the process that needs the answer, or the id of a chosen scheme
 * @param kind the code of a file in {@code requests/}, such as JOB_COACH_INTERNAL
 * @param itemId what it is about within that; may be null
 * @param title what is asked for, in Dutch; null for the title of the kind
 */
public record NewRequest(String choiceId, String kind, String dossierId, String itemId, String title) {}
