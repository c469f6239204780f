package nl.werkbrug.scheme;

import nl.werkbrug.rules.Grade;

/**
 * Why a scheme fits, does not fit or is not known yet.
 *
 * @param code the code of the table's row
 * @param text one or two Dutch sentences for the user
 * @param source the article or other source
 * @param grade how sure that is
 */
public record Reason(String code, String text, String source, Grade grade) {}
