package nl.werkbrug.inbox;

/**
 * A comment to be written.
 *
 * @param id given by the form it was typed in: the same id again changes nothing
 * @param text 1 to 1500 characters
 * @param forAll whether all parties that see the subject read it
 * @param mentionedId the colleague it is meant for; null when for nobody in particular
 */
public record NewComment(String id, String taskId, String text, boolean forAll, String mentionedId) {

    /** The longest text, in characters. */
    public static final int LONGEST = 1_500;

    public NewComment {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A comment has 1 to 1500 characters");
        }
    }
}
