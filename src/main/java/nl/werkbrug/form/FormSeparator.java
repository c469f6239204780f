package nl.werkbrug.form;

/** A line between two parts of a form. */
record FormSeparator(String id, String hideWhen) implements FormComponent {}
