package nl.werkbrug.agenda;

/** What somebody asked for cannot happen to this deadline; the form shows the sentence at its question. */
public final class CourseRefused extends RuntimeException {

    private final String question;

    /**
     * @param question the key of the question in the form; empty when the whole form is meant
     * @param why what is wrong and how to mend it, in the language of the page
     */
    CourseRefused(String question, String why) {
        super(why);
        this.question = question;
    }

    public String question() {
        return question;
    }

    public String why() {
        return getMessage();
    }
}
