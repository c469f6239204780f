package nl.werkbrug.form;

import java.util.List;

/**
 * Questions that belong together; hiding the group hides all of them.
 *
 * @param label may be empty: then the group only serves to hide its questions together
 */
record FormGroup(String id, String label, List<FormComponent> children, String hideWhen) implements FormComponent {}
