package nl.werkbrug.officialform;

/**
 * A form of an authority.
 *
 * @param kind code of the {@link FormKind} it is for
 * @param authority who made it, such as UWV
 * @param title what it is called there
 */
public record OfficialForm(String id, String kind, String authority, String title) {}
