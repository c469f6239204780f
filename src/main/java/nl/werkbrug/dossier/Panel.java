package nl.werkbrug.dossier;

/**
 * A panel that is ready to be shown.
 *
 * @param title heading of the panel, in Dutch
 * @param template name of the template whose fragment {@code panel(model)} shows the content, without heading
 * @param model what the fragment gets as its parameter
 */
public record Panel(String title, String template, Object model) {}
