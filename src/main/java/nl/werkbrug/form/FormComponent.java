package nl.werkbrug.form;

/** One part of a form, in the order of the file. */
sealed interface FormComponent permits FormField, FormGroup, FormSeparator, FormText {

    /** Unique within the form; also the id of the element on the page. */
    String id();

    /** FEEL expression; the part is hidden when it holds. Empty means: always shown. */
    String hideWhen();
}
