package nl.werkbrug.dossier;

/**
 * A panel that is ready to be shown.
 *
 * @param title heading of the panel, in the language of the page
 * @param template name of the template whose fragment {@code panel(model)} shows the content, without heading
 * @param model what the fragment gets as its parameter
 * @param count how many things it shows; null where that says nothing
 * @param inSight whether it stays open on the page of a dossier with many parts, because it asks or warns
 */
public record Panel(String title, String template, Object model, Integer count, boolean inSight) {

    /** One that is not counted and may be folded. */
    public Panel(String title, String template, Object model) {
        this(title, template, model, null, false);
    }

    /** The same, with how many things it shows. */
    public Panel counting(int things) {
        return new Panel(title, template, model, things, inSight);
    }

    /** The same, open also among many parts when it asks or warns now. */
    public Panel inSightWhen(boolean asksOrWarns) {
        return new Panel(title, template, model, count, asksOrWarns);
    }

    /** What its place on the page is called. */
    public String anchor() {
        return "deel-" + template.replace('/', '-');
    }
}
