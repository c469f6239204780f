package nl.werkbrug.form;

/**
 * How a question is presented.
 *
 * @param autocomplete HTML autofill token such as {@code email}, or empty
 * @param readOnly     the person sees the value but cannot change it
 * @param source       where the person finds the answer, such as "de beslagbrief, bladzijde 1"; may be empty
 * @param rows         height of a text area in lines
 * @param photos       a photo may be sent instead of a PDF
 */
record FieldHints(String autocomplete, boolean readOnly, String source, int rows, boolean photos) {}
