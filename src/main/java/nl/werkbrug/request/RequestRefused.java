package nl.werkbrug.request;

/** Something about a request cannot be done; pages show the message as it is. */
public final class RequestRefused extends RuntimeException {

    private final String question;

    /**
     * Refuses.
     *
     * @param question the key of the question that must be mended
     * @param inDutch what is wrong and how to mend it
     */
    RequestRefused(String question, String inDutch) {
        super(inDutch);
        this.question = question;
    }

    public String question() {
        return question;
    }

    public String inDutch() {
        return getMessage();
    }
}
