package nl.werkbrug.deadline;

/**
 * How a term may be extended.
 *
 * @param atMost the longest that all extensions together may be; null when the law names no maximum
 * @param article the article that allows it
 * @param once whether it can be done one time only
 */
public record TermExtension(TermLength atMost, String article, boolean once) {}
