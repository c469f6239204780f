package nl.werkbrug.wagesubsidy;

/** Something about a loonkostensubsidie cannot be done; pages show the message as it is. */
public final class ApplicationRefused extends RuntimeException {

    private final String question;

    /**
     * Refuses.
     *
     * @param question the key of the question that must be mended; empty when it is about the whole
     * @param inDutch what is wrong and how to mend it
     */
    public ApplicationRefused(String question, String inDutch) {
        super(inDutch);
        this.question = question;
    }

    public String question() {
        return question;
    }

    public String inDutch() {
        return getMessage();
    }

    static void when(boolean wrong, String question, String inDutch) {
        if (wrong) {
            throw new ApplicationRefused(question, inDutch);
        }
    }
}
