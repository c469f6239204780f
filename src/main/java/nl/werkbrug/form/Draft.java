package nl.werkbrug.form;

import java.time.Instant;

/**
 * A half-done form.
 *
 * @param key       such as {@code task:<id>} or {@code start:<form>:<user>}
 * @param version   counts the times it was saved, from 1
 * @param updatedBy user name of who saved it last
 */
public record Draft(String key, String formId, Typed typed, int version, Instant updatedAt, String updatedBy) {}
