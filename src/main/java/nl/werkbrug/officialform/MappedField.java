package nl.werkbrug.officialform;

/**
 * A field with what fills it.
 *
 * @param filling null when nothing does
 */
public record MappedField(PdfField field, Filling filling) {}
