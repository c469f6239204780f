package nl.werkbrug.form;

import java.util.Map;

/** Port to the language in which forms say when a question is hidden (FEEL). */
public interface Conditions {

    /**
     * Tells whether the expression is true for these values; an answer that is missing is {@code null} and makes most
     * comparisons untrue.
     *
     * @param feelExpression an expression such as {@code =kind != "ALIMONY"}
     * @param values         answers by key, nested for keys with dots: Boolean, String, BigDecimal, LocalDate or List
     * @throws IllegalArgumentException when the expression cannot be read, fails, or is neither true, false nor null
     */
    boolean holds(String feelExpression, Map<String, Object> values);
}
